// SPDX-License-Identifier: Apache-2.0
// What Qt itself costs: the anchor for the dashboard's start and memory.
#include <QApplication>
#include <QWidget>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QWidget window;
    window.resize(1180, 760);
    window.show();
    return QApplication::exec();
}
