// SPDX-License-Identifier: Apache-2.0
#include "backend/core/totp.h"
#include "backend/store/account_store.h"
#include "tests/service/core_fixture.h"
#include "tests/service/interrupting_clock.h"
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
    TwoFactorFixture fixture;
    const auto signedIn = fixture.signIn();
    REQUIRE(signedIn);
    CHECK(signedIn->needsCode);
    CHECK(fixture.operations().account(signedIn->session.view()).error().kind
          == ErrorKind::SessionEnded);
    CHECK(fixture.operations().sessions(fixture.session())->size() == 1);
    REQUIRE(fixture.operations().verifyCode(signedIn->session.view(), fixture.freshCode()));
    CHECK(fixture.operations().account(signedIn->session.view()));
    CHECK(fixture.operations().sessions(fixture.session())->size() == 2);
}

TEST_CASE("a session waits ten minutes for its code")
{
    TwoFactorFixture fixture;
    const auto signedIn = fixture.signIn();
    fixture.clock().advance(std::chrono::minutes(10) + std::chrono::seconds(1));
    CHECK(
        fixture.operations().verifyCode(signedIn->session.view(), fixture.freshCode()).error().kind
        == ErrorKind::SessionEnded);
}

TEST_CASE("a code signs in once, and so does a recovery code")
{
    TwoFactorFixture fixture;
    const auto first = fixture.signIn();
    const auto second = fixture.signIn();
    const auto code = fixture.freshCode();
    auto &operations = fixture.operations();
    REQUIRE(operations.verifyCode(first->session.view(), code.clone()));
    const auto again = operations.verifyCode(second->session.view(), code.clone());
    REQUIRE_FALSE(again);
    CHECK(again.error().kind == ErrorKind::WrongPassword);
    CHECK(again.error().field == u"code"_s);
    CHECK(again.error().attemptsLeft == 4);

    // As people type it: in capitals, with spaces.
    QByteArray typed =
        fixture.codes().list.front().view().toByteArray().toUpper().replace('-', ' ');
    REQUIRE(operations.verifyCode(second->session.view(), Secret(typed)));
    CHECK(operations.account(fixture.session())->recoveryCodesLeft == 9);
    const auto third = fixture.signIn();
    CHECK_FALSE(operations.verifyCode(third->session.view(), Secret(typed)));
}

TEST_CASE("guessing codes is slowed down, and a right password does not buy more guesses")
{
    TwoFactorFixture fixture;
    auto &operations = fixture.operations();
    for (int left = 4; left > 0; --left) {
        const auto signedIn = fixture.signIn();
        REQUIRE(signedIn);
        const auto wrong = operations.verifyCode(signedIn->session.view(), Secret("000000"));
        REQUIRE_FALSE(wrong);
        CHECK(wrong.error().attemptsLeft == left);
    }
    const auto signedIn = fixture.signIn();
    CHECK(operations.verifyCode(signedIn->session.view(), Secret("000000")).error().kind
          == ErrorKind::Throttled);
    CHECK(operations.verifyCode(signedIn->session.view(), fixture.appCode()).error().kind
          == ErrorKind::Throttled);
    CHECK(fixture.signIn().error().kind == ErrorKind::Throttled);
    fixture.clock().advance(std::chrono::seconds(30));
    REQUIRE(operations.verifyCode(signedIn->session.view(), fixture.appCode()));
    CHECK(fixture.signIn("wrong").error().attemptsLeft == 4);
}

TEST_CASE("tokens work without a code, and a token can't be verified")
{
    TwoFactorFixture fixture;
    const auto token = fixture.stopToken();
    CHECK(fixture.stop(token.value.view()));
    CHECK(fixture.operations().verifyCode(token.value.view(), fixture.freshCode()).error().kind
          == ErrorKind::Permission);
}

TEST_CASE("new recovery codes replace the earlier ones, and turning it off ends all of it")
{
    TwoFactorFixture fixture;
    auto &operations = fixture.operations();
    const auto fresh = operations.renewRecoveryCodes(fixture.session(), Secret("right"));
    REQUIRE(fresh);
    CHECK(fresh->list.size() == 10);
    const auto signedIn = fixture.signIn();
    CHECK_FALSE(fixture.operations().verifyCode(signedIn->session.view(),
                                                fixture.codes().list.front().clone()));
    CHECK(fixture.operations().verifyCode(signedIn->session.view(), fresh->list.front().clone()));

    REQUIRE(operations.turnOffTwoFactor(fixture.session(), Secret("right")));
    CHECK_FALSE(fixture.operations().account(fixture.session())->hasTwoFactor);
    CHECK_FALSE(fixture.signIn()->needsCode);
    Database database(fixture.database());
    CHECK(AccountStore(database).recoveryCodeCount(1) == 0);
}

namespace {

//! A platform in another process, which is interrupted while a code is compared.
class InterruptedPlatform
{
public:
    //! \a callsBefore: how often the time is asked for before the code is compared.
    InterruptedPlatform(CoreFixture &fixture, int callsBefore, std::function<void()> interruption)
        : m_clock(std::make_shared<InterruptingClock>(fixture.setup().clock))
    {
        auto setup = fixture.setup();
        setup.clock = m_clock;
        m_operations = std::move(*Operations::open(setup));
        m_clock->callsLeft = callsBefore + 1;
        m_clock->interruption = [this, interruption = std::move(interruption)] {
            ++m_interruptions;
            interruption();
        };
    }

    Operations *operator->() { return m_operations.get(); }
    bool wasInterrupted() const { return m_interruptions == 1; }

private:
    std::shared_ptr<InterruptingClock> m_clock;
    std::unique_ptr<Operations> m_operations;
    int m_interruptions = 0;
};

// The session is looked up, which is noted, and the lockout asked.
constexpr int CallsBeforeVerifying = 2;
constexpr int CallsBeforeConfirming = 3;

} // namespace

TEST_CASE("codes count after a clock that was ahead is set back")
{
    TwoFactorFixture fixture;
    fixture.clock().advance(std::chrono::hours(24 * 365));
    const auto ahead = fixture.signIn();
    REQUIRE(fixture.operations().verifyCode(ahead->session.view(), fixture.freshCode()));
    fixture.clock().advance(-std::chrono::hours(24 * 365));
    const auto signedIn = fixture.signIn();
    const auto code = fixture.freshCode();
    REQUIRE(fixture.operations().verifyCode(signedIn->session.view(), code.clone()));
    const auto again = fixture.signIn();
    CHECK_FALSE(fixture.operations().verifyCode(again->session.view(), code.clone()));
}

TEST_CASE("of two who show the same code at once, one signs in")
{
    TwoFactorFixture fixture;
    const auto first = fixture.signIn();
    const auto second = fixture.signIn();
    const auto code = fixture.freshCode();
    InterruptedPlatform platform(fixture, CallsBeforeVerifying, [&] {
        REQUIRE(fixture.operations().verifyCode(second->session.view(), code.clone()));
    });
    const auto late = platform->verifyCode(first->session.view(), code.clone());
    CHECK(platform.wasInterrupted());
    REQUIRE_FALSE(late);
    CHECK(late.error().kind == ErrorKind::WrongPassword);
}

TEST_CASE("a session that is ended while its code is compared has ended")
{
    TwoFactorFixture fixture;
    const auto signedIn = fixture.signIn();
    InterruptedPlatform platform(fixture, CallsBeforeVerifying, [&] {
        REQUIRE(fixture.administration().resetPassword(u"op@example.com"_s, Secret("fresh")));
    });
    const auto late = platform->verifyCode(signedIn->session.view(), fixture.freshCode());
    CHECK(platform.wasInterrupted());
    REQUIRE_FALSE(late);
    CHECK(late.error().kind == ErrorKind::SessionEnded);
}

TEST_CASE("a set-up that is begun anew while the earlier one's code is compared is not confirmed")
{
    CoreFixture fixture;
    REQUIRE(fixture.operations().beginTwoFactor(fixture.session(), Secret("right")));
    Database database(fixture.database());
    const auto key = AccountStore(database).byId(1)->totpKey.clone();
    InterruptedPlatform platform(fixture, CallsBeforeConfirming, [&] {
        REQUIRE(fixture.operations().beginTwoFactor(fixture.session(), Secret("right")));
    });
    const auto late =
        platform->confirmTwoFactor(fixture.session(), totpCode(key, fixture.clock().now()));
    CHECK(platform.wasInterrupted());
    REQUIRE_FALSE(late);
    CHECK(late.error().kind == ErrorKind::NotFound);
    CHECK_FALSE(fixture.operations().account(fixture.session())->hasTwoFactor);
}

TEST_CASE("nothing is changed by a set-up that is begun and left, or confirmed with a wrong code")
{
    CoreFixture fixture;
    auto &operations = fixture.operations();
    CHECK(operations.confirmTwoFactor(fixture.session(), Secret("123456")).error().kind
          == ErrorKind::NotFound);
    const auto setup = operations.beginTwoFactor(fixture.session(), Secret("right"));
    REQUIRE(setup);
    CHECK(setup->uri.view().startsWith("otpauth://totp/CirrusGrid:op%40example.com?secret="));
    CHECK(operations.confirmTwoFactor(fixture.session(), Secret("000000")).error().kind
          == ErrorKind::WrongPassword);
    const auto signedIn = fixture.signIn();
    CHECK_FALSE(signedIn->needsCode);
    CHECK(fixture.operations().account(signedIn->session.view()));
}

TEST_CASE("recovery codes are not in the database", "[sqlite]")
{
    TwoFactorFixture fixture;
    QByteArray bytes;
    for (const auto &suffix : {u""_s, u"-wal"_s}) {
        QFile database(fixture.database().file + suffix);
        REQUIRE(database.open(QFile::ReadOnly));
        bytes += database.readAll();
    }
    REQUIRE(bytes.contains("op@example.com"));
    REQUIRE(fixture.codes().list.size() == 10);
    for (const auto &code : fixture.codes().list) {
        CHECK_FALSE(bytes.contains(code.view().toByteArray()));
        CHECK_FALSE(bytes.contains(code.view().toByteArray().replace("-", "")));
    }
}
