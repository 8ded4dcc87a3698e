// SPDX-License-Identifier: Apache-2.0
#include "backend/core/credential_value.h"
#include "backend/core/token_uses.h"
#include "backend/store/account_store.h"
#include "tests/service/core_fixture.h"
#include "tests/support/catch.h"

using namespace cirrusgrid;
using namespace Qt::StringLiterals;

namespace {

//! More than are written at once.
constexpr int Count = 1500;

struct UsesFixture {
    UsesFixture()
    {
        AccountStore accounts(database);
        accountId = accounts.sessionByHash(credentialHash(core.session()))->accountId;
        Transaction transaction(database);
        TokenStore tokens(database);
        for (int number = 0; number < Count; ++number) {
            Token token;
            token.description = u"Script"_s;
            token.createdAt = start;
            ids.append(tokens.insert(accountId, token,
                                     QByteArray::number(number).leftJustified(32, '\0')));
        }
        transaction.commit();
    }

    void useAll(UtcTime at)
    {
        for (const auto id : std::as_const(ids))
            uses.note(id, accountId, at);
    }
    void writeSome()
    {
        Transaction transaction(database);
        uses.writeSome();
        transaction.commit();
        uses.written();
    }
    std::optional<UtcTime> stored(TokenId id)
    {
        return TokenStore(database).byId(accountId, id)->lastUsed;
    }
    qsizetype storedCount(UtcTime at)
    {
        const auto all = TokenStore(database).all(accountId);
        return std::ranges::count_if(all,
                                     [at](const Token &token) { return token.lastUsed == at; });
    }

    CoreFixture core;
    UtcTime start = core.clock().now();
    Database database{core.setup().database};
    TokenUses uses{database};
    qint32 accountId = 0;
    QList<TokenId> ids;
};

} // namespace

TEST_CASE("of many tokens' uses a part is written at a time, what waits longest first")
{
    UsesFixture fixture;
    fixture.useAll(fixture.start);
    fixture.writeSome();
    const auto written = fixture.storedCount(fixture.start);
    CHECK(written > 0);
    CHECK(written < Count);
    CHECK(fixture.stored(fixture.ids.first()) == fixture.start);
    CHECK(fixture.uses.isPending());
    const auto later = fixture.start + std::chrono::seconds(1);
    fixture.useAll(later);
    fixture.writeSome();
    CHECK(fixture.stored(fixture.ids.last()) == later);
    fixture.writeSome();
    CHECK(fixture.storedCount(later) == Count);
    CHECK_FALSE(fixture.uses.isPending());
}

TEST_CASE("a use that waits is known, and one that another process wrote later counts more")
{
    UsesFixture fixture;
    const auto id = fixture.ids.first();
    CHECK(fixture.uses.latest(id, {}) == std::nullopt);
    fixture.useAll(fixture.start);
    CHECK(fixture.uses.latest(id, {}) == fixture.start);
    const auto later = fixture.start + std::chrono::seconds(1);
    CHECK(fixture.uses.latest(id, later) == later);
}

TEST_CASE("uses whose transaction failed are written by the next")
{
    UsesFixture fixture;
    fixture.uses.note(fixture.ids.first(), fixture.accountId, fixture.start);
    {
        Transaction transaction(fixture.database);
        fixture.uses.writeSome();
    }
    CHECK(fixture.uses.isPending());
    CHECK(fixture.storedCount(fixture.start) == 0);
    fixture.writeSome();
    CHECK(fixture.storedCount(fixture.start) == 1);
}

TEST_CASE("at the end all uses are written, however many wait")
{
    UsesFixture fixture;
    fixture.useAll(fixture.start);
    Transaction transaction(fixture.database);
    fixture.uses.writeAll();
    transaction.commit();
    fixture.uses.written();
    CHECK(fixture.storedCount(fixture.start) == Count);
}
