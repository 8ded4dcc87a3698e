// SPDX-License-Identifier: Apache-2.0
// Times from a key event to the paint that shows what it did, in the real window. Prints a JSON
// object of samples in ms.
#include "tests/support/demo_stage.h"
#include "tests/support/driver.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QTest>
#include <QTreeView>

#include <sodium.h>

#include <cstdio>

using namespace cirrusgrid;
using namespace Qt::StringLiterals;

namespace {

//! Notes when the widget has been painted.
class PaintWatch final : public QObject
{
public:
    explicit PaintWatch(QWidget *widget)
        : m_widget(widget)
    {
        widget->installEventFilter(this);
    }

    //! Milliseconds from before \a act to the end of the paint that follows it.
    double after(const std::function<void()> &act)
    {
        QCoreApplication::processEvents();
        m_isPainted = false;
        QElapsedTimer timer;
        timer.start();
        act();
        while (!m_isPainted)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
        return static_cast<double>(timer.nsecsElapsed()) / 1e6;
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() != QEvent::Paint)
            return false;
        // The widget paints itself first, so that what is timed has been drawn.
        m_widget->removeEventFilter(this);
        QCoreApplication::sendEvent(m_widget, event);
        m_widget->installEventFilter(this);
        m_isPainted = true;
        return true;
    }

private:
    QWidget *m_widget;
    bool m_isPainted = false;
};

constexpr int Rounds = 12;

QJsonArray typeAndClear(QWidget *painted, QLineEdit *field, const QString &text)
{
    PaintWatch watch(painted);
    QJsonArray samples;
    for (int round = 0; round < Rounds; ++round) {
        for (const QChar character : text)
            samples.append(watch.after([&] { QTest::keyClick(field, character.toLatin1()); }));
        for (qsizetype i = 0; i < text.size(); ++i)
            samples.append(watch.after([&] { QTest::keyClick(field, Qt::Key_Backspace); }));
    }
    return samples;
}

QJsonArray bareField()
{
    QLineEdit field;
    field.resize(400, 32);
    field.show();
    drive::focus(&field);
    return typeAndClear(&field, &field, u"stopenv"_s);
}

QJsonArray methodSearch()
{
    DemoStage stage;
    stage.openTokens();
    drive::click(u"generateButton"_s);
    auto *field = drive::find<QLineEdit>(u"methodSearchEdit"_s);
    drive::focus(field);
    return typeAndClear(drive::find<QTreeView>(u"methodTree"_s)->viewport(), field, u"stopenv"_s);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    if (sodium_init() < 0)
        return 1;
    setUpLook(false);
    const QJsonObject samples{{u"bare"_s, bareField()}, {u"methods.filter.310"_s, methodSearch()}};
    std::puts(QJsonDocument(samples).toJson(QJsonDocument::Compact).constData());
    return 0;
}
