// SPDX-License-Identifier: Apache-2.0
// Nothing of one account reaches another that is shown after it.
#include "backend/core/administration.h"
#include "backend/core/sample_data.h"
#include "tests/support/catalogue.h"
#include "tests/support/catch.h"
#include "tests/ui/steps.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QListView>
#include <QMenu>
#include <QScrollBar>
#include <QTableView>
#include <QToolButton>

using namespace cirrusgrid;
using namespace Qt::StringLiterals;

namespace {

const QString OtherLogin = u"other@example.com"_s;

std::unique_ptr<Administration> administrationOf(DemoFixture &fixture)
{
    auto opened = Administration::open(
        {.database = DatabaseAddress::sqlite(fixture.folder() + u"/platform.sqlite"_s),
         .catalogue = testCatalogue(),
         .clock = std::make_shared<FixedClock>(DemoTime),
         .random = std::make_shared<SystemRandom>()});
    REQUIRE(opened);
    return std::move(*opened);
}

void signOut()
{
    auto *menu = drive::find<QToolButton>(u"userMenuButton"_s)->menu();
    for (auto *action : menu->actions()) {
        if (action->text() == u"Sign Out"_s)
            action->trigger();
    }
    drive::find<QWidget>(u"connectDialog"_s);
}

void signInAsOther()
{
    drive::type(u"loginEdit"_s, OtherLogin);
    drive::type(u"passwordEdit"_s, u"right"_s);
    drive::click(u"connectButton"_s);
    drive::waitUntilGone(u"connectDialog"_s);
}

} // namespace

TEST_CASE("what is under way for one account does not land in the lists of the next")
{
    DemoFixture fixture;
    REQUIRE(
        administrationOf(fixture)->addAccount({.login = OtherLogin, .password = Secret("right")}));
    QGuiApplication::clipboard()->setText(u"not ours"_s);
    for (const char *fault : {"GetTokens:latency=300*1", "GetEnvs:latency=300*1",
                              "GetActivity:latency=300*1", "GetTokenApiList:latency=300*1"}) {
        INFO(fault);
        fixture.setFaults(QString::fromLatin1(fault));
        fixture.models().refreshAll();
    }
    signOut();
    CHECK(fixture.models().tokens()->rowCount() == 0);
    CHECK(fixture.models().activity()->rowCount() == 0);
    signInAsOther();
    drive::waitFor("the other account", [&] {
        return fixture.models().areTokensRead() && fixture.models().areEnvironmentsRead()
            && fixture.models().catalogue();
    });
    CHECK(drive::textOf(u"userMenuButton"_s) == OtherLogin);
    // Until what was late has arrived.
    const auto asked = fixture.session().call(calls::GetAccount{});
    drive::waitFor("a later answer", [&] { return asked.isFinished(); });
    QElapsedTimer late;
    late.start();
    drive::waitFor("what was late", [&] { return late.elapsed() > 400; });
    CHECK(fixture.models().tokens()->rowCount() == 0);
    CHECK(fixture.models().environments()->rowCount() == 0);
    const auto *activity = drive::find<QListView>(u"activityList"_s)->model();
    for (int row = 0; row < activity->rowCount(); ++row) {
        CHECK_FALSE(activity->index(row, 0)
                        .data(Qt::AccessibleTextRole)
                        .toString()
                        .contains("CI deploys"_L1));
    }
}

TEST_CASE("a suspended account shows no rows, and no action that would be refused is enabled")
{
    DemoFixture fixture;
    fixture.openTokens();
    REQUIRE(administrationOf(fixture)->setSuspended(DemoLogin, true));
    fixture.models().refreshAll();
    drive::waitFor("the suspension", [&] { return fixture.models().account().isSuspended; });
    CHECK(fixture.models().tokens()->rowCount() == 0);
    CHECK(fixture.models().environments()->rowCount() == 0);
    CHECK(fixture.models().activity()->rowCount() == 0);
    for (const auto &button :
         {u"generateButton"_s, u"editButton"_s, u"copyButton"_s, u"removeButton"_s,
          u"startButton"_s, u"stopButton"_s, u"sleepButton"_s}) {
        CAPTURE(button.toStdString());
        CHECK_FALSE(drive::find<QToolButton>(button)->isEnabled());
    }
    CHECK_FALSE(drive::visibleWidget(u"emptyGenerateButton"_s));
    CHECK_FALSE(drive::visibleWidget(u"noEnvironmentsLabel"_s));
    for (const auto &section : {u"account"_s, u"changePassword"_s, u"sessions"_s}) {
        fixture.openSection(section);
        for (auto *button : fixture.page().findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->objectName().startsWith(section))
                CHECK_FALSE(button->isEnabled());
        }
    }
    // The operator lets it back in: refreshing shows everything again.
    REQUIRE(administrationOf(fixture)->setSuspended(DemoLogin, false));
    fixture.models().refreshAll();
    drive::waitFor("the tokens", [&] { return fixture.models().tokens()->rowCount() == 7; });
    CHECK_FALSE(drive::visibleWidget(u"dashboardMessage"_s));
}

TEST_CASE("the page made anew, as for another language, keeps session, lists, selection and scroll")
{
    DemoFixture fixture(FixtureAccount::Demo, 80);
    fixture.openTokens();
    steps::selectToken(u"Script 40 of team 3"_s);
    auto *table = steps::tokenTable();
    drive::waitFor("the list to scroll", [&] { return table->verticalScrollBar()->value() > 0; });
    const int offset = table->verticalScrollBar()->value();
    const auto *models = &fixture.models();
    fixture.host().remakePage();
    CHECK(&fixture.models() == models);
    CHECK(steps::tokenTable() != table);
    CHECK(steps::selectedTokens() == QStringList{u"Script 40 of team 3"_s});
    CHECK(steps::shownTokens().size() == 87);
    drive::waitFor("the list to scroll",
                   [&] { return steps::tokenTable()->verticalScrollBar()->value() == offset; });
}

TEST_CASE("a page that is made anew has the keyboard where it was")
{
    DemoFixture fixture;
    fixture.openTokens();
    drive::focus(drive::find<QWidget>(u"generateButton"_s));
    fixture.host().remakePage();
    drive::waitFor("the page",
                   [] { return drive::find<QWidget>(u"generateButton"_s)->isEnabled(); });
    REQUIRE(QApplication::focusWidget());
    CHECK(QApplication::focusWidget()->objectName() == u"generateButton"_s);
}
