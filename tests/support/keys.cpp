// SPDX-License-Identifier: Apache-2.0
#include "tests/support/keys.h"

#include <QApplication>
#include <QTest>

namespace cirrusgrid::drive {

void press(QWidget *widget, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(widget, key, modifiers);
}

void press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    auto *top = QApplication::activeModalWidget();
    if (top && top != QApplication::activeWindow())
        QApplication::setActiveWindow(top);
    waitFor("the keyboard's place", [] { return QApplication::focusWidget() != nullptr; });
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

} // namespace cirrusgrid::drive
