// SPDX-License-Identifier: Apache-2.0
#include "backend/core/sample_data.h"
#include "tests/support/catch.h"
#include "tests/support/driver.h"
#include "tests/ui/steps.h"
#include "ui/tokens/token_actions.h"

#include <QApplication>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

using namespace cirrusgrid;
using namespace Qt::StringLiterals;

TEST_CASE("Ctrl+A and Remove take what is shown, and the summary says how many are hidden")
{
    DemoFixture fixture;
    fixture.openTokens();
    drive::press(steps::tokenTable(), Qt::Key_A, Qt::ControlModifier);
    auto *status = drive::find<QComboBox>(u"tokenStatusFilter"_s);
    status->setCurrentText(u"Expired"_s);
    const auto shown = steps::shownTokens();
    REQUIRE(shown.size() == 2);
    CHECK(drive::textOf(u"tokenStatusLabel"_s).contains(u"5 hidden by the filter"_s));
    drive::press(steps::tokenTable(), Qt::Key_A, Qt::ControlModifier);
    drive::press(steps::tokenTable(), Qt::Key_Delete);
    drive::click(u"confirmRemoveButton"_s);
    steps::confirm();
    drive::waitFor("the rows to go", [&] { return fixture.models().tokens()->rowCount() == 5; });
    status->setCurrentText(u"All"_s);
    for (const auto &removed : shown)
        CHECK_FALSE(steps::shownTokens().contains(removed));
    CHECK(steps::selectedTokens().isEmpty());
    CHECK_FALSE(drive::textOf(u"tokenStatusLabel"_s).contains("hidden"_L1));
}

TEST_CASE("a filter that shows as many other rows has none of them selected")
{
    // Past a thousand cells, Qt keeps of a list that is selected as a whole only that it is.
    // 14 of each team.
    DemoFixture fixture(FixtureAccount::Demo, 14 * 37);
    fixture.openTokens();
    auto *filter = drive::find<QLineEdit>(u"tokenFilterEdit"_s);
    filter->setText(u"of team 1"_s);
    steps::tokenTable()->selectAll();
    CHECK(steps::selectedTokens().size() == 11 * 14);
    filter->setText(u"of team 2"_s);
    CHECK(steps::shownTokens().size() == 11 * 14);
    CHECK(steps::selectedTokens().isEmpty());
}

TEST_CASE("a new token that is listed late takes no selection from its user")
{
    DemoFixture fixture;
    fixture.openTokens();
    steps::submitNewToken(u"CI deploys 2"_s);
    fixture.setFaults(u"GetTokens:latency=300"_s);
    steps::confirm();
    drive::click(u"copyValueButton"_s);
    drive::click(u"closeButton"_s);
    drive::waitUntilGone(u"revealDialog"_s);
    REQUIRE(fixture.models().tokens()->rowCount() == 7);
    steps::selectToken(u"Nightly stop"_s);
    drive::waitFor("the new token", [&] { return fixture.models().tokens()->rowCount() == 8; });
    CHECK(steps::selectedTokens() == QStringList{u"Nightly stop"_s});
}

TEST_CASE("a menu stays about the token it was opened for, whatever a refresh brings")
{
    DemoFixture fixture;
    fixture.openTokens();
    steps::selectToken(u"Nightly stop"_s);
    emit fixture.page().tokenActions()->tokenChanged(8);
    QContextMenuEvent menuKey(QContextMenuEvent::Keyboard, QPoint(5, 5), QPoint(5, 5));
    QApplication::sendEvent(steps::tokenTable()->viewport(), &menuKey);
    const TokenDraft draft{u"Added elsewhere"_s, {u"Maven Plugin"_s, {}}, {}};
    REQUIRE(
        drive::answerOf(fixture.session().call(calls::CreateToken{draft, Secret(DemoPassword)})));
    drive::waitFor("the new token", [&] { return fixture.models().tokens()->rowCount() == 8; });
    CHECK(steps::selectedTokens() == QStringList{u"Nightly stop"_s});
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    REQUIRE(menu);
    menu->close();
    drive::click(u"removeButton"_s);
    QStringList texts;
    for (const auto *label : drive::find<QWidget>(u"removeDialog"_s)->findChildren<QLabel *>())
        texts.append(label->text());
    CHECK(texts.contains(u"Nightly stop"_s));
    CHECK_FALSE(texts.contains(u"Added elsewhere"_s));
}

TEST_CASE("rows that come or go above the pointer leave the row under it where it is")
{
    DemoFixture fixture(FixtureAccount::Demo, 60);
    fixture.openTokens();
    auto *table = steps::tokenTable();
    table->sortByColumn(static_cast<int>(TokenColumn::Id), Qt::AscendingOrder);
    table->verticalScrollBar()->setValue(300);
    const QPoint pointer(20, 70);
    QTest::mouseMove(table->viewport(), pointer);
    const auto before = table->indexAt(pointer).data().toString();
    const int top = table->visualRect(table->indexAt(pointer)).top();
    const auto first = fixture.models().tokens()->tokens().first().id;
    REQUIRE(drive::answerOf(
        fixture.session().call(calls::DeleteTokens{{first, first + 1}, Secret(DemoPassword)})));
    drive::waitFor("the rows to go", [&] { return fixture.models().tokens()->rowCount() == 65; });
    QCoreApplication::processEvents();
    CHECK(table->indexAt(pointer).data().toString() == before);
    CHECK(table->visualRect(table->indexAt(pointer)).top() == top);

    table->sortByColumn(static_cast<int>(TokenColumn::Id), Qt::DescendingOrder);
    table->verticalScrollBar()->setValue(300);
    const auto under = table->indexAt(pointer).data().toString();
    const TokenDraft draft{u"Added elsewhere"_s, {u"Maven Plugin"_s, {}}, {}};
    REQUIRE(
        drive::answerOf(fixture.session().call(calls::CreateToken{draft, Secret(DemoPassword)})));
    drive::waitFor("the new row", [&] { return fixture.models().tokens()->rowCount() == 66; });
    QCoreApplication::processEvents();
    CHECK(table->indexAt(pointer).data().toString() == under);
}

TEST_CASE("of tokens to remove, those that are gone already are told and the rest is removed")
{
    DemoFixture fixture;
    fixture.openTokens();
    const auto removeElsewhere = [&](const QString &description) {
        for (const auto &token : fixture.models().tokens()->tokens()) {
            if (token.description == description)
                return bool(drive::answerOf(
                    fixture.session().call(calls::DeleteTokens{{token.id}, Secret(DemoPassword)})));
        }
        return false;
    };
    steps::tokenTable()->selectAll();
    drive::click(u"removeButton"_s);
    drive::click(u"confirmRemoveButton"_s);
    drive::find<QWidget>(u"passwordDialog"_s);
    REQUIRE(removeElsewhere(u"CI deploys"_s));
    steps::confirm();
    CHECK(drive::textOf(u"tokenMessage"_s)
          == u"6 tokens removed. 1 token had already been removed."_s);
    drive::waitFor("the rows to go", [&] { return fixture.models().tokens()->rowCount() == 0; });
}

TEST_CASE("a removal of what is gone altogether says so, and asks for nothing more")
{
    DemoFixture fixture;
    fixture.openTokens();
    steps::selectToken(u"Old laptop"_s);
    const auto row = steps::tokenTable()->currentIndex();
    const auto id = row.siblingAtColumn(static_cast<int>(TokenColumn::Id)).data().toInt();
    drive::click(u"removeButton"_s);
    drive::click(u"confirmRemoveButton"_s);
    drive::find<QWidget>(u"passwordDialog"_s);
    REQUIRE(
        drive::answerOf(fixture.session().call(calls::DeleteTokens{{id}, Secret(DemoPassword)})));
    steps::confirm();
    CHECK(drive::textOf(u"tokenMessage"_s) == u"1 token had already been removed."_s);
    CHECK(steps::shownTokens().size() == 6);
    steps::selectToken(u"CI deploys"_s);
    CHECK_FALSE(drive::visibleWidget(u"tokenMessage"_s));
}

TEST_CASE("a removal whose answer was lost is not told as another's when it is confirmed again")
{
    DemoFixture fixture;
    fixture.openTokens();
    steps::selectToken(u"Old laptop"_s);
    drive::click(u"removeButton"_s);
    drive::click(u"confirmRemoveButton"_s);
    fixture.setFaults(u"DeleteTokens:lose-answer*1"_s);
    drive::type(u"passwordEdit"_s, u"demo"_s);
    drive::click(u"confirmButton"_s);
    drive::waitFor("the doubt", [] { return !drive::textOf(u"passwordMessage"_s).isEmpty(); });
    drive::click(u"confirmButton"_s);
    drive::waitUntilGone(u"passwordDialog"_s);
    CHECK_FALSE(drive::visibleWidget(u"tokenMessage"_s));
    drive::waitFor("the row to go", [&] { return fixture.models().tokens()->rowCount() == 6; });
}
