// SPDX-License-Identifier: Apache-2.0
#include "backend/core/sample_data.h"
#include "client/presenter/presenting_session.h"
#include "tests/support/catch.h"
#include "tests/support/demo_fixture.h"
#include "tests/support/driver.h"
#include "ui/tokens/token_actions.h"

#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

using namespace cirrusgrid;
using namespace Qt::StringLiterals;

namespace {

const PseudonymWords Words{u"Token %1"_s};

QString everythingIn(const QList<Token> &tokens)
{
    QString all;
    for (const auto &token : tokens)
        all += token.description + u'\n';
    return all;
}

QString namesIn(const QList<ActivityEntry> &activity)
{
    QString all;
    for (const auto &entry : activity)
        all += entry.object + u'\n' + entry.credentialName + u'\n';
    return all;
}

} // namespace

TEST_CASE("an audience sees stand-ins for the names of tokens, environments and addresses")
{
    DemoFixture fixture;
    PresentingSession session(fixture.sessionPtr(), Words);
    const auto tokens = drive::answerOf(session.call(calls::GetTokens{}));
    REQUIRE(tokens);
    CHECK(tokens->size() == 7);
    CHECK_FALSE(everythingIn(*tokens).contains("CI deploys"_L1));
    const auto environments = drive::answerOf(session.call(calls::GetEnvironments{}));
    REQUIRE(environments);
    CHECK(environments->size() == 5);
    for (const auto &environment : *environments) {
        CHECK(environment.name.startsWith("environment-"_L1));
        CHECK(environment.domain == environment.name + ".example.com"_L1);
    }
    const auto activity = drive::answerOf(session.call(calls::GetActivity{50}));
    REQUIRE(activity);
    // The real one has both names.
    const auto real = drive::answerOf(fixture.session().call(calls::GetActivity{50}));
    REQUIRE(real);
    CHECK(namesIn(*real).contains("staging"_L1));
    CHECK(namesIn(*real).contains("CI deploys"_L1));
    CHECK_FALSE(namesIn(*activity).isEmpty());
    CHECK_FALSE(namesIn(*activity).contains("staging"_L1));
    CHECK_FALSE(namesIn(*activity).contains("CI deploys"_L1));
    const auto sessions = drive::answerOf(session.call(calls::GetSessions{}));
    REQUIRE(sessions);
    CHECK_FALSE(sessions->isEmpty());
    for (const auto &info : *sessions)
        CHECK(info.host == u"192.0.2.1"_s);
}

TEST_CASE("what is done to a stand-in is done to the real one, and answers are told by stand-ins")
{
    DemoFixture fixture;
    PresentingSession session(fixture.sessionPtr(), Words);
    QString pseudonym;
    const auto real = drive::answerOf(fixture.session().call(calls::GetEnvironments{}));
    const auto shown = drive::answerOf(session.call(calls::GetEnvironments{}));
    for (qsizetype i = 0; i < real->size(); ++i) {
        if ((*real)[i].name == u"shop"_s)
            pseudonym = (*shown)[i].name;
    }
    REQUIRE(pseudonym.startsWith("environment-"_L1));
    REQUIRE(drive::answerOf(
        session.call(calls::ChangeEnvironment{pseudonym, EnvironmentAction::Stop})));
    const auto after = drive::answerOf(fixture.session().call(calls::GetEnvironments{}));
    const auto shop = std::find_if(after->begin(), after->end(),
                                   [](const Environment &one) { return one.name == u"shop"_s; });
    REQUIRE(shop != after->end());
    CHECK(shop->status == EnvironmentStatus::Down);
    const TokenDraft draft{u"Typed before all"_s, {u"Extended Access"_s, {}}, {}};
    auto issued = drive::answerOf(session.call(calls::CreateToken{draft, Secret(DemoPassword)}));
    REQUIRE(issued);
    const ApiRequest request{u"environment.control.GetEnvInfo"_s, {{u"envName"_s, pseudonym}}};
    const auto answer =
        drive::answerOf(session.call(calls::CallWithToken{std::move(issued->value), request}));
    REQUIRE(answer);
    CHECK(answer->result == 0);
    CHECK(answer->body.contains(pseudonym.toUtf8()));
    CHECK_FALSE(answer->body.contains("shop"));
    // Everybody has seen it being typed.
    CHECK(everythingIn(*drive::answerOf(session.call(calls::GetTokens{})))
              .contains("Typed before all"_L1));
}

TEST_CASE("in presenter mode no value and no login is shown")
{
    DemoFixture fixture;
    fixture.preferences().setPresenting(true);
    fixture.openAgain();
    CHECK(drive::textOf(u"userMenuButton"_s) == u"Presenter"_s);
    CHECK_FALSE(drive::textOf(u"connectionLine"_s).contains(DemoLogin));
    CHECK(drive::textOf(u"connectionLine"_s).contains("presenter mode"_L1));
    fixture.openSection(u"account"_s);
    CHECK(drive::find<QLineEdit>(u"accountEmailEdit"_s)->echoMode() == QLineEdit::Password);
    CHECK_FALSE(drive::find<QWidget>(u"setUpTwoFactorButton"_s)->isEnabled());
    fixture.openSection(u"accessTokens"_s);
    fixture.page().tokenActions()->copy(fixture.models().tokens()->tokens()[0]);
    drive::click(u"submitButton"_s);
    drive::type(u"passwordEdit"_s, u"demo"_s);
    drive::click(u"confirmButton"_s);
    CHECK(drive::find<QLineEdit>(u"tokenValueEdit"_s)->echoMode() == QLineEdit::Password);
}

TEST_CASE("in presenter mode the sign-in shows neither logins nor platforms")
{
    DemoFixture fixture;
    REQUIRE(fixture.platforms().add(u"Secret customer"_s, u"secret.example.com"_s, {}));
    fixture.preferences().setPresenting(true);
    fixture.openAgain();
    drive::find<QToolButton>(u"userMenuButton"_s)->menu()->actions().last()->trigger();
    drive::find<QDialog>(u"connectDialog"_s);
    CHECK(drive::find<QLineEdit>(u"loginEdit"_s)->echoMode() == QLineEdit::Password);
    const auto *platforms = drive::find<QComboBox>(u"platformCombo"_s);
    CHECK(platforms->itemText(1) == u"Platform 1"_s);
    CHECK(platforms->itemData(1, Qt::ToolTipRole).isNull());
    for (int i = 0; i < platforms->count(); ++i)
        CHECK_FALSE(platforms->itemText(i).contains("Secret"_L1));
}
