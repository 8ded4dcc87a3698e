// SPDX-License-Identifier: Apache-2.0
#include "domain/shown_name.h"
#include "tests/support/catch.h"
#include "tests/ui/steps.h"

#include <QLabel>
#include <QLineEdit>
#include <QTableView>

using namespace cirrusgrid;
using namespace Qt::StringLiterals;

namespace {

//! Every text that a label of \a window shows.
QString labelsOf(const QString &objectName)
{
    QString texts;
    for (const auto *label : drive::find<QWidget>(objectName)->findChildren<QLabel *>())
        texts += label->text() + u'\n';
    return texts;
}

const QString Turning = u"\u202Esyolped IC"_s;

} // namespace

TEST_CASE("a direction mark in a description turns no sentence: it is shown as a mark")
{
    DemoFixture fixture;
    fixture.openTokens();
    steps::submitNewToken(Turning);
    CHECK_FALSE(labelsOf(u"passwordDialog"_s).contains(QChar(0x202E)));
    CHECK(drive::textOf(u"purposeLabel"_s).contains("[U+202E]syolped IC"_L1));
    steps::confirm();
    CHECK_FALSE(labelsOf(u"revealDialog"_s).contains(QChar(0x202E)));
    drive::click(u"copyValueButton"_s);
    drive::click(u"closeButton"_s);
    drive::waitUntilGone(u"revealDialog"_s);
    drive::waitFor("the new token",
                   [] { return steps::shownTokens().contains(u"[U+202E]syolped IC"_s); });
    steps::selectToken(u"[U+202E]syolped IC"_s);
    drive::click(u"removeButton"_s);
    CHECK_FALSE(labelsOf(u"removeDialog"_s).contains(QChar(0x202E)));
}

TEST_CASE("a name that is read from right to left is isolated in the sentences around it")
{
    DemoFixture fixture;
    fixture.openTokens();
    steps::submitNewToken(u"\u05D0\u05D1\u05D2 (2)"_s);
    CHECK(drive::textOf(u"purposeLabel"_s)
              .contains(u"\u201c\u2068\u05D0\u05D1\u05D2 (2)\u2069\u201d"_s));
}

TEST_CASE("a description that looks like another token's is pointed out, with that one's id")
{
    DemoFixture fixture;
    fixture.openTokens();
    const auto &known = fixture.models().tokens()->tokens().first();
    drive::click(u"generateButton"_s);
    for (const auto &twin : {known.description + QChar(0x200B), known.description}) {
        drive::find<QLineEdit>(u"descriptionEdit"_s)->setText(twin);
        const QString told =
            drive::find<QWidget>(u"descriptionMessage"_s)->findChild<QLabel *>()->text();
        CHECK(told == u"Looks like \u201c%1\u201d (ID %2)."_s.arg(known.description).arg(known.id));
    }
    drive::type(u"descriptionEdit"_s, u"Nothing like it"_s);
    CHECK_FALSE(drive::visibleWidget(u"descriptionMessage"_s));
}

TEST_CASE("a description that shows nothing is refused beside its field")
{
    DemoFixture fixture;
    fixture.openTokens();
    drive::click(u"generateButton"_s);
    drive::find<QLineEdit>(u"descriptionEdit"_s)->setText(u"\u2060\u200B"_s);
    CHECK(drive::find<QWidget>(u"descriptionMessage"_s)
              ->findChild<QLabel *>()
              ->text()
              .contains("invisible characters"_L1));
}

TEST_CASE("twins that are removed together are told apart by their ids")
{
    DemoFixture fixture;
    fixture.openTokens();
    for (const auto &name : {u"Twin"_s, u"Tw\u0456n"_s}) {
        steps::submitNewToken(name);
        steps::confirm();
        drive::click(u"copyValueButton"_s);
        drive::click(u"closeButton"_s);
        drive::waitUntilGone(u"revealDialog"_s);
        drive::waitFor("the token", [&] { return steps::shownTokens().contains(name); });
    }
    drive::type(u"tokenFilterEdit"_s, u"Tw"_s);
    steps::tokenTable()->selectAll();
    drive::click(u"removeButton"_s);
    CHECK(labelsOf(u"removeDialog"_s).count("(ID "_L1) == 2);
}

TEST_CASE("an environment is found without its accents")
{
    DemoFixture fixture;
    drive::type(u"environmentSearchEdit"_s, u"\u0161h\u00F6p"_s);
    drive::waitFor("the search", [] {
        auto *table = drive::find<QTableView>(u"environmentTable"_s);
        return table->model()->rowCount() == 1
            && table->model()->index(0, 0).data().toString() == u"shop"_s;
    });
}
