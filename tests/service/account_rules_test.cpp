// SPDX-License-Identifier: Apache-2.0
#include "tests/service/core_fixture.h"
#include "tests/support/catch.h"

using namespace cirrusgrid;
using namespace Qt::StringLiterals;

TEST_CASE("a wrong password tells the attempts left, then how long to wait, and the wait grows")
{
    CoreFixture fixture;
    const auto attempt = [&](const char *password) {
        return fixture.create(CoreFixture::stopDraft(), password);
    };
    for (int left = 4; left > 0; --left) {
        const auto wrong = attempt("wrong");
        REQUIRE_FALSE(wrong);
        CHECK(wrong.error().kind == ErrorKind::WrongPassword);
        CHECK(wrong.error().attemptsLeft == left);
    }
    CHECK(attempt("wrong").error().retryAfter == std::chrono::seconds(30));
    CHECK(attempt("right").error().kind == ErrorKind::Throttled);
    fixture.clock().advance(std::chrono::seconds(30));
    CHECK(attempt("wrong").error().retryAfter == std::chrono::seconds(60));
    fixture.clock().advance(std::chrono::seconds(60));
    CHECK(attempt("right"));
    CHECK(attempt("wrong").error().attemptsLeft == 4);
}

TEST_CASE("the waits outlive a restart of the service")
{
    CoreFixture fixture;
    for (int i = 0; i < 5; ++i)
        CHECK_FALSE(fixture.create(CoreFixture::stopDraft(), "wrong"));
    auto again = Operations::open(fixture.setup());
    REQUIRE(again);
    CHECK((*again)
              ->createToken(fixture.session(), Secret("right"), CoreFixture::stopDraft())
              .error()
              .kind
          == ErrorKind::Throttled);
}

TEST_CASE("signing in gives a session that works until it is ended or idle for too long")
{
    CoreFixture fixture;
    const auto signedIn = fixture.signIn(u"OP@Example.com"_s, "right");
    REQUIRE(signedIn);
    CHECK(fixture.operations().account(signedIn->session.view()));
    REQUIRE(fixture.operations().endSessions(fixture.session(),
                                             IdSelection<qint32>(QList{signedIn->sessionId})));
    CHECK_FALSE(fixture.operations().account(signedIn->session.view()));

    const auto idle = fixture.signIn();
    fixture.clock().advance(std::chrono::hours(24 * 15));
    CHECK_FALSE(fixture.operations().account(idle->session.view()));
}

TEST_CASE("a wrong login and a wrong password get the same answers, as often as one tries")
{
    CoreFixture fixture;
    for (int attempt = 0; attempt < 8; ++attempt) {
        const ClientInfo here{{}, {}, u"10.0.0.%1"_s.arg(attempt)};
        const auto login = fixture.signIn(u"nobody@example.com"_s, "right", here);
        const auto password = fixture.signIn("wrong", here);
        REQUIRE_FALSE(login);
        CHECK(login.error() == password.error());
        CHECK((login.error().kind == ErrorKind::Throttled) == (attempt >= 4));
    }
}

TEST_CASE("who guesses from one address waits, whatever the logins, and others don't")
{
    CoreFixture fixture;
    const ClientInfo guesser{{}, {}, u"192.0.2.1"_s};
    for (int guess = 0; guess < 20; ++guess)
        CHECK(fixture.signIn(u"user%1@example.com"_s.arg(guess), "x", guesser).error().kind
              == ErrorKind::WrongPassword);
    const auto refused = fixture.signIn("right", guesser);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().retryAfter == std::chrono::seconds(1));
    CHECK(fixture.signIn("right", {{}, {}, u"192.0.2.2"_s}));
    fixture.clock().advance(std::chrono::seconds(1));
    CHECK(fixture.signIn("right", guesser));
    CHECK_FALSE(fixture.signIn(u"x@example.com"_s, "x", guesser));
    CHECK(fixture.signIn("right", guesser).error().retryAfter == std::chrono::seconds(2));
}

TEST_CASE("an account needs a login of its own and a password")
{
    CoreFixture fixture;
    const auto refusedField = [&](const QString &login, Secret password) {
        const auto added =
            fixture.administration().addAccount({.login = login, .password = std::move(password)});
        return added ? u"added"_s : added.error().field;
    };
    CHECK(refusedField(u"Op@Example.COM"_s, Secret("x")) == u"login"_s);
    CHECK(refusedField(u" "_s, Secret("x")) == u"login"_s);
    CHECK(refusedField(u"new@example.com"_s, Secret()) == u"password"_s);
}

TEST_CASE("a new password that nobody could type is refused: a line break would lock its owner out")
{
    CoreFixture fixture;
    for (const char *password : {"correct horse\n", "\tword", "w\u2028ord", "\xEF\xBB\xBFword"}) {
        const auto added = fixture.administration().addAccount(
            {.login = u"new@example.com"_s, .password = Secret(password)});
        REQUIRE_FALSE(added);
        CHECK(added.error().field == u"password"_s);
        CHECK(added.error().text.contains("line break"_L1));
    }
    CHECK(fixture.administration().addAccount(
        {.login = u"new@example.com"_s, .password = Secret(" two words, \u00e9 \u65e5")}));
}

TEST_CASE("a new password from the operator ends the waits, at signing in and for changes")
{
    CoreFixture fixture;
    for (int i = 0; i < 5; ++i) {
        CHECK_FALSE(fixture.create(CoreFixture::stopDraft(), "wrong"));
        CHECK_FALSE(fixture.signIn("wrong"));
    }
    REQUIRE(fixture.signIn().error().kind == ErrorKind::Throttled);
    REQUIRE(fixture.administration().resetPassword(u"op@example.com"_s, Secret("fresh")));
    const auto signedIn = fixture.signIn("fresh");
    REQUIRE(signedIn);
    CHECK(fixture.operations().createToken(signedIn->session.view(), Secret("fresh"),
                                           CoreFixture::stopDraft()));
}

TEST_CASE("a locked login keeps nobody who is signed in from a change, nor the other way round")
{
    CoreFixture fixture;
    for (int i = 0; i < 5; ++i)
        CHECK_FALSE(fixture.signIn("wrong"));
    REQUIRE(fixture.signIn().error().kind == ErrorKind::Throttled);
    CHECK(fixture.create(CoreFixture::stopDraft()));
    fixture.clock().advance(std::chrono::minutes(5));
    for (int i = 0; i < 5; ++i)
        CHECK_FALSE(fixture.create(CoreFixture::stopDraft(), "wrong"));
    CHECK(fixture.create(CoreFixture::stopDraft()).error().kind == ErrorKind::Throttled);
    CHECK(fixture.signIn());
}

TEST_CASE("wrong passwords are forgotten after a quiet hour")
{
    CoreFixture fixture;
    for (int i = 0; i < 3; ++i)
        CHECK_FALSE(fixture.signIn("wrong"));
    fixture.clock().advance(std::chrono::minutes(59));
    CHECK(fixture.signIn("wrong").error().attemptsLeft == 1);
    fixture.clock().advance(std::chrono::minutes(61));
    CHECK(fixture.signIn("wrong").error().attemptsLeft == 4);
}

TEST_CASE("a login that another account has is refused by its field, and nothing is changed")
{
    CoreFixture fixture;
    fixture.otherSession();
    const auto changed = fixture.operations().updateAccount(
        fixture.session(), Secret("right"), AccountChange{u"Other@Example.com"_s, u"New"_s});
    REQUIRE_FALSE(changed);
    CHECK(changed.error().kind == ErrorKind::InvalidInput);
    CHECK(changed.error().field == u"login"_s);
    CHECK(fixture.operations().account(fixture.session())->login == u"op@example.com"_s);
    // Its own, in other letters, it may take.
    CHECK(fixture.operations().updateAccount(fixture.session(), Secret("right"),
                                             AccountChange{u"OP@example.com"_s, u"New"_s}));
}

TEST_CASE("sessions are listed with the one used last first, and those that are over not at all")
{
    CoreFixture fixture;
    fixture.clock().advance(std::chrono::hours(1));
    const auto second = fixture.signIn();
    fixture.clock().advance(std::chrono::hours(1));
    const auto third = fixture.signIn();
    const auto idsSeenBy = [&](QByteArrayView session) {
        REQUIRE(fixture.operations().flush());
        QList<qint32> ids;
        const auto sessions = fixture.operations().sessions(session);
        for (const auto &info : *sessions)
            ids.append(info.id);
        return ids;
    };
    const auto first = third->sessionId - 2;
    CHECK(idsSeenBy(third->session.view()) == QList{third->sessionId, second->sessionId, first});
    fixture.clock().advance(std::chrono::hours(24 * 13));
    CHECK(fixture.operations().account(second->session.view()));
    CHECK(idsSeenBy(second->session.view()).front() == second->sessionId);
    fixture.clock().advance(std::chrono::hours(24 * 13));
    CHECK(idsSeenBy(second->session.view()) == QList{second->sessionId});
}

TEST_CASE("a clock that was ahead and is set back locks nobody out for as long")
{
    CoreFixture fixture;
    const auto before = fixture.operations().sessions(fixture.session())->size();
    fixture.clock().advance(std::chrono::hours(24 * 365));
    for (int i = 0; i < 5; ++i)
        CHECK_FALSE(fixture.signIn("wrong", {{}, {}, u"192.0.2.1"_s}));
    const auto ahead = fixture.signIn("right", {{}, {}, u"192.0.2.1"_s});
    REQUIRE_FALSE(ahead);
    const auto other = fixture.otherSession();
    fixture.clock().advance(-std::chrono::hours(24 * 365));
    CHECK(fixture.signIn("right", {{}, {}, u"192.0.2.1"_s}));
    // What was signed in then is signed in again, rather than for a year, and is not listed.
    CHECK(fixture.operations().account(other.view()).error().kind == ErrorKind::SessionEnded);
    CHECK(fixture.operations().sessions(fixture.session())->size() == before + 1);
    CHECK(fixture.operations().account(fixture.session()));
}

TEST_CASE("a clock that jumps by an hour, a day or a year, and back, takes nothing away")
{
    using std::chrono::hours;
    for (const auto jump : {hours(1), hours(24), hours(24 * 365)}) {
        for (const auto by : {jump, -jump}) {
            INFO("by " << by.count() << " hours");
            CoreFixture fixture;
            const auto token = fixture.stopToken(u"CI"_s);
            const auto works = [&] { return fixture.stop(token.value.view()).has_value(); };
            CHECK(works());
            for (const auto step : {by, -by}) {
                fixture.clock().advance(step);
                CHECK(works());
                CHECK(fixture.signIn());
                REQUIRE(fixture.operations().flush());
                REQUIRE(fixture.operations().forgetOld());
            }
            const auto again = fixture.signIn();
            REQUIRE(again);
            const auto tokens =
                fixture.operations().tokens(again->session.view(), IdSelection<TokenId>());
            REQUIRE(tokens);
            CHECK(tokens->size() == 1);
        }
    }
}

TEST_CASE("the last use of a token is right again after a clock that was ahead is set back")
{
    CoreFixture fixture;
    const auto token = fixture.stopToken(u"CI"_s);
    const auto useAfter = [&](std::chrono::hours by) {
        fixture.clock().advance(by);
        REQUIRE(fixture.stop(token.value.view()));
        REQUIRE(fixture.operations().flush());
    };
    useAfter(std::chrono::hours(24));
    useAfter(-std::chrono::hours(23));
    const auto tokens = fixture.tokens();
    REQUIRE(tokens.size() == 1);
    CHECK(tokens.first().lastUsed == fixture.clock().now());
}

TEST_CASE("a new password ends every session but the one that gave it")
{
    CoreFixture fixture;
    const auto other = fixture.signIn();
    REQUIRE(
        fixture.operations().changePassword(fixture.session(), Secret("right"), Secret("fresh")));
    CHECK(fixture.operations().account(fixture.session()));
    CHECK(fixture.operations().account(other->session.view()).error().kind
          == ErrorKind::SessionEnded);
    CHECK(fixture.signIn("right").error().kind == ErrorKind::WrongPassword);
    CHECK(fixture.signIn("fresh"));
}

TEST_CASE("who signs in rightly from one address is not slowed down, however often")
{
    CoreFixture fixture;
    for (int i = 0; i < 30; ++i)
        CHECK(fixture.signIn("right", {{}, {}, u"192.0.2.1"_s}));
}
