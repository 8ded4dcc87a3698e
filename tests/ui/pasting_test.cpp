// SPDX-License-Identifier: Apache-2.0
#include "tests/support/catch.h"
#include "tests/support/demo_fixture.h"
#include "tests/support/driver.h"
#include "tests/support/screen_walk.h"
#include "tests/ui/steps.h"
#include "ui/widgets/line_field.h"
#include "ui/widgets/message_line.h"
#include "ui/widgets/password_field.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QDropEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QTest>

using namespace cirrusgrid;
using namespace Qt::StringLiterals;

namespace {

void pasteInto(QLineEdit *field, const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    QTest::keyClick(field, Qt::Key_V, Qt::ControlModifier);
}

void pasteByMenu(QLineEdit *field, const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    QContextMenuEvent event(QContextMenuEvent::Mouse, QPoint(2, 2), field->mapToGlobal(QPoint()));
    QApplication::sendEvent(field, &event);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    REQUIRE(menu);
    for (auto *action : menu->actions()) {
        if (action->text().startsWith("&Paste"_L1))
            action->trigger();
    }
    menu->close();
}

void dropInto(QLineEdit *field, const QString &text)
{
    QMimeData data;
    data.setText(text);
    QDropEvent event(QPointF(2, 2), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    // Not through the application, which delivers drops only to where a drag has come in.
    static_cast<QObject *>(field)->event(&event);
}

void commitInto(QLineEdit *field, const QString &text)
{
    QInputMethodEvent event;
    event.setCommitString(text);
    QApplication::sendEvent(field, &event);
}

using Giving = void (*)(QLineEdit *, const QString &);

//! A shown field of its own.
template<typename Field>
struct InWindow {
    InWindow()
        : field(new Field(&window))
    {
        (new QVBoxLayout(&window))->addWidget(field);
        window.show();
        field->setFocus();
    }
    QWidget window;
    Field *field;
};

QString hintIn(QWidget *window)
{
    for (auto *line : window->findChildren<MessageLine *>()) {
        if (line->isVisible() && !line->text().isEmpty())
            return line->text();
    }
    return {};
}

} // namespace

TEST_CASE("a first password pasted with a line break makes an account that the typed one opens")
{
    DemoFixture fixture(FixtureAccount::None);
    drive::type(u"loginEdit"_s, u"op@example.com"_s);
    drive::find<QWidget>(u"repeatPasswordEdit"_s);
    pasteInto(drive::find<QLineEdit>(u"passwordEdit"_s), u"correct horse\n"_s);
    pasteInto(drive::find<QLineEdit>(u"repeatPasswordEdit"_s), u"correct horse\r\n"_s);
    drive::click(u"connectButton"_s);
    drive::waitUntilGone(u"connectDialog"_s);
    const auto again = drive::answerOf(
        fixture.connection().call(calls::SignIn{{u"op@example.com"_s, Secret("correct horse")}}));
    CHECK(again.has_value());
}

TEST_CASE("a password pasted with a line break or a tab to confirm burns no attempt, and says so")
{
    DemoFixture fixture;
    fixture.openTokens();
    steps::submitNewToken(u"Fresh"_s);
    pasteInto(drive::find<QLineEdit>(u"passwordEdit"_s), u"\tdemo\n"_s);
    CHECK(hintIn(drive::find<QWidget>(u"passwordDialog"_s)).contains("left out"_L1));
    drive::click(u"confirmButton"_s);
    drive::find<QWidget>(u"revealDialog"_s);
}

TEST_CASE("whichever way a text comes, a password takes all that can be typed, and nothing else")
{
    for (const Giving give :
         {Giving(pasteInto), Giving(pasteByMenu), Giving(dropInto), Giving(commitInto)}) {
        InWindow<PasswordField> shown;
        give(shown.field, u"\xFEFF two  words\t\u00e9\r\n"_s);
        CHECK(shown.field->text() == u" two  words\u00e9"_s);
        shown.field->clear();
        give(shown.field, u"as it is"_s);
        CHECK(shown.field->text() == u"as it is"_s);
    }
}

TEST_CASE("a space around a pasted password is kept and pointed out, until the text changes")
{
    InWindow<PasswordField> shown;
    pasteInto(shown.field, u"secret "_s);
    CHECK(shown.field->text() == u"secret "_s);
    CHECK(hintIn(&shown.window).contains("ends with a space"_L1));
    QTest::keyClick(shown.field, Qt::Key_Backspace);
    CHECK(hintIn(&shown.window).isEmpty());
    shown.field->wipeText();
    pasteInto(shown.field, u" secret"_s);
    CHECK(hintIn(&shown.window).contains("starts with a space"_L1));
    shown.field->wipeText();
    CHECK(hintIn(&shown.window).isEmpty());
    pasteInto(shown.field, u"two words"_s);
    CHECK(hintIn(&shown.window).isEmpty());
}

TEST_CASE("lines pasted into another field become one, with cursor and undo as for a typed word")
{
    int way = 0;
    for (const Giving give : {Giving(pasteInto), Giving(pasteByMenu), Giving(dropInto)}) {
        INFO("way " << ++way);
        InWindow<LineField> shown;
        QTest::keyClicks(shown.field, u"ac"_s);
        shown.field->setCursorPosition(0);
        give(shown.field, u"\none\r\n\ttwo\n"_s);
        CHECK(shown.field->text() == u"one twoac"_s);
        CHECK(shown.field->cursorPosition() == 7);
        shown.field->undo();
        CHECK(shown.field->text() == u"ac"_s);
        CHECK(shown.field->cursorPosition() == 0);
        shown.field->redo();
        CHECK(shown.field->text() == u"one twoac"_s);
    }
}

TEST_CASE("every field of one line takes only what can be typed into it")
{
    QStringList others;
    walkScreens([&](QWidget *window, const QString &screen) {
        if (qobject_cast<QFileDialog *>(window))
            return;
        for (auto *field : window->findChildren<QLineEdit *>()) {
            const bool isQts = field->objectName().startsWith("qt_"_L1)
                || field->parent()->inherits("QAbstractSpinBox");
            if (!isQts && !qobject_cast<LineField *>(field))
                others.append(screen + u": "_s + field->objectName());
        }
    });
    CHECK(others.join(u'\n').toStdString().empty());
}
