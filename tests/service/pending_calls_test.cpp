// SPDX-License-Identifier: Apache-2.0
#include "backend/core/credential_value.h"
#include "backend/core/pending_calls.h"
#include "backend/store/account_store.h"
#include "tests/service/core_fixture.h"
#include "tests/support/catch.h"

using namespace cirrusgrid;
using namespace Qt::StringLiterals;

namespace {

struct CallsFixture {
    CallsFixture()
    {
        AccountStore accounts(database);
        caller.accountId = accounts.sessionByHash(credentialHash(core.session()))->accountId;
        caller.kind = CredentialKind::Token;
    }

    //! Each by a token of its own.
    void call(int first, int count)
    {
        for (int number = first; number < first + count; ++number) {
            caller.credentialId = number;
            caller.credentialName = u"Script %1"_s.arg(number);
            calls.note(caller, u"environment.control.StopEnv"_s, u"shop"_s, 0, core.clock().now());
        }
    }
    void writeSome()
    {
        Transaction transaction(database);
        calls.writeSome();
        transaction.commit();
        calls.written();
    }
    QList<ActivityEntry> stored()
    {
        auto entries = ActivityStore(database).newest(caller.accountId, 100'000);
        entries.removeIf([](const ActivityEntry &entry) {
            return entry.credentialKind == CredentialKind::Session;
        });
        return entries;
    }

    CoreFixture core;
    Database database{core.setup().database};
    PendingCalls calls{database};
    Caller caller;
};

} // namespace

TEST_CASE("of many different calls a part is written at a time, the oldest first, and none is lost")
{
    CallsFixture fixture;
    fixture.call(0, 1500);
    fixture.writeSome();
    const auto some = fixture.stored();
    CHECK(some.size() > 0);
    CHECK(some.size() < 1500);
    CHECK(some.last().credentialName == u"Script 0"_s);
    fixture.writeSome();
    CHECK(fixture.stored().size() == 1500);
    CHECK(fixture.calls.isEmpty());
}

TEST_CASE("the same call again is counted while it waits, and a row of its own after that")
{
    CallsFixture fixture;
    fixture.call(0, 1500);
    fixture.writeSome();
    fixture.call(1400, 200);
    fixture.writeSome();
    const auto stored = fixture.stored();
    CHECK(stored.size() == 1600);
    const auto timesOf = [&stored](const QString &name) {
        QList<int> times;
        for (const auto &entry : stored) {
            if (entry.credentialName == name)
                times.append(entry.times);
        }
        return times;
    };
    CHECK(timesOf(u"Script 1450"_s) == QList<int>{2});
    CHECK(timesOf(u"Script 1550"_s) == QList<int>{1});
    fixture.call(1450, 1);
    fixture.writeSome();
    CHECK(fixture.stored().size() == 1601);
}

TEST_CASE("calls whose transaction failed are written by the next")
{
    CallsFixture fixture;
    fixture.call(0, 1500);
    {
        Transaction transaction(fixture.database);
        fixture.calls.writeSome();
    }
    CHECK(fixture.stored().isEmpty());
    fixture.writeSome();
    fixture.writeSome();
    CHECK(fixture.stored().size() == 1500);
}

TEST_CASE("of calls that can't be written, so many are kept and no more, the newest")
{
    CallsFixture fixture;
    fixture.call(0, 20'500);
    while (!fixture.calls.isEmpty())
        fixture.writeSome();
    const auto stored = fixture.stored();
    CHECK(stored.size() == 20'000);
    CHECK(stored.first().credentialName == u"Script 20499"_s);
    CHECK(stored.last().credentialName == u"Script 500"_s);
}
