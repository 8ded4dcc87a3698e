// SPDX-License-Identifier: Apache-2.0
#include "tests/service/core_fixture.h"
#include "tests/support/catch.h"

using namespace cirrusgrid;
using namespace Qt::StringLiterals;

TEST_CASE("a wrong password tells the attempts left, then how long to wait, and the wait grows")
{
    CoreFixture stage;
    const auto attempt = [&](const char *password) {
        return stage.platform().accounts().checkPassword(stage.account(), Secret(password));
    };
    for (int left = 4; left > 0; --left) {
        const auto wrong = attempt("wrong");
        REQUIRE_FALSE(wrong);
        CHECK(wrong.error().kind == ErrorKind::WrongPassword);
        CHECK(wrong.error().attemptsLeft == left);
    }
    CHECK(attempt("wrong").error().retryAfter == std::chrono::seconds(30));
    CHECK(attempt("right").error().kind == ErrorKind::Throttled);
    stage.clock().advance(std::chrono::seconds(30));
    CHECK(attempt("wrong").error().retryAfter == std::chrono::seconds(60));
    stage.clock().advance(std::chrono::seconds(60));
    CHECK(attempt("right"));
    CHECK(attempt("wrong").error().attemptsLeft == 4);
}

TEST_CASE("the waits outlive a restart of the service")
{
    CoreFixture stage;
    for (int i = 0; i < 5; ++i)
        (void)stage.platform().accounts().checkPassword(stage.account(), Secret("wrong"));
    auto again = Platform::open(stage.setup());
    REQUIRE(again);
    CHECK((*again)->accounts().checkPassword(stage.account(), Secret("right")).error().kind
          == ErrorKind::Throttled);
}

TEST_CASE("signing in gives a session that works until it is ended or idle for too long")
{
    CoreFixture stage;
    auto &accounts = stage.platform().accounts();
    const auto signedIn = accounts.signIn(u"OP@Example.com"_s, Secret("right"), {});
    REQUIRE(signedIn);
    CHECK(stage.platform().authenticate(signedIn->session.view()));
    REQUIRE(accounts.endSessions(stage.account(), {signedIn->sessionId}));
    CHECK_FALSE(stage.platform().authenticate(signedIn->session.view()));

    const auto idle = accounts.signIn(u"op@example.com"_s, Secret("right"), {});
    stage.clock().advance(std::chrono::hours(24 * 15));
    CHECK_FALSE(stage.platform().authenticate(idle->session.view()));
}

TEST_CASE("a wrong login and a wrong password get the same answers, as often as one tries")
{
    CoreFixture stage;
    auto &accounts = stage.platform().accounts();
    for (int attempt = 0; attempt < 8; ++attempt) {
        const ClientInfo here{u"10.0.0.%1"_s.arg(attempt), {}};
        const auto login = accounts.signIn(u"nobody@example.com"_s, Secret("right"), here);
        const auto password = accounts.signIn(u"op@example.com"_s, Secret("wrong"), here);
        REQUIRE_FALSE(login);
        CHECK(login.error() == password.error());
        CHECK((login.error().kind == ErrorKind::Throttled) == (attempt >= 4));
    }
}

TEST_CASE("who guesses from one address waits, whatever the logins, and others don't")
{
    CoreFixture stage;
    auto &accounts = stage.platform().accounts();
    const ClientInfo guesser{u"192.0.2.1"_s, {}};
    for (int guess = 0; guess < 20; ++guess)
        CHECK(accounts.signIn(u"user%1@example.com"_s.arg(guess), Secret("x"), guesser).error().kind
              == ErrorKind::WrongPassword);
    const auto refused = accounts.signIn(u"op@example.com"_s, Secret("right"), guesser);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().retryAfter == std::chrono::seconds(1));
    CHECK(accounts.signIn(u"op@example.com"_s, Secret("right"), {u"192.0.2.2"_s, {}}));
    stage.clock().advance(std::chrono::seconds(1));
    CHECK(accounts.signIn(u"op@example.com"_s, Secret("right"), guesser));
    (void)accounts.signIn(u"x@example.com"_s, Secret("x"), guesser);
    CHECK(accounts.signIn(u"op@example.com"_s, Secret("right"), guesser).error().retryAfter
          == std::chrono::seconds(2));
}

TEST_CASE("an account needs a login of its own and a password")
{
    CoreFixture stage;
    auto &accounts = stage.platform().accounts();
    CHECK(accounts.add({u"Op@Example.COM"_s, {}, Secret("x")}).error().field == u"login"_s);
    CHECK(accounts.add({u" "_s, {}, Secret("x")}).error().field == u"login"_s);
    CHECK(accounts.add({u"new@example.com"_s, {}, Secret()}).error().field == u"password"_s);
}
