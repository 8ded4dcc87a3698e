// SPDX-License-Identifier: Apache-2.0
#include "backend/store/account_store.h"
#include "backend/store/token_store.h"
#include "tests/service/core_fixture.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <utility>

using namespace cirrusgrid;
using namespace Qt::StringLiterals;

TEST_CASE("a token calls what it grants and nothing else")
{
    CoreFixture fixture;
    const auto issued = fixture.stopToken();
    CHECK(fixture.stop(issued.value.view()));
    const auto refused = fixture.start(issued.value.view());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Permission);
}

TEST_CASE("no token may call users.authentication, whatever a database says it grants")
{
    CoreFixture fixture;
    const auto issued = fixture.stopToken();
    auto token = issued.token;
    token.methods.insert(
        testCatalogue()->byFullName(u"users.authentication.CreateToken"_s)->number);
    {
        Database database(fixture.database());
        const auto account = AccountStore(database).byLogin(u"op@example.com"_s);
        TokenStore(database).update(account->id, token);
    }
    const auto created = fixture.operations().createToken(issued.value.view(), Secret("right"),
                                                          CoreFixture::stopDraft());
    REQUIRE_FALSE(created);
    CHECK(created.error().kind == ErrorKind::Permission);
    CHECK(fixture.tokens().size() == 1);
}

TEST_CASE("a token works up to its last instant and not at it")
{
    CoreFixture fixture;
    const auto end = fixture.clock().now() + std::chrono::hours(1);
    const auto issued = fixture.stopToken(u"CI"_s, end);
    fixture.clock().set(end - std::chrono::milliseconds(1));
    CHECK(fixture.stop(issued.value.view()));
    fixture.clock().set(end);
    const auto expired = fixture.stop(issued.value.view());
    REQUIRE_FALSE(expired);
    CHECK(expired.error().kind == ErrorKind::SessionEnded);
}

TEST_CASE("a removed token stops working at once")
{
    CoreFixture fixture;
    const auto issued = fixture.stopToken();
    REQUIRE(fixture.stop(issued.value.view()));
    REQUIRE(fixture.remove(QList<TokenId>{issued.token.id}));
    CHECK_FALSE(fixture.stop(issued.value.view()));
}

TEST_CASE("regenerating changes the value alone")
{
    CoreFixture fixture;
    const auto issued = fixture.stopToken(u"CI"_s, fixture.clock().now() + std::chrono::hours(1));
    const auto fresh =
        fixture.operations().regenerateToken(fixture.session(), Secret("right"), issued.token.id);
    REQUIRE(fresh);
    CHECK(fresh->token == issued.token);
    CHECK_FALSE(fresh->value == issued.value);
    CHECK_FALSE(fixture.stop(issued.value.view()));
    CHECK(fixture.stop(fresh->value.view()));
}

TEST_CASE("several tokens are removed together or not at all")
{
    CoreFixture fixture;
    const auto first = fixture.stopToken();
    const auto second = fixture.stopToken();
    const auto removed = fixture.remove(QList<TokenId>{first.token.id, 9999, second.token.id});
    REQUIRE_FALSE(removed);
    CHECK(removed.error().kind == ErrorKind::NotFound);
    CHECK(fixture.tokens().size() == 2);
    CHECK(fixture.remove(std::nullopt));
    CHECK(fixture.tokens().isEmpty());
}

TEST_CASE("an account holds as many tokens as it may, and no more")
{
    PlatformLimits limits;
    limits.tokensPerAccount = 2;
    CoreFixture fixture(limits);
    fixture.stopToken();
    fixture.stopToken();
    const auto third = fixture.create(CoreFixture::stopDraft(u"third"_s));
    REQUIRE_FALSE(third);
    CHECK(third.error().kind == ErrorKind::Limit);
}

TEST_CASE("what a token may not be is refused by the field's name, and nothing is created")
{
    CoreFixture fixture;
    const auto refusedField = [&](const TokenDraft &draft) {
        const auto created = fixture.create(draft);
        return created ? u"created"_s : created.error().field;
    };
    const TokenGrant stop{{}, methodSet({"environment.control.StopEnv"})};
    CHECK(refusedField({u"  "_s, stop, {}}) == u"description"_s);
    CHECK(refusedField({QString(256, u'x'), stop, {}}) == u"description"_s);
    CHECK(refusedField({u"\u200B\u3164"_s, stop, {}}) == u"description"_s);
    CHECK(refusedField({u"CI"_s, stop, fixture.clock().now()}) == u"expiresAt"_s);
    CHECK(refusedField({u"CI"_s, {u"Nonsense"_s, {}}, {}}) == u"tokenTemplate"_s);
    CHECK(refusedField({u"CI"_s, {}, {}}) == u"apiList"_s);
    CHECK(refusedField({u"CI"_s, {{}, methodSet({"users.authentication.CreateToken"})}, {}})
          == u"apiList"_s);
    CHECK(refusedField({u"CI"_s, {{}, {5000}}, {}}) == u"apiList"_s);
    CHECK(fixture.tokens().isEmpty());
}

TEST_CASE("an edit changes what it names and leaves the rest, and the value works on")
{
    CoreFixture fixture;
    const auto issued = fixture.stopToken(u"CI"_s, fixture.clock().now() + std::chrono::hours(1));
    TokenChange change;
    change.grant = TokenGrant{u"maven plugin"_s, {}};
    change.expiresAt = std::optional<UtcTime>();
    const auto edited = fixture.edit(issued.token.id, change);
    REQUIRE(edited);
    CHECK(edited->description == u"CI"_s);
    CHECK(edited->templateName == u"Maven Plugin"_s);
    CHECK_FALSE(edited->expiresAt);
    const auto refused = fixture.stop(issued.value.view());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Permission);
}

TEST_CASE("one account can't see, change or remove another's tokens")
{
    CoreFixture fixture;
    const auto issued = fixture.stopToken();
    const auto other = fixture.otherSession();
    auto &operations = fixture.operations();
    CHECK(operations.tokens(other.view(), IdSelection<TokenId>())->isEmpty());
    const auto id = issued.token.id;
    CHECK_FALSE(operations.editToken(other.view(), Secret("right"), TokenEdit{id, {}}));
    CHECK_FALSE(operations.regenerateToken(other.view(), Secret("right"), id));
    CHECK_FALSE(operations.deleteTokens(other.view(), Secret("right"),
                                        IdSelection<TokenId>(QList<TokenId>{id})));
    CHECK(fixture.stop(issued.value.view()));
}

TEST_CASE("the use of a token is noted, behind the calls")
{
    CoreFixture fixture;
    const auto issued = fixture.stopToken();
    CHECK_FALSE(fixture.tokens().first().lastUsed);
    REQUIRE(fixture.stop(issued.value.view()));
    REQUIRE(fixture.operations().flush());
    CHECK(fixture.tokens().first().lastUsed == fixture.clock().now());
    const auto activity = fixture.operations().activity(fixture.session(), 10);
    REQUIRE(activity);
    CHECK(activity->first().credentialName == u"CI"_s);
    CHECK(activity->first().object == u"shop"_s);
}

TEST_CASE("a change that failed is not announced")
{
    CoreFixture fixture;
    QList<Change> changes;
    fixture.operations().setListener([&](const Change &change) { changes.append(change); });
    auto past = CoreFixture::stopDraft();
    past.expiresAt = fixture.clock().now() - std::chrono::hours(1);
    REQUIRE_FALSE(fixture.create(past));
    REQUIRE_FALSE(fixture.edit(999, {}));
    REQUIRE_FALSE(fixture.operations().changeEnvironment(EnvironmentAction::Stop, fixture.session(),
                                                         u"nowhere"_s));
    // Each is in the activity, which is announced.
    for (const auto &change : std::as_const(changes))
        CHECK(change.kind == ChangeKind::Activity);
    CHECK_FALSE(changes.isEmpty());
}

TEST_CASE("the activity names the tokens that were removed")
{
    CoreFixture fixture;
    const auto first = fixture.stopToken(u"First"_s);
    const auto second = fixture.stopToken(u"Second"_s);
    REQUIRE(fixture.remove(QList<TokenId>{first.token.id, second.token.id}));
    CHECK(fixture.operations().activity(fixture.session(), 1)->front().object
          == u"First, Second"_s);
}

TEST_CASE("a list of tokens tells of their last use at once")
{
    CoreFixture fixture;
    const auto token = fixture.stopToken();
    REQUIRE(fixture.stop(token.value.view()));
    CHECK(fixture.tokens().front().lastUsed == fixture.clock().now());
}

TEST_CASE("a long name is cut in the activity, and one credential has so many rows and no more")
{
    CoreFixture fixture;
    auto draft = CoreFixture::stopDraft(u"Looker"_s);
    draft.grant.methods = methodSet({"environment.control.GetEnvInfo"});
    const auto looker = fixture.create(draft);
    const auto other = fixture.stopToken(u"Other"_s);
    REQUIRE(fixture.stop(other.value.view()));
    REQUIRE(looker);
    const auto look = [&](const QString &name) {
        CHECK_FALSE(fixture.operations().environment(looker->value.view(), name));
    };
    look(QString(100'000, u'x'));
    CHECK(fixture.operations().activity(fixture.session(), 1)->front().object.size() == 200);
    for (int call = 0; call < 12'000; ++call) {
        look(QString::number(call));
        if (call % 5000 == 0)
            REQUIRE(fixture.operations().flush());
    }
    const auto rows = *fixture.operations().activity(fixture.session(), 100'000);
    const auto ofLooker = std::count_if(rows.begin(), rows.end(), [](const ActivityEntry &entry) {
        return entry.credentialName == u"Looker"_s;
    });
    CHECK(ofLooker == 10'000);
    CHECK(rows.front().object == u"11999"_s);
    // Nobody else's entries are pushed out.
    CHECK(rows.size() - ofLooker >= 3);
}
