// SPDX-License-Identifier: Apache-2.0
#include "tests/service/core_fixture.h"
#include "tests/support/catch.h"

using namespace cirrusgrid;
using namespace Qt::StringLiterals;

TEST_CASE("a token calls what it grants and nothing else")
{
    CoreFixture stage;
    const auto issued = stage.stopToken();
    const auto caller = stage.platform().authenticate(issued.value.view());
    REQUIRE(caller);
    CHECK(caller->kind == CredentialKind::Token);
    CHECK(Platform::checkPermission(*caller, CoreFixture::method("environment.control.StopEnv")));
    const auto refused =
        Platform::checkPermission(*caller, CoreFixture::method("environment.control.StartEnv"));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Permission);
}

TEST_CASE("no token may call users.authentication, whatever a database says it grants")
{
    CoreFixture stage;
    auto caller = *stage.platform().authenticate(stage.stopToken().value.view());
    const auto &create = CoreFixture::method("users.authentication.CreateToken");
    caller.granted.insert(create.number);
    CHECK_FALSE(Platform::checkPermission(caller, create));
}

TEST_CASE("a token works up to its last instant and not at it")
{
    CoreFixture stage;
    const auto end = stage.clock().now() + std::chrono::hours(1);
    const auto issued = stage.stopToken(u"CI"_s, end);
    stage.clock().set(end - std::chrono::milliseconds(1));
    CHECK(stage.platform().authenticate(issued.value.view()));
    stage.clock().set(end);
    const auto expired = stage.platform().authenticate(issued.value.view());
    REQUIRE_FALSE(expired);
    CHECK(expired.error().kind == ErrorKind::SessionEnded);
}

TEST_CASE("a removed token stops working at once")
{
    CoreFixture stage;
    const auto issued = stage.stopToken();
    REQUIRE(stage.platform().authenticate(issued.value.view()));
    REQUIRE(stage.platform().tokens().remove(stage.proof(), QList<TokenId>{issued.token.id}));
    CHECK_FALSE(stage.platform().authenticate(issued.value.view()));
}

TEST_CASE("regenerating changes the value alone")
{
    CoreFixture stage;
    const auto issued = stage.stopToken(u"CI"_s, stage.clock().now() + std::chrono::hours(1));
    const auto fresh = stage.platform().tokens().regenerate(stage.proof(), issued.token.id);
    REQUIRE(fresh);
    CHECK(fresh->token == issued.token);
    CHECK_FALSE(fresh->value == issued.value);
    CHECK_FALSE(stage.platform().authenticate(issued.value.view()));
    CHECK(stage.platform().authenticate(fresh->value.view()));
}

TEST_CASE("several tokens are removed together or not at all")
{
    CoreFixture stage;
    const auto first = stage.stopToken();
    const auto second = stage.stopToken();
    const auto removed = stage.platform().tokens().remove(
        stage.proof(), QList<TokenId>{first.token.id, 9999, second.token.id});
    REQUIRE_FALSE(removed);
    CHECK(removed.error().kind == ErrorKind::NotFound);
    CHECK(stage.platform().tokens().list(stage.account())->size() == 2);
    CHECK(stage.platform().tokens().remove(stage.proof(), std::nullopt));
    CHECK(stage.platform().tokens().list(stage.account())->isEmpty());
}

TEST_CASE("an account holds as many tokens as it may, and no more")
{
    PlatformLimits limits;
    limits.tokensPerAccount = 2;
    CoreFixture stage(limits);
    stage.stopToken();
    stage.stopToken();
    const auto third = stage.platform().tokens().create(
        stage.proof(), {u"third"_s, {{}, methodSet({"environment.control.StopEnv"})}, {}});
    REQUIRE_FALSE(third);
    CHECK(third.error().kind == ErrorKind::Limit);
}

TEST_CASE("what a token may not be is refused by the field's name, and nothing is created")
{
    CoreFixture stage;
    const auto refusedField = [&](const TokenDraft &draft) {
        const auto created = stage.platform().tokens().create(stage.proof(), draft);
        return created ? u"created"_s : created.error().field;
    };
    const TokenGrant stop{{}, methodSet({"environment.control.StopEnv"})};
    CHECK(refusedField({u"  "_s, stop, {}}) == u"description"_s);
    CHECK(refusedField({QString(256, u'x'), stop, {}}) == u"description"_s);
    CHECK(refusedField({u"CI"_s, stop, stage.clock().now()}) == u"expiresAt"_s);
    CHECK(refusedField({u"CI"_s, {u"Nonsense"_s, {}}, {}}) == u"tokenTemplate"_s);
    CHECK(refusedField({u"CI"_s, {}, {}}) == u"apiList"_s);
    CHECK(refusedField({u"CI"_s, {{}, methodSet({"users.authentication.CreateToken"})}, {}})
          == u"apiList"_s);
    CHECK(refusedField({u"CI"_s, {{}, {5000}}, {}}) == u"apiList"_s);
    CHECK(stage.platform().tokens().list(stage.account())->isEmpty());
}

TEST_CASE("an edit changes what it names and leaves the rest, and the value works on")
{
    CoreFixture stage;
    const auto issued = stage.stopToken(u"CI"_s, stage.clock().now() + std::chrono::hours(1));
    TokenChange change;
    change.grant = TokenGrant{u"maven plugin"_s, {}};
    change.expiresAt = std::optional<UtcTime>();
    const auto edited = stage.platform().tokens().edit(stage.proof(), issued.token.id, change);
    REQUIRE(edited);
    CHECK(edited->description == u"CI"_s);
    CHECK(edited->templateName == u"Maven Plugin"_s);
    CHECK_FALSE(edited->expiresAt);
    const auto caller = stage.platform().authenticate(issued.value.view());
    REQUIRE(caller);
    CHECK_FALSE(
        Platform::checkPermission(*caller, CoreFixture::method("environment.control.StopEnv")));
}

TEST_CASE("one account can't see, change or remove another's tokens")
{
    CoreFixture stage;
    const auto issued = stage.stopToken();
    const auto other =
        *stage.platform().accounts().add({u"other@example.com"_s, {}, Secret("right")});
    const auto proof = *stage.platform().accounts().checkPassword(other, Secret("right"));
    CHECK(stage.platform().tokens().list(other)->isEmpty());
    CHECK_FALSE(stage.platform().tokens().edit(proof, issued.token.id, {}));
    CHECK_FALSE(stage.platform().tokens().regenerate(proof, issued.token.id));
    CHECK_FALSE(stage.platform().tokens().remove(proof, QList<TokenId>{issued.token.id}));
    CHECK(stage.platform().authenticate(issued.value.view()));
}

TEST_CASE("the use of a token is noted, behind the calls")
{
    CoreFixture stage;
    const auto issued = stage.stopToken();
    CHECK_FALSE(stage.platform().tokens().list(stage.account())->first().lastUsed);
    const auto caller = *stage.platform().authenticate(issued.value.view());
    stage.platform().noteCall(caller, u"environment.control.StopEnv"_s, u"shop"_s, 0);
    REQUIRE(stage.platform().flush());
    CHECK(stage.platform().tokens().list(stage.account())->first().lastUsed == stage.clock().now());
    const auto activity = stage.platform().activity(stage.account(), 10);
    REQUIRE(activity);
    CHECK(activity->first().credentialName == u"CI"_s);
    CHECK(activity->first().object == u"shop"_s);
}
