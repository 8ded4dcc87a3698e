// SPDX-License-Identifier: Apache-2.0
#include "backend/core/credential_value.h"
#include "tests/support/catch.h"
#include "tests/ui/steps.h"
#include "ui/tokens/find_token_dialog.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace cirrusgrid;
using namespace Qt::StringLiterals;

namespace {

using Column = FoundTokenColumn;

QPlainTextEdit *edit() { return drive::find<QPlainTextEdit>(u"pastedTextEdit"_s); }

QTableView *table() { return drive::find<QTableView>(u"foundTokenTable"_s); }

QString cell(int row, Column column)
{
    return table()->model()->index(row, static_cast<int>(column)).data().toString();
}

void waitForResult(int row, const QString &start)
{
    drive::waitFor(qPrintable(start), [&] {
        return table()->model()->rowCount() > row && cell(row, Column::Result).startsWith(start);
    });
}

void openFinder(DemoFixture &fixture)
{
    drive::activate(&fixture.window());
    drive::press(&fixture.window(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    (void)edit();
}

void paste(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    drive::focus(edit());
    edit()->paste();
}

//! A copy of its own: the dialog overwrites the text that it shares when it goes.
QString revealedValue()
{
    const QString text = drive::find<QLineEdit>(u"tokenValueEdit"_s)->text();
    return QString(text.constData(), text.size());
}

//! The value of a new token of this description.
QString valueOfNew(const QString &description)
{
    steps::submitNewToken(description);
    steps::confirm();
    QString value = revealedValue();
    drive::click(u"copyValueButton"_s);
    drive::click(u"closeButton"_s);
    drive::waitUntilGone(u"revealDialog"_s);
    return value;
}

QString strangeValue()
{
    SystemRandom random;
    const auto value = makeTokenValue(random);
    return QString::fromLatin1(value.view());
}

} // namespace

TEST_CASE("a pasted value is masked, and its token named with its state and last use")
{
    DemoFixture fixture;
    fixture.openTokens();
    const QString value = valueOfNew(u"Weekly report"_s);
    openFinder(fixture);
    paste(u"export TOKEN="_s + value + u" # never do this"_s);
    const QString masked = value.first(10) + u'…' + value.last(4);
    CHECK(edit()->toPlainText() == u"export TOKEN="_s + masked + u" # never do this"_s);
    CHECK_FALSE(edit()->document()->isUndoAvailable());
    waitForResult(0, u"“Weekly report”"_s);
    CHECK(cell(0, Column::Value) == masked);
    CHECK(cell(0, Column::Result).contains(fixture.models().account().login));
    CHECK(cell(0, Column::Result).endsWith("Active"_L1));
    CHECK(cell(0, Column::LastUsed) == u"Never"_s);
    CHECK(drive::find<QPushButton>(u"regenerateFoundButton"_s)->isEnabled());
    CHECK(drive::find<QPushButton>(u"removeFoundButton"_s)->isEnabled());
    QGuiApplication::clipboard()->clear();
}

TEST_CASE("a typed value is masked with its last character")
{
    DemoFixture fixture;
    fixture.openTokens();
    openFinder(fixture);
    const QString value = strangeValue();
    drive::focus(edit());
    QTest::keyClicks(edit(), value.chopped(1));
    CHECK(edit()->toPlainText() == value.chopped(1));
    QTest::keyClicks(edit(), value.last(1));
    CHECK(edit()->toPlainText() == value.first(10) + u'…' + value.last(4));
    waitForResult(0, u"Not of your account"_s);
}

TEST_CASE("a mistyped value is told from one of another account, and neither offers an action")
{
    DemoFixture fixture;
    fixture.openTokens();
    openFinder(fixture);
    QString mistyped = strangeValue();
    const QChar last = mistyped.back();
    mistyped.back() = last == u'0' ? u'1' : u'0';
    const QString strange = strangeValue();
    paste(mistyped + u'\n' + strange + u'\n' + strange);
    waitForResult(1, u"Not of your account"_s);
    REQUIRE(table()->model()->rowCount() == 2);
    CHECK(cell(0, Column::Result).startsWith("Mistyped"_L1));
    CHECK_FALSE(edit()->toPlainText().contains(strange));
    CHECK_FALSE(edit()->toPlainText().contains(mistyped));
    for (int row = 0; row < 2; ++row) {
        table()->setCurrentIndex(table()->model()->index(row, 0));
        CHECK_FALSE(drive::find<QPushButton>(u"regenerateFoundButton"_s)->isEnabled());
        CHECK_FALSE(drive::find<QPushButton>(u"removeFoundButton"_s)->isEnabled());
    }
    drive::click(u"clearValuesButton"_s);
    CHECK(table()->model()->rowCount() == 0);
    CHECK(edit()->toPlainText().isEmpty());
}

TEST_CASE("of tokens that share a description, none is said to be the one")
{
    DemoFixture fixture;
    fixture.openTokens();
    const QString value = valueOfNew(u"Twin"_s);
    (void)valueOfNew(u"Twin"_s);
    openFinder(fixture);
    paste(value);
    waitForResult(0, u"One of 2 tokens named “Twin”"_s);
    CHECK_FALSE(drive::find<QPushButton>(u"removeFoundButton"_s)->isEnabled());
}

TEST_CASE("a platform that doesn't answer leaves the result open, and says why")
{
    DemoFixture fixture;
    fixture.openTokens();
    fixture.setFaults(u"GetDescriptionByToken:refuse"_s);
    openFinder(fixture);
    paste(strangeValue());
    waitForResult(0, u"Couldn't be checked"_s);
    CHECK_FALSE(table()
                    ->model()
                    ->index(0, static_cast<int>(Column::Result))
                    .data(Qt::ToolTipRole)
                    .toString()
                    .isEmpty());
}

TEST_CASE("a leaked token is regenerated from where it was found, and its old value is no longer "
          "the account's")
{
    DemoFixture fixture;
    fixture.openTokens();
    const QString value = valueOfNew(u"Leaked"_s);
    openFinder(fixture);
    paste(value);
    waitForResult(0, u"“Leaked”"_s);
    drive::click(u"regenerateFoundButton"_s);
    steps::confirm();
    const QString fresh = revealedValue();
    drive::click(u"copyValueButton"_s);
    drive::click(u"closeButton"_s);
    drive::waitUntilGone(u"revealDialog"_s);
    CHECK(fresh != value);
    waitForResult(0, u"Not of your account"_s);
    paste(u'\n' + fresh);
    waitForResult(1, u"“Leaked”"_s);
}

TEST_CASE("the values of a file are found, and a file that can't be read is told")
{
    DemoFixture fixture;
    fixture.openTokens();
    openFinder(fixture);
    const QString name = fixture.folder() + u"/leak.log"_s;
    QFile file(name);
    REQUIRE(file.open(QFile::WriteOnly));
    file.write("a\n" + strangeValue().toLatin1() + "\nb " + strangeValue().toLatin1() + "\n");
    file.close();
    auto *dialog = drive::find<FindTokenDialog>(u"findTokenDialog"_s);
    dialog->openFile(name);
    waitForResult(1, u"Not of your account"_s);
    CHECK(drive::textOf(u"findTokenMessage"_s) == u"2 new values in leak.log."_s);
    dialog->openFile(u"/nowhere/leak.log"_s);
    drive::waitFor("the error", [] {
        return drive::textOf(u"findTokenMessage"_s).startsWith("Can't read /nowhere/leak.log"_L1);
    });
    CHECK(table()->model()->rowCount() == 2);
}
