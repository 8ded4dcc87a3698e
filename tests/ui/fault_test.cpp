// SPDX-License-Identifier: Apache-2.0
#include "tests/support/catch.h"
#include "tests/ui/steps.h"
#include "ui/widgets/busy_line.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QTableView>

using namespace cirrusgrid;
using namespace Qt::StringLiterals;

namespace {

void submitNewToken()
{
    steps::submitNewToken(u"Release bot"_s);
    drive::type(u"passwordEdit"_s, u"demo"_s);
    drive::click(u"confirmButton"_s);
}

qsizetype countOf(DemoFixture &fixture, const QString &description)
{
    const auto tokens = *drive::answerOf(fixture.session().call(calls::GetTokens{}));
    return std::count_if(tokens.begin(), tokens.end(),
                         [&](const Token &token) { return token.description == description; });
}

void selectEnvironment(const QString &name)
{
    auto *table = drive::find<QTableView>(u"environmentTable"_s);
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        if (table->model()->index(row, 0).data().toString() == name)
            table->selectRow(row);
    }
    REQUIRE(table->selectionModel()->selectedRows().size() == 1);
}

//! As the platform tells it, whatever the window shows.
EnvironmentStatus statusOf(DemoFixture &fixture, const QString &name)
{
    const auto environments = *drive::answerOf(fixture.session().call(calls::GetEnvironments{}));
    const auto found =
        std::find_if(environments.begin(), environments.end(),
                     [&](const Environment &environment) { return environment.name == name; });
    REQUIRE(found != environments.end());
    return found->status;
}

void regenerateLostToken(DemoFixture &fixture)
{
    drive::click(u"regenerateLostButton"_s);
    steps::confirm();
    const QString value = drive::textOf(u"tokenValueEdit"_s);
    CHECK(value.startsWith("cgpat_"_L1));
    const auto answer = drive::answerOf(fixture.session().call(calls::CallWithToken{
        Secret::fromText(value), {u"environment.control.StopEnv"_s, {{u"envName"_s, u"shop"_s}}}}));
    REQUIRE(answer);
    CHECK(answer->result == 0);
}

} // namespace

TEST_CASE("a token whose answer was lost is found, told, and regenerated: there are never two")
{
    DemoFixture fixture;
    fixture.openTokens();
    fixture.setFaults(u"CreateToken:lose-answer*1"_s);
    submitNewToken();
    CHECK(drive::find<QWidget>(u"questionDialog"_s)->windowTitle()
          == u"The token was generated, but its value was lost"_s);
    CHECK_FALSE(drive::visibleWidget(u"tokenDialog"_s));
    CHECK(countOf(fixture, u"Release bot"_s) == 1);
    regenerateLostToken(fixture);
    CHECK(countOf(fixture, u"Release bot"_s) == 1);
}

TEST_CASE("while the list can't be read, confirming again looks before it asks for another token")
{
    DemoFixture fixture;
    fixture.openTokens();
    fixture.setFaults(u"CreateToken:lose-answer*1,GetTokens:refuse*2"_s);
    submitNewToken();
    drive::waitFor("the doubt", [] {
        return drive::textOf(u"passwordMessage"_s).contains("won't be made twice"_L1);
    });
    drive::waitFor("the field",
                   [] { return drive::find<QAbstractButton>(u"confirmButton"_s)->isEnabled(); });
    fixture.setFaults({});
    drive::click(u"confirmButton"_s);
    drive::find<QWidget>(u"regenerateLostButton"_s);
    CHECK(countOf(fixture, u"Release bot"_s) == 1);
}

TEST_CASE("a request that never arrived made nothing, and trying again makes one token")
{
    DemoFixture fixture;
    fixture.openTokens();
    fixture.setFaults(u"CreateToken:lose-request*1"_s);
    submitNewToken();
    drive::waitFor("the refusal", [] {
        return drive::textOf(u"passwordMessage"_s).startsWith("No token was generated."_L1);
    });
    CHECK(countOf(fixture, u"Release bot"_s) == 0);
    drive::click(u"confirmButton"_s);
    drive::find<QWidget>(u"revealDialog"_s);
    CHECK(countOf(fixture, u"Release bot"_s) == 1);
}

TEST_CASE("a lost answer to Regenerate tells that the old value may not work, and offers another")
{
    DemoFixture fixture;
    fixture.openTokens();
    steps::selectToken(u"Nightly stop"_s);
    drive::click(u"editButton"_s);
    fixture.setFaults(u"RegenerateToken:lose-answer*1"_s);
    drive::click(u"regenerateLink"_s);
    steps::confirm();
    CHECK(drive::find<QWidget>(u"questionDialog"_s)->windowTitle()
          == u"The old value may no longer work"_s);
    regenerateLostToken(fixture);
}

TEST_CASE(
    "a platform that is gone is told in the connection line, its rows stay, and it comes back")
{
    DemoFixture fixture;
    fixture.openTokens();
    fixture.setFaults(u"GetTokens:refuse,GetEnvs:refuse,GetActivity:refuse"_s);
    drive::click(u"refreshButton"_s);
    drive::waitFor("the connection line", [] {
        return drive::find<QLabel>(u"connectionLine"_s)
            ->text()
            .contains("offline, retrying in 2 s"_L1);
    });
    CHECK(steps::shownTokens().size() == 7);
    CHECK(drive::textOf(u"dashboardMessage"_s).contains("Can't reach the platform"_L1));
    // The waits grow while it stays away.
    drive::waitFor("the second wait", [] {
        return drive::find<QLabel>(u"connectionLine"_s)->text().contains("retrying in 4 s"_L1);
    });
    fixture.setFaults({});
    drive::waitFor("the connection", [] {
        return !drive::find<QLabel>(u"connectionLine"_s)->text().contains("offline"_L1);
    });
    drive::waitFor("the message to go",
                   [] { return !drive::visibleWidget(u"dashboardMessage"_s); });
    CHECK(steps::shownTokens().size() == 7);
}

TEST_CASE("the details of an error can be copied: the method, the code, the platform's words")
{
    DemoFixture fixture;
    fixture.openTokens();
    fixture.setFaults(u"CreateToken:storage*1"_s);
    submitNewToken();
    drive::click(u"copyDetailsButton"_s);
    const QString details = QGuiApplication::clipboard()->text();
    CHECK(details.contains("method: users.authentication.CreateToken"_L1));
    CHECK(details.contains("text: the disk is full"_L1));
    CHECK_FALSE(details.contains("demo"_L1));
    drive::click(u"confirmButton"_s);
    drive::find<QWidget>(u"revealDialog"_s);
}

TEST_CASE("an environment's action meets the fault of its own method, and no other's")
{
    DemoFixture fixture;
    fixture.setFaults(u"StopEnv:storage"_s);
    selectEnvironment(u"shop"_s);
    drive::click(u"stopButton"_s);
    drive::waitFor("the failure", [] { return drive::visibleWidget(u"dashboardMessage"_s); });
    drive::click(u"copyDetailsButton"_s);
    CHECK(QGuiApplication::clipboard()->text().contains("method: environment.control.StopEnv"_L1));
    CHECK(statusOf(fixture, u"shop"_s) == EnvironmentStatus::Running);

    drive::click(u"sleepButton"_s);
    drive::waitFor("shop to sleep",
                   [&] { return statusOf(fixture, u"shop"_s) == EnvironmentStatus::Sleep; });
}

TEST_CASE("a request that is sent with a token meets the faults of the method it calls")
{
    DemoFixture fixture;
    fixture.openTokens();
    steps::submitNewToken(u"Release bot"_s);
    steps::confirm();
    fixture.setFaults(u"StopEnv:refuse*1"_s);
    drive::click(u"usageButton"_s);
    drive::find<QComboBox>(u"parameter_envName"_s)->setCurrentText(u"shop"_s);
    drive::click(u"sendButton"_s);
    drive::waitFor("the failure", [] {
        return drive::textOf(u"usageMessage"_s).contains("Can't reach the platform"_L1);
    });
    CHECK(statusOf(fixture, u"shop"_s) == EnvironmentStatus::Running);
    drive::click(u"sendButton"_s);
    drive::waitFor("shop to stop",
                   [&] { return statusOf(fixture, u"shop"_s) == EnvironmentStatus::Down; });
}

TEST_CASE("a list that takes its time shows a progress bar, and the rows known so far stay")
{
    DemoFixture fixture;
    fixture.openTokens();
    fixture.setFaults(u"GetTokens:latency=600*1"_s);
    drive::click(u"refreshButton"_s);
    auto *busy = drive::find<BusyLine>(u"tokenBusyLine"_s);
    drive::waitFor("the progress", [&] { return busy->isShowing(); });
    CHECK(steps::shownTokens().size() == 7);
    drive::waitFor("its end", [&] { return !busy->isShowing(); });
    CHECK(steps::shownTokens().size() == 7);
}
