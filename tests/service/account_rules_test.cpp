// SPDX-License-Identifier: Apache-2.0
#include "tests/service/core_fixture.h"
#include "tests/support/catch.h"

using namespace cirrusgrid;
using namespace Qt::StringLiterals;

TEST_CASE("a wrong password tells the attempts left, then how long to wait, and the wait grows")
{
    CoreFixture stage;
    const auto attempt = [&](const char *password) {
        return stage.create(CoreFixture::stopDraft(), password);
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
        CHECK_FALSE(stage.create(CoreFixture::stopDraft(), "wrong"));
    auto again = Operations::open(stage.setup());
    REQUIRE(again);
    CHECK((*again)
              ->createToken(stage.session(), Secret("right"), CoreFixture::stopDraft())
              .error()
              .kind
          == ErrorKind::Throttled);
}

TEST_CASE("signing in gives a session that works until it is ended or idle for too long")
{
    CoreFixture stage;
    const auto signedIn = stage.signIn(u"OP@Example.com"_s, "right");
    REQUIRE(signedIn);
    CHECK(stage.operations().account(signedIn->session.view()));
    REQUIRE(stage.operations().endSessions(stage.session(),
                                           IdSelection<qint32>(QList{signedIn->sessionId})));
    CHECK_FALSE(stage.operations().account(signedIn->session.view()));

    const auto idle = stage.signIn();
    stage.clock().advance(std::chrono::hours(24 * 15));
    CHECK_FALSE(stage.operations().account(idle->session.view()));
}

TEST_CASE("a wrong login and a wrong password get the same answers, as often as one tries")
{
    CoreFixture stage;
    for (int attempt = 0; attempt < 8; ++attempt) {
        const ClientInfo here{u"10.0.0.%1"_s.arg(attempt), {}};
        const auto login = stage.signIn(u"nobody@example.com"_s, "right", here);
        const auto password = stage.signIn("wrong", here);
        REQUIRE_FALSE(login);
        CHECK(login.error() == password.error());
        CHECK((login.error().kind == ErrorKind::Throttled) == (attempt >= 4));
    }
}

TEST_CASE("who guesses from one address waits, whatever the logins, and others don't")
{
    CoreFixture stage;
    const ClientInfo guesser{u"192.0.2.1"_s, {}};
    for (int guess = 0; guess < 20; ++guess)
        CHECK(stage.signIn(u"user%1@example.com"_s.arg(guess), "x", guesser).error().kind
              == ErrorKind::WrongPassword);
    const auto refused = stage.signIn("right", guesser);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().retryAfter == std::chrono::seconds(1));
    CHECK(stage.signIn("right", {u"192.0.2.2"_s, {}}));
    stage.clock().advance(std::chrono::seconds(1));
    CHECK(stage.signIn("right", guesser));
    CHECK_FALSE(stage.signIn(u"x@example.com"_s, "x", guesser));
    CHECK(stage.signIn("right", guesser).error().retryAfter == std::chrono::seconds(2));
}

TEST_CASE("an account needs a login of its own and a password")
{
    CoreFixture stage;
    const auto refusedField = [&](const QString &login, Secret password) {
        const auto added =
            stage.administration().addAccount({.login = login, .password = std::move(password)});
        return added ? u"added"_s : added.error().field;
    };
    CHECK(refusedField(u"Op@Example.COM"_s, Secret("x")) == u"login"_s);
    CHECK(refusedField(u" "_s, Secret("x")) == u"login"_s);
    CHECK(refusedField(u"new@example.com"_s, Secret()) == u"password"_s);
}
