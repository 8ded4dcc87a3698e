// SPDX-License-Identifier: Apache-2.0
#include "tests/support/catch.h"
#include "tests/ui/steps.h"
#include "ui/tokens/token_actions.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QTableView>

using namespace cirrusgrid;
using namespace Qt::StringLiterals;

namespace {

//! Opens the reveal dialog of a new token for StopEnv; the value.
QString generate()
{
    steps::selectToken(u"Nightly stop"_s);
    drive::click(u"copyButton"_s);
    drive::click(u"submitButton"_s);
    steps::confirm();
    return drive::textOf(u"tokenValueEdit"_s);
}

QString usageText() { return drive::find<QPlainTextEdit>(u"usageText"_s)->toPlainText(); }

QString shopStatus()
{
    const auto *model = drive::find<QTableView>(u"environmentTable"_s)->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, 0).data().toString() == u"shop"_s)
            return model->index(row, 1).data().toString();
    }
    return {};
}

} // namespace

TEST_CASE("a new token is used from its reveal: Send shows the result, and the environment changes "
          "at once")
{
    DemoFixture fixture;
    fixture.openTokens();
    const QString value = generate();
    drive::click(u"usageButton"_s);
    CHECK(usageText().contains("stopenv"_L1));
    CHECK_FALSE(usageText().contains(value));
    auto *environment = drive::find<QComboBox>(u"parameter_envName"_s);
    CHECK(environment->count() == 5);
    environment->setCurrentText(u"shop"_s);
    CHECK(usageText().contains("envName=shop"_L1));
    CHECK_FALSE(drive::visibleWidget(u"usageTokenEdit"_s));
    drive::click(u"sendButton"_s);
    drive::waitFor("the outcome",
                   [] { return drive::textOf(u"usageOutcome"_s).startsWith("\"result\": 0"_L1); });
    CHECK(
        drive::find<QPlainTextEdit>(u"usageAnswer"_s)->toPlainText().contains("\"result\": 0"_L1));
    drive::waitFor("shop to stop", [] { return shopStatus() == u"Stopped"_s; });
}

TEST_CASE("from the list the value is asked for, and a wrong one gets the platform's answer")
{
    DemoFixture fixture;
    fixture.openTokens();
    steps::selectToken(u"Nightly stop"_s);
    fixture.page().tokenActions()->showUsage(fixture.models().tokens()->tokens()[1], {},
                                             &fixture.window());
    drive::find<QComboBox>(u"parameter_envName"_s)->setCurrentText(u"shop"_s);
    drive::click(u"sendButton"_s);
    CHECK(drive::textOf(u"usageMessage"_s).contains("Enter the token value"_L1));
    drive::type(u"usageTokenEdit"_s, u"cgpat_nonsense"_s);
    drive::click(u"sendButton"_s);
    drive::waitFor("the outcome", [] {
        return drive::textOf(u"usageOutcome"_s).startsWith("\"result\": 702"_L1);
    });
    CHECK(shopStatus() == u"Running"_s);
}

TEST_CASE("Send waits for what the method requires")
{
    DemoFixture fixture;
    fixture.openTokens();
    fixture.page().tokenActions()->showUsage(fixture.models().tokens()->tokens()[1], {},
                                             &fixture.window());
    auto *environment = drive::find<QComboBox>(u"parameter_envName"_s);
    environment->setCurrentText({});
    auto *send = drive::find<QAbstractButton>(u"sendButton"_s);
    CHECK_FALSE(send->isEnabled());
    CHECK(send->toolTip().contains("envName"_L1));
}
