// SPDX-License-Identifier: Apache-2.0
#include "backend/core/totp.h"
#include "backend/store/account_store.h"
#include "tests/service/core_fixture.h"
#include "tests/support/catch.h"

using namespace cirrusgrid;
using namespace Qt::StringLiterals;

namespace {

//! An account whose second factor is on, and the app that holds its key.
class TwoFactorFixture : public CoreFixture
{
public:
    TwoFactorFixture()
    {
        REQUIRE(operations().beginTwoFactor(session(), Secret("right")));
        m_codes = std::move(*operations().confirmTwoFactor(session(), appCode()));
    }

    //! Of the next half minute: the ones before were used.
    Secret freshCode()
    {
        clock().advance(std::chrono::seconds(30));
        return appCode();
    }
    Secret appCode()
    {
        Database database(this->database());
        const auto row = AccountStore(database).byLogin(u"op@example.com"_s);
        return totpCode(row->totpKey, clock().now());
    }
    const RecoveryCodes &codes() const { return m_codes; }

private:
    RecoveryCodes m_codes;
};

} // namespace

TEST_CASE("a session is of no use before its code was given")
{
    TwoFactorFixture stage;
    const auto signedIn = stage.signIn();
    REQUIRE(signedIn);
    CHECK(signedIn->needsCode);
    CHECK(stage.operations().account(signedIn->session.view()).error().kind
          == ErrorKind::SessionEnded);
    CHECK(stage.operations().sessions(stage.session())->size() == 1);
    REQUIRE(stage.operations().verifyCode(signedIn->session.view(), stage.freshCode()));
    CHECK(stage.operations().account(signedIn->session.view()));
    CHECK(stage.operations().sessions(stage.session())->size() == 2);
}

TEST_CASE("a session waits ten minutes for its code")
{
    TwoFactorFixture stage;
    const auto signedIn = stage.signIn();
    stage.clock().advance(std::chrono::minutes(10) + std::chrono::seconds(1));
    CHECK(stage.operations().verifyCode(signedIn->session.view(), stage.freshCode()).error().kind
          == ErrorKind::SessionEnded);
}

TEST_CASE("a code signs in once, and so does a recovery code")
{
    TwoFactorFixture stage;
    const auto first = stage.signIn();
    const auto second = stage.signIn();
    const auto code = stage.freshCode();
    auto &operations = stage.operations();
    REQUIRE(operations.verifyCode(first->session.view(), code.clone()));
    const auto again = operations.verifyCode(second->session.view(), code.clone());
    REQUIRE_FALSE(again);
    CHECK(again.error().kind == ErrorKind::WrongPassword);
    CHECK(again.error().field == u"code"_s);
    CHECK(again.error().attemptsLeft == 4);

    // As people type it: in capitals, with spaces.
    QByteArray typed = stage.codes().list.front().view().toByteArray().toUpper().replace('-', ' ');
    REQUIRE(operations.verifyCode(second->session.view(), Secret(typed)));
    CHECK(operations.account(stage.session())->recoveryCodesLeft == 9);
    const auto third = stage.signIn();
    CHECK_FALSE(operations.verifyCode(third->session.view(), Secret(typed)));
}

TEST_CASE("guessing codes is slowed down, and a right password does not buy more guesses")
{
    TwoFactorFixture stage;
    auto &operations = stage.operations();
    for (int left = 4; left > 0; --left) {
        const auto signedIn = stage.signIn();
        REQUIRE(signedIn);
        const auto wrong = operations.verifyCode(signedIn->session.view(), Secret("000000"));
        REQUIRE_FALSE(wrong);
        CHECK(wrong.error().attemptsLeft == left);
    }
    const auto signedIn = stage.signIn();
    CHECK(operations.verifyCode(signedIn->session.view(), Secret("000000")).error().kind
          == ErrorKind::Throttled);
    CHECK(operations.verifyCode(signedIn->session.view(), stage.appCode()).error().kind
          == ErrorKind::Throttled);
    CHECK(stage.signIn().error().kind == ErrorKind::Throttled);
    stage.clock().advance(std::chrono::seconds(30));
    REQUIRE(operations.verifyCode(signedIn->session.view(), stage.appCode()));
    CHECK(stage.signIn("wrong").error().attemptsLeft == 4);
}

TEST_CASE("tokens work without a code, and a token can't be verified")
{
    TwoFactorFixture stage;
    const auto token = stage.stopToken();
    CHECK(stage.stop(token.value.view()));
    CHECK(stage.operations().verifyCode(token.value.view(), stage.freshCode()).error().kind
          == ErrorKind::Permission);
}

TEST_CASE("new recovery codes replace the earlier ones, and turning it off ends all of it")
{
    TwoFactorFixture stage;
    auto &operations = stage.operations();
    const auto fresh = operations.renewRecoveryCodes(stage.session(), Secret("right"));
    REQUIRE(fresh);
    CHECK(fresh->list.size() == 10);
    const auto signedIn = stage.signIn();
    CHECK_FALSE(stage.operations().verifyCode(signedIn->session.view(),
                                              stage.codes().list.front().clone()));
    CHECK(stage.operations().verifyCode(signedIn->session.view(), fresh->list.front().clone()));

    REQUIRE(operations.turnOffTwoFactor(stage.session(), Secret("right")));
    CHECK_FALSE(stage.operations().account(stage.session())->hasTwoFactor);
    CHECK_FALSE(stage.signIn()->needsCode);
}

TEST_CASE("nothing is changed by a set-up that is begun and left, or confirmed with a wrong code")
{
    CoreFixture stage;
    auto &operations = stage.operations();
    CHECK(operations.confirmTwoFactor(stage.session(), Secret("123456")).error().kind
          == ErrorKind::NotFound);
    const auto setup = operations.beginTwoFactor(stage.session(), Secret("right"));
    REQUIRE(setup);
    CHECK(setup->uri.view().startsWith("otpauth://totp/CirrusGrid:op%40example.com?secret="));
    CHECK(operations.confirmTwoFactor(stage.session(), Secret("000000")).error().kind
          == ErrorKind::WrongPassword);
    const auto signedIn = stage.signIn();
    CHECK_FALSE(signedIn->needsCode);
    CHECK(stage.operations().account(signedIn->session.view()));
}

TEST_CASE("recovery codes are not in the database", "[sqlite]")
{
    TwoFactorFixture stage;
    QByteArray bytes;
    for (const auto &suffix : {u""_s, u"-wal"_s}) {
        QFile database(stage.database().file + suffix);
        REQUIRE(database.open(QFile::ReadOnly));
        bytes += database.readAll();
    }
    REQUIRE(bytes.contains("op@example.com"));
    REQUIRE(stage.codes().list.size() == 10);
    for (const auto &code : stage.codes().list) {
        CHECK_FALSE(bytes.contains(code.view().toByteArray()));
        CHECK_FALSE(bytes.contains(code.view().toByteArray().replace("-", "")));
    }
}
