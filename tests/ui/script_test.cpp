// SPDX-License-Identifier: Apache-2.0
#include "backend/core/credential_value.h"
#include "tests/support/catalogue.h"
#include "tests/support/catch.h"
#include "tests/ui/steps.h"
#include "ui/tokens/script_dialog.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace cirrusgrid;
using namespace Qt::StringLiterals;

namespace {

QPlainTextEdit *edit() { return drive::find<QPlainTextEdit>(u"scriptEdit"_s); }

QTableView *table() { return drive::find<QTableView>(u"scriptMethodTable"_s); }

QString cell(int row, int column) { return table()->model()->index(row, column).data().toString(); }

void waitForMethods(int count)
{
    drive::waitFor("the methods", [count] { return table()->model()->rowCount() == count; });
}

//! As a user pastes, from the clipboard.
void paste(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    drive::focus(edit());
    edit()->paste();
}

void openScript()
{
    drive::click(u"generateButton"_s);
    drive::click(u"fromScriptButton"_s);
}

const QString Script = u"#!/bin/sh\n"
                       "curl https://app.example.com/1.0/environment/control/rest/stopenv\n"
                       "curl https://app.example.com/1.0/environment/control/rest/startenv\n"
                       "curl https://app.example.com/1.0/environment/control/rest/stopenv\n"
                       "curl https://app.example.com/1.0/storage/uploader/rest/upload\n"
                       "curl https://app.example.com/1.0/users/authentication/rest/signin\n"_s;

} // namespace

TEST_CASE(
    "the methods of a pasted script are found, shown with their lines, and checked in the token")
{
    DemoFixture fixture;
    fixture.openTokens();
    openScript();
    CHECK_FALSE(drive::find<QPushButton>(u"checkMethodsButton"_s)->isEnabled());
    paste(Script);
    waitForMethods(2);
    CHECK(cell(0, 0) == u"environment.control.StopEnv"_s);
    CHECK(cell(0, 1) == u"2"_s);
    CHECK(cell(0, 2) == u"2, 4"_s);
    CHECK(cell(1, 2) == u"3"_s);
    auto *unknown = drive::find<QListWidget>(u"scriptUnknownList"_s);
    REQUIRE(unknown->count() == 2);
    CHECK(unknown->item(0)->text() == u"storage.uploader.upload (lines: 5)"_s);
    CHECK(unknown->item(1)->text().contains("takes the place of signing in"_L1));
    drive::click(u"checkMethodsButton"_s);
    drive::waitUntilGone(u"scriptDialog"_s);
    CHECK(drive::textOf(u"selectionSummary"_s).startsWith("2 of 298"_L1));
    CHECK(drive::textOf(u"savedSetsMessage"_s) == u"2 methods of the script are checked."_s);
    CHECK(steps::boxOf(steps::methodRow(u"StopEnv"_s)) == Qt::Checked);
}

TEST_CASE("a script's methods are added to what is checked, or replace it, and can be undone")
{
    DemoFixture fixture;
    fixture.openTokens();
    drive::click(u"generateButton"_s);
    drive::type(u"methodSearchEdit"_s, u"SleepEnv"_s);
    steps::clickBox(steps::methodRow(u"SleepEnv"_s));
    drive::type(u"methodSearchEdit"_s, {});
    drive::click(u"fromScriptButton"_s);
    paste(Script);
    waitForMethods(2);
    const bool replaces = GENERATE(false, true);
    if (replaces)
        drive::click(u"replaceSelectionBox"_s);
    drive::click(u"checkMethodsButton"_s);
    drive::waitUntilGone(u"scriptDialog"_s);
    CHECK(
        drive::textOf(u"selectionSummary"_s).startsWith(replaces ? "2 of 298"_L1 : "3 of 298"_L1));
    drive::click(u"undoPresetButton"_s);
    CHECK(drive::textOf(u"selectionSummary"_s).startsWith("1 of 298"_L1));
}

TEST_CASE(
    "a method that is unchecked is not taken, and a click on a row shows the line of the call")
{
    DemoFixture fixture;
    fixture.openTokens();
    openScript();
    paste(Script);
    waitForMethods(2);
    const auto second = table()->model()->index(1, 1);
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {},
                      table()->visualRect(second).center());
    CHECK(edit()->textCursor().selectedText().endsWith("/startenv"_L1));
    drive::sendKey(table(), Qt::Key_Space, u" "_s);
    CHECK(second.siblingAtColumn(0).data(Qt::CheckStateRole).toInt() == Qt::Unchecked);
    const auto first = table()->visualRect(table()->model()->index(0, 0));
    const QPoint box(first.left() + 16, first.center().y());
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, box);
    CHECK_FALSE(drive::find<QPushButton>(u"checkMethodsButton"_s)->isEnabled());
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, box);
    drive::click(u"checkMethodsButton"_s);
    drive::waitUntilGone(u"scriptDialog"_s);
    CHECK(drive::textOf(u"selectionSummary"_s).startsWith("1 of 298"_L1));
}

TEST_CASE("a token's value in a script is pointed out, and typing looks again")
{
    DemoFixture fixture;
    fixture.openTokens();
    openScript();
    SystemRandom random;
    const auto value = makeTokenValue(random);
    paste(u"\nT="_s + QString::fromLatin1(value.view()));
    drive::waitFor("the warning", [] { return !drive::textOf(u"scriptMessage"_s).isEmpty(); });
    CHECK(drive::textOf(u"scriptMessage"_s).contains("the value of a token (lines: 2)"_L1));
    edit()->selectAll();
    QTest::keyClicks(edit(), u"env.control.StopEnv"_s);
    waitForMethods(1);
    CHECK_FALSE(visibleWidget(u"scriptMessage"_s));
    drive::click(u"clearScriptButton"_s);
    CHECK(table()->model()->rowCount() == 0);
    CHECK(edit()->toPlainText().isEmpty());
}

TEST_CASE("a file that is dropped is read, and of a long one the lines with calls are shown")
{
    DemoFixture fixture;
    fixture.openTokens();
    openScript();
    const QString name = fixture.folder() + u"/access.log"_s;
    QFile file(name);
    REQUIRE(file.open(QFile::WriteOnly));
    for (int line = 1; line <= 20'000; ++line) {
        file.write(line == 15'000 ? "POST /1.0/environment/control/rest/stopenv\n"
                                  : "GET /static/a.js HTTP/1.1\n");
    }
    file.close();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(name)});
    QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(edit()->viewport(), &enter);
    QDropEvent drop(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(edit()->viewport(), &drop);
    waitForMethods(1);
    CHECK(cell(0, 2) == u"15000"_s);
    CHECK(edit()->toPlainText() == u"15000  POST /1.0/environment/control/rest/stopenv"_s);
    CHECK(edit()->isReadOnly());
    CHECK(drive::textOf(u"scriptSource"_s).startsWith("access.log"_L1));
    table()->setCurrentIndex(table()->model()->index(0, 0));
    CHECK(edit()->textCursor().hasSelection());
    drive::click(u"clearScriptButton"_s);
    CHECK_FALSE(edit()->isReadOnly());
}

TEST_CASE("a long text that is pasted is looked through without being laid out, and a file that "
          "can't be read is told")
{
    DemoFixture fixture;
    fixture.openTokens();
    openScript();
    QString text(3'000'000, u' ');
    text += u"\nenvironment.control.StopEnv\n"_s;
    paste(text);
    waitForMethods(1);
    CHECK(edit()->document()->characterCount() < 1000);
    drive::find<ScriptDialog>(u"scriptDialog"_s)->openFile(u"/nowhere/script"_s);
    drive::waitFor("the error", [] { return !drive::textOf(u"scriptMessage"_s).isEmpty(); });
    CHECK(drive::textOf(u"scriptMessage"_s).startsWith("Can't read /nowhere/script"_L1));
    CHECK(table()->model()->rowCount() == 0);
}

TEST_CASE("a script without methods of the platform says so")
{
    DemoFixture fixture;
    fixture.openTokens();
    openScript();
    paste(u"echo hello"_s);
    drive::waitFor("the result", [] {
        return drive::find<QLabel>(u"scriptSummary"_s)
            ->text()
            .startsWith("No methods of this platform were found."_L1);
    });
    CHECK_FALSE(drive::find<QPushButton>(u"checkMethodsButton"_s)->isEnabled());
}
