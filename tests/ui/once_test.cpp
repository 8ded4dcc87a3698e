// SPDX-License-Identifier: Apache-2.0
#include "backend/core/sample_data.h"
#include "tests/support/catch.h"
#include "tests/ui/steps.h"
#include "ui/accessibility/stray_input.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCalendarWidget>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMouseEvent>
#include <QPlainTextEdit>
#include <QTableView>
#include <QToolButton>
#include <QWindow>

#include <algorithm>

//! What is pressed or clicked twice is done once, and what is closed is one thing.

using namespace cirrusgrid;
using namespace Qt::StringLiterals;

namespace {

//! As the system sends it, to the window under the pointer.
void sendPress(QWidget *target, quint64 milliseconds, QEvent::Type type = QEvent::MouseButtonPress)
{
    const QPoint middle = target->rect().center();
    QMouseEvent press(
        type, target->mapTo(target->window(), middle), target->mapToGlobal(middle), Qt::LeftButton,
        type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, Qt::NoModifier);
    press.setTimestamp(milliseconds);
    QApplication::sendEvent(target->window()->windowHandle(), &press);
}

void sendClick(QWidget *target, quint64 milliseconds)
{
    sendPress(target, milliseconds);
    sendPress(target, milliseconds + 20, QEvent::MouseButtonRelease);
}

void hold(QWidget *window, Qt::Key key, const QString &text = {})
{
    for (int time = 0; time < 10; ++time) {
        QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, text, time > 0);
        QApplication::sendEvent(window->windowHandle(), &press);
    }
}

qsizetype tokensCalled(DemoFixture &fixture, const QString &description)
{
    const auto tokens = drive::answerOf(fixture.session().call(calls::GetTokens{}));
    REQUIRE(tokens);
    return std::count_if(tokens->begin(), tokens->end(),
                         [&](const Token &token) { return token.description == description; });
}

} // namespace

TEST_CASE("the second half of a double click does nothing to the window that the first half opened")
{
    const StrayInput guard(nullptr);
    QWidget first;
    QWidget second;
    QToolButton opener(&first);
    QToolButton answer(&second);
    int answered = 0;
    QObject::connect(&answer, &QAbstractButton::clicked, &second, [&] { ++answered; });
    QObject::connect(&opener, &QAbstractButton::clicked, &second, [&] { second.show(); });
    first.move(100, 100);
    second.move(100, 100);
    first.show();
    second.show();
    sendClick(&opener, 1000);
    sendClick(&answer, 1100);
    CHECK(answered == 0);
    // And a third, and a fourth.
    sendClick(&answer, 1250);
    CHECK(answered == 0);
    sendClick(&answer, 3000);
    CHECK(answered == 1);
    sendClick(&answer, 3100);
    CHECK(answered == 2);
}

TEST_CASE("a click somewhere else is no second half, however fast it comes")
{
    const StrayInput guard(nullptr);
    QWidget first;
    QWidget second;
    QToolButton opener(&first);
    QToolButton answer(&second);
    int answered = 0;
    QObject::connect(&answer, &QAbstractButton::clicked, &second, [&] { ++answered; });
    first.move(100, 100);
    second.move(300, 100);
    first.show();
    second.show();
    sendClick(&opener, 1000);
    sendClick(&answer, 1050);
    CHECK(answered == 1);
}

TEST_CASE("a held Esc closes one thing, and a held Enter begins new lines alone")
{
    const StrayInput guard(nullptr);
    DemoFixture fixture;
    fixture.openTokens();
    drive::click(u"generateButton"_s);
    drive::type(u"descriptionEdit"_s, u"CI deploys 2"_s);
    auto *dialog = drive::find<QWidget>(u"tokenDialog"_s);
    drive::type(u"methodSearchEdit"_s, u"stop env"_s);
    hold(dialog, Qt::Key_Escape);
    CHECK(drive::textOf(u"methodSearchEdit"_s).isEmpty());
    CHECK_FALSE(drive::visibleWidget(u"questionDialog"_s));
    hold(dialog, Qt::Key_Escape);
    drive::find<QWidget>(u"questionDialog"_s);
    drive::activate(drive::find<QWidget>(u"questionDialog"_s));
    hold(drive::find<QWidget>(u"questionDialog"_s), Qt::Key_Escape);
    drive::waitUntilGone(u"questionDialog"_s);
    CHECK(drive::visibleWidget(u"tokenDialog"_s));

    QPlainTextEdit text;
    text.show();
    drive::activate(&text);
    drive::focus(&text);
    hold(&text, Qt::Key_Return, u"\r"_s);
    CHECK(text.toPlainText().size() == 10);
}

TEST_CASE("Enter in the method search goes into the tree and submits nothing")
{
    DemoFixture fixture;
    fixture.openTokens();
    drive::click(u"generateButton"_s);
    drive::type(u"descriptionEdit"_s, u"CI deploys 2"_s);
    drive::type(u"methodSearchEdit"_s, u"stop env"_s);
    steps::clickBox(steps::methodRow(u"StopEnv"_s));
    REQUIRE(drive::find<QAbstractButton>(u"submitButton"_s)->isEnabled());
    auto *search = drive::find<QLineEdit>(u"methodSearchEdit"_s);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        drive::focus(search);
        drive::press(key);
        CHECK_FALSE(drive::visibleWidget(u"passwordDialog"_s));
        CHECK(drive::find<QWidget>(u"methodTree"_s)->hasFocus());
    }
}

TEST_CASE("Enter twice, and a double click, confirm once")
{
    DemoFixture fixture;
    fixture.openTokens();
    steps::submitNewToken(u"CI deploys 2"_s);
    drive::type(u"passwordEdit"_s, u"demo"_s);
    auto *confirm = drive::find<QAbstractButton>(u"confirmButton"_s);
    auto *field = drive::find<QWidget>(u"passwordEdit"_s);
    drive::press(Qt::Key_Return);
    drive::sendKey(field, Qt::Key_Return, u"\r"_s);
    confirm->click();
    drive::find<QWidget>(u"revealDialog"_s);
    CHECK(tokensCalled(fixture, u"CI deploys 2"_s) == 1);
}

TEST_CASE("Enter twice over a wrong password burns one attempt, not two")
{
    DemoFixture fixture;
    fixture.openTokens();
    steps::submitNewToken(u"CI deploys 2"_s);
    steps::confirmWrongly();
    CHECK(drive::textOf(u"passwordMessage"_s).contains("4 attempts"_L1));
    CHECK_FALSE(drive::find<QAbstractButton>(u"confirmButton"_s)->isEnabled());
    drive::press(Qt::Key_Return);
    CHECK(drive::find<QWidget>(u"passwordEdit"_s)->isEnabled());
    CHECK(drive::textOf(u"passwordMessage"_s).contains("4 attempts"_L1));
    drive::press(Qt::Key_D);
    CHECK(drive::find<QAbstractButton>(u"confirmButton"_s)->isEnabled());
}

TEST_CASE("Enter twice over a wrong login asks the platform once")
{
    DemoFixture fixture;
    drive::find<QToolButton>(u"userMenuButton"_s)->menu()->actions().last()->trigger();
    drive::type(u"loginEdit"_s, DemoLogin);
    drive::type(u"passwordEdit"_s, u"wrong"_s);
    drive::click(u"connectButton"_s);
    drive::waitFor("the refusal", [] { return !drive::textOf(u"connectMessage"_s).isEmpty(); });
    CHECK_FALSE(drive::find<QAbstractButton>(u"connectButton"_s)->isEnabled());
    drive::type(u"passwordEdit"_s, u"demo"_s);
    drive::click(u"connectButton"_s);
    drive::waitUntilGone(u"connectDialog"_s);
}

TEST_CASE("sessions are ended once, however often the button is clicked")
{
    DemoFixture fixture;
    for (int number = 0; number < 2; ++number) {
        REQUIRE(drive::answerOf(
            fixture.connection().call(calls::SignIn{{DemoLogin, Secret(DemoPassword)}})));
    }
    fixture.openSection(u"sessions"_s);
    const auto *table = drive::find<QTableView>(u"sessionTable"_s);
    drive::waitFor("the sessions", [&] { return table->model()->rowCount() > 2; });
    auto *end = drive::find<QAbstractButton>(u"endOtherSessionsButton"_s);
    end->click();
    end->click();
    drive::waitFor("one session", [&] { return table->model()->rowCount() == 1; });
    drive::waitFor("what came of it", [&] { return !end->isEnabled(); });
    CHECK_FALSE(drive::visibleWidget(u"sessionsMessage"_s));
}

TEST_CASE("Esc closes the calendar, then the form, then the settings")
{
    DemoFixture fixture;
    fixture.openTokens();
    drive::click(u"generateButton"_s);
    auto *field = drive::find<QWidget>(u"expiresAtEdit"_s);
    drive::focus(field);
    drive::press(field, Qt::Key_Down, Qt::AltModifier);
    auto *calendar = drive::find<QCalendarWidget>(u"expiryCalendar"_s);
    drive::sendKey(calendar, Qt::Key_Escape);
    drive::waitUntilGone(u"expiryCalendar"_s);
    auto *dialog = drive::find<QWidget>(u"tokenDialog"_s);
    drive::sendKey(dialog, Qt::Key_Escape);
    drive::waitUntilGone(u"tokenDialog"_s);
    CHECK(drive::visibleWidget(u"settingsFrame"_s));
    drive::focus(steps::tokenTable());
    drive::press(Qt::Key_Escape);
    drive::waitUntilGone(u"settingsFrame"_s);
}

TEST_CASE("closing the window under a form asks what the form would ask, and then closes")
{
    DemoFixture fixture;
    fixture.openTokens();
    drive::click(u"generateButton"_s);
    drive::type(u"descriptionEdit"_s, u"CI deploys 2"_s);
    CHECK_FALSE(fixture.window().close());
    drive::click(u"goBackButton"_s);
    drive::waitUntilGone(u"questionDialog"_s);
    QCoreApplication::processEvents();
    CHECK(fixture.window().isVisible());
    CHECK(drive::textOf(u"descriptionEdit"_s) == u"CI deploys 2"_s);
    CHECK_FALSE(fixture.window().close());
    drive::find<QWidget>(u"questionDialog"_s);
    // Asked again, the question stays.
    CHECK_FALSE(fixture.window().close());
    CHECK(drive::visibleWidget(u"questionDialog"_s));
    drive::click(u"discardButton"_s);
    drive::waitFor("the window to close", [&] { return !fixture.window().isVisible(); });
    CHECK_FALSE(drive::visibleWidget(u"tokenDialog"_s));
}

TEST_CASE("closing the window under a value that was not kept asks first")
{
    DemoFixture fixture;
    fixture.openTokens();
    steps::submitNewToken(u"CI deploys 2"_s);
    steps::confirm();
    drive::find<QWidget>(u"revealDialog"_s);
    CHECK_FALSE(fixture.window().close());
    drive::click(u"closeAnywayButton"_s);
    drive::waitFor("the window to close", [&] { return !fixture.window().isVisible(); });
}

TEST_CASE("closing the window under dialogs that have nothing to ask closes them all")
{
    DemoFixture fixture;
    fixture.openTokens();
    steps::selectToken(u"CI deploys"_s);
    drive::click(u"copyButton"_s);
    drive::click(u"submitButton"_s);
    drive::find<QWidget>(u"passwordDialog"_s);
    CHECK(fixture.window().close());
    CHECK_FALSE(drive::visibleWidget(u"passwordDialog"_s));
    CHECK_FALSE(drive::visibleWidget(u"tokenDialog"_s));
}
