// SPDX-License-Identifier: Apache-2.0
#include "tests/support/catch.h"
#include "tests/support/demo_fixture.h"
#include "tests/support/driver.h"
#include "tests/ui/steps.h"
#include "ui/tokens/token_actions.h"
#include "ui/widgets/message_line.h"
#include "ui/widgets/password_field.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFormLayout>
#include <QLineEdit>
#include <QMenu>
#include <QTest>
#include <QToolButton>

using namespace cirrusgrid;
using namespace Qt::StringLiterals;

namespace {

void typeLetter(QWidget *field, const QString &letter, Qt::KeyboardModifiers modifiers = {})
{
    QTest::sendKeyEvent(QTest::Click, field, Qt::Key_A, letter, modifiers);
}

//! The hints at Caps Lock that are seen in \a window, from its top.
QList<MessageLine *> hintsIn(QWidget *window)
{
    QList<MessageLine *> hints;
    for (auto *line : window->findChildren<MessageLine *>()) {
        if (line->isVisible() && line->text().contains("Caps Lock"_L1))
            hints.append(line);
    }
    return hints;
}

void checkHint(const QString &objectName)
{
    INFO(objectName.toStdString());
    auto *field = drive::find<QLineEdit>(objectName);
    typeLetter(field, u"A"_s);
    QApplication::processEvents();
    const auto hints = hintsIn(field->window());
    REQUIRE(hints.size() == 1);
    const int distance = hints.first()->mapToGlobal(QPoint()).y()
        - field->mapToGlobal(QPoint(0, field->height())).y();
    CHECK(distance >= 0);
    CHECK(distance < field->height());
    typeLetter(field, u"a"_s);
    CHECK(hintsIn(field->window()).isEmpty());
}

} // namespace

TEST_CASE("Caps Lock is hinted at by a capital without Shift, or a small letter with it")
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *field = new PasswordField(&window);
    column->addWidget(field);
    window.show();
    const auto isHinted = [&] { return !hintsIn(&window).isEmpty(); };
    typeLetter(field, u"a"_s);
    CHECK_FALSE(isHinted());
    typeLetter(field, u"A"_s, Qt::ShiftModifier);
    CHECK_FALSE(isHinted());
    typeLetter(field, u"a"_s, Qt::ShiftModifier);
    CHECK(isHinted());
    typeLetter(field, u"1"_s);
    typeLetter(field, u"A"_s, Qt::ControlModifier);
    CHECK(isHinted());
    typeLetter(field, u"A"_s, Qt::ShiftModifier);
    CHECK_FALSE(isHinted());
    typeLetter(field, u"A"_s);
    CHECK(isHinted());
    field->wipeText();
    CHECK_FALSE(isHinted());
}

TEST_CASE("the hint at Caps Lock stands under the field, in a form, too, and in no other row")
{
    QWidget window;
    auto *form = new QFormLayout(&window);
    auto *field = new PasswordField(&window);
    auto *next = new QLineEdit(&window);
    form->addRow(u"Password"_s, field);
    form->addRow(u"Next"_s, next);
    window.show();
    typeLetter(field, u"A"_s);
    const auto hints = hintsIn(&window);
    REQUIRE(hints.size() == 1);
    int row = -1;
    QFormLayout::ItemRole role = QFormLayout::LabelRole;
    form->getWidgetPosition(hints.first(), &row, &role);
    CHECK(row == 1);
    CHECK(role == QFormLayout::FieldRole);
    CHECK(form->labelForField(hints.first()) == nullptr);
}

TEST_CASE("a code that is always shown needs no hint at Caps Lock")
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *field = new PasswordField(&window);
    field->showAlways();
    column->addWidget(field);
    window.show();
    typeLetter(field, u"A"_s);
    CHECK(hintsIn(&window).isEmpty());
}

TEST_CASE("a password that is shown gets onto no clipboard, by no key and no menu")
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *field = new PasswordField(&window);
    column->addWidget(field);
    window.show();
    auto *clipboard = QGuiApplication::clipboard();
    clipboard->setText(u"before"_s);
    field->setText(u"secret"_s);
    field->setEchoMode(QLineEdit::Normal);
    for (const auto &[key, modifiers] :
         {std::pair(Qt::Key_C, Qt::ControlModifier), std::pair(Qt::Key_X, Qt::ControlModifier),
          std::pair(Qt::Key_Insert, Qt::ControlModifier),
          std::pair(Qt::Key_Delete, Qt::ShiftModifier), std::pair(Qt::Key_K, Qt::ControlModifier),
          std::pair(Qt::Key_U, Qt::ControlModifier)}) {
        field->setCursorPosition(0);
        if (key != Qt::Key_K)
            field->selectAll();
        QTest::keyClick(field, key, modifiers);
        CHECK(clipboard->text() == u"before"_s);
    }
    field->setText(u"secret"_s);
    field->selectAll();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(2, 2), QPoint(2, 2));
    QApplication::sendEvent(field, &event);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    REQUIRE(menu);
    for (auto *action : menu->actions())
        action->trigger();
    menu->close();
    CHECK(clipboard->text() == u"before"_s);
    CHECK_FALSE(field->dragEnabled());
}

TEST_CASE("wherever a password is typed, Caps Lock is hinted at once, beside the field")
{
    DemoFixture fixture;
    fixture.openSection(u"changePassword"_s);
    for (const auto &name :
         {u"currentPasswordEdit"_s, u"newPasswordEdit"_s, u"repeatNewPasswordEdit"_s})
        checkHint(name);
    fixture.openSection(u"accessTokens"_s);
    steps::submitNewToken(u"Fresh"_s);
    checkHint(u"passwordEdit"_s);
    drive::click(u"cancelButton"_s);
    drive::waitUntilGone(u"passwordDialog"_s);
    drive::click(u"cancelButton"_s);
    drive::click(u"discardButton"_s);
    drive::waitUntilGone(u"tokenDialog"_s);
    drive::find<QToolButton>(u"userMenuButton"_s)->menu()->actions().last()->trigger();
    drive::find<QWidget>(u"connectDialog"_s);
    checkHint(u"passwordEdit"_s);
}

TEST_CASE("both fields of a first password hint at Caps Lock")
{
    DemoFixture fixture(FixtureAccount::None);
    drive::find<QWidget>(u"repeatPasswordEdit"_s);
    checkHint(u"passwordEdit"_s);
    checkHint(u"repeatPasswordEdit"_s);
}

TEST_CASE("a token's value that is typed for a request hints at Caps Lock, too")
{
    DemoFixture fixture;
    fixture.openTokens();
    fixture.page().tokenActions()->showUsage(fixture.models().tokens()->tokens()[1], {},
                                             &fixture.window());
    checkHint(u"usageTokenEdit"_s);
}
