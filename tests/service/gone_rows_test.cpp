// SPDX-License-Identifier: Apache-2.0
// What a rule does whose account another process removes, or gives a new password, while the
// password is compared.
#include "backend/core/accounts.h"
#include "backend/core/tokens.h"
#include "backend/core/two_factor.h"
#include "tests/service/core_fixture.h"
#include "tests/service/interrupting_clock.h"
#include "tests/support/catch.h"

using namespace cirrusgrid;
using namespace Qt::StringLiterals;

namespace {

const QString Login = u"op@example.com"_s;

//! The rules over a connection of their own, with the account's password proved.
class RuleFixture : public CoreFixture
{
public:
    RuleFixture()
        : m_setup(setup())
        , m_database(database())
        , m_lockout(m_database, *m_setup.clock, m_setup.limits)
        , accounts(m_database, m_lockout, *m_setup.clock, *m_setup.random, m_setup.limits)
        , twoFactor(m_database, m_lockout, *m_setup.clock, *m_setup.random)
        , rules(m_database, *m_setup.clock, *m_setup.random, m_setup.limits, *m_setup.catalogue)
        , token(stopToken().token)
        , proof(*accounts.checkPassword(*accounts.idOfLogin(Login), Secret("right")))
    {
    }

private:
    BackendSetup m_setup;
    Database m_database;
    AccountLockout m_lockout;

public:
    Accounts accounts;
    TwoFactor twoFactor;
    Tokens rules;
    Token token;
    PasswordProof proof;
};

//! Every change that a password allows, as the kind of its error.
QList<ErrorKind> errorsOfChanges(RuleFixture &fixture)
{
    const auto kind = [](const auto &result) {
        return result ? ErrorKind::Cancelled : result.error().kind;
    };
    const auto id = fixture.token.id;
    return {kind(fixture.accounts.update(fixture.proof, {u"new@example.com"_s, u"New"_s})),
            kind(fixture.accounts.setPassword(fixture.proof, Secret("fresh"), 0)),
            kind(fixture.twoFactor.begin(fixture.proof)),
            kind(fixture.twoFactor.turnOff(fixture.proof)),
            kind(fixture.twoFactor.renewRecoveryCodes(fixture.proof)),
            kind(fixture.rules.create(fixture.proof, CoreFixture::stopDraft())),
            kind(fixture.rules.edit(fixture.proof, id, {})),
            kind(fixture.rules.regenerate(fixture.proof, id)),
            kind(fixture.rules.remove(fixture.proof, QList<TokenId>{id}))};
}

} // namespace

TEST_CASE("an account that is removed while its password is compared is said to be gone")
{
    RuleFixture fixture;
    REQUIRE(fixture.administration().removeAccount(Login));
    CHECK(errorsOfChanges(fixture) == QList<ErrorKind>(9, ErrorKind::SessionEnded));
}

TEST_CASE("a password that is changed while the old one is compared allows nothing any longer")
{
    RuleFixture fixture;
    REQUIRE(fixture.administration().resetPassword(Login, Secret("fresh")));
    CHECK(errorsOfChanges(fixture) == QList<ErrorKind>(9, ErrorKind::SessionEnded));
    const auto signedIn = fixture.signIn("fresh");
    REQUIRE(signedIn);
    CHECK(signedIn->account.login == Login);
    CHECK(fixture.operations().tokens(signedIn->session.view(), IdSelection<TokenId>())
          == QList<Token>{fixture.token});
}

TEST_CASE("a sign-in that read its row before a password was reset gets no session afterwards")
{
    CoreFixture fixture;
    auto setup = fixture.setup();
    const auto clock = std::make_shared<InterruptingClock>();
    setup.clock = clock;
    auto operations = Operations::open(setup);
    REQUIRE(operations);
    int resets = 0;
    clock->interruption = [&] {
        ++resets;
        REQUIRE(fixture.administration().resetPassword(Login, Secret("fresh")));
    };
    // The address is looked at and charged before the account is read, its lockout after it.
    clock->callsLeft = 3;
    const auto signedIn = (*operations)->signIn(Credentials{Login, Secret("right")}, {});
    CHECK(resets == 1);
    REQUIRE_FALSE(signedIn);
    CHECK(signedIn.error().kind == ErrorKind::WrongPassword);
    CHECK(fixture.signIn("fresh"));
}

TEST_CASE("an operator's command for an account that is gone says so")
{
    CoreFixture fixture;
    auto &administration = fixture.administration();
    REQUIRE(administration.removeAccount(Login));
    CHECK(administration.setSuspended(Login, true).error().kind == ErrorKind::NotFound);
    CHECK(administration.resetPassword(Login, Secret("x")).error().kind == ErrorKind::NotFound);
    CHECK(administration.turnOffTwoFactor(Login).error().kind == ErrorKind::NotFound);
    CHECK(administration.removeAccount(Login).error().kind == ErrorKind::NotFound);
}
