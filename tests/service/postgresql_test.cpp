// SPDX-License-Identifier: Apache-2.0
// Run with a server alone: "service over PostgreSQL".
#include "backend/store/account_store.h"
#include "backend/store/storage_error.h"
#include "tests/service/core_fixture.h"
#include "tests/support/catch.h"

#include <QSqlQuery>

#include <thread>

using namespace cirrusgrid;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<Operations> anotherProcess(const CoreFixture &fixture)
{
    auto opened = Operations::open(fixture.setup());
    REQUIRE(opened);
    return std::move(*opened);
}

//! Ends every other connection to the database, as a server does that is started again.
void dropConnections(const DatabaseAddress &address)
{
    Database database(address);
    database.run(u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = "
                 "current_database() AND pid <> pg_backend_pid()"_s);
}

QString storageErrorOf(const std::function<void()> &body)
{
    try {
        body();
    } catch (const StorageError &error) {
        return error.text();
    }
    return {};
}

template<typename Body>
void fromTwoThreads(Body body)
{
    std::thread other(body);
    body();
    other.join();
}

} // namespace

TEST_CASE("what one process does to a token is so for another at its next request", "[.postgresql]")
{
    CoreFixture fixture;
    REQUIRE(fixture.database().kind == DatabaseAddress::Kind::PostgreSql);
    auto other = anotherProcess(fixture);
    auto issued = fixture.stopToken();
    const auto asked = [&](EnvironmentAction action) {
        return other->changeEnvironment(action, issued.value.view(), u"shop"_s);
    };
    REQUIRE(asked(EnvironmentAction::Stop));
    CHECK(asked(EnvironmentAction::Start).error().kind == ErrorKind::Permission);
    TokenChange change;
    change.grant = TokenGrant{{}, methodSet({"environment.control.StartEnv"})};
    REQUIRE(fixture.edit(issued.token.id, change));
    CHECK(asked(EnvironmentAction::Start));
    auto fresh =
        fixture.operations().regenerateToken(fixture.session(), Secret("right"), issued.token.id);
    REQUIRE(fresh);
    CHECK_FALSE(asked(EnvironmentAction::Start));
    issued.value = std::move(fresh->value);
    CHECK(asked(EnvironmentAction::Start));
    REQUIRE(fixture.remove(QList<TokenId>{issued.token.id}));
    CHECK_FALSE(asked(EnvironmentAction::Start));
}

TEST_CASE("two processes together stay below the limit of tokens", "[.postgresql]")
{
    PlatformLimits limits;
    limits.tokensPerAccount = 10;
    CoreFixture fixture(limits);
    const auto setup = fixture.setup();
    fromTwoThreads([&] {
        auto platform = Operations::open(setup);
        for (int i = 0; i < 20; ++i) {
            (void)(*platform)->createToken(fixture.session(), Secret("right"),
                                           CoreFixture::stopDraft());
        }
    });
    CHECK(fixture.tokens().size() == 10);
}

TEST_CASE("a wrong password counts, whichever process was asked", "[.postgresql]")
{
    CoreFixture fixture;
    const auto setup = fixture.setup();
    fromTwoThreads([&] {
        auto platform = Operations::open(setup);
        for (int i = 0; i < 2; ++i)
            (void)(*platform)->createToken(fixture.session(), Secret("wrong"),
                                           CoreFixture::stopDraft());
    });
    const auto fifth = fixture.create(CoreFixture::stopDraft(), "wrong");
    CHECK(fifth.error().kind == ErrorKind::Throttled);
}

TEST_CASE("a server that was started again is connected to again, unseen", "[.postgresql]")
{
    CoreFixture fixture;
    const auto issued = fixture.stopToken();
    dropConnections(fixture.database());
    CHECK(fixture.stop(issued.value.view()));
    dropConnections(fixture.database());
    CHECK(fixture.create(CoreFixture::stopDraft(u"after"_s)));
}

TEST_CASE("a connection that breaks within a change leaves nothing of it", "[.postgresql]")
{
    CoreFixture fixture;
    Database database(fixture.database());
    AccountStore store(database);
    const QString told = storageErrorOf([&] {
        const auto account = store.byLogin(u"op@example.com"_s)->id;
        Transaction transaction(database, account);
        store.update(account, u"other@example.com"_s, u"Other"_s);
        dropConnections(fixture.database());
        transaction.commit();
    });
    CHECK(told.contains("can't be reached"_L1));
    CHECK(told.contains("is not known"_L1));
    CHECK(store.byLogin(u"op@example.com"_s));
}

TEST_CASE("a text that PostgreSQL can't hold is stored without what it can't hold", "[.postgresql]")
{
    CoreFixture fixture;
    const QString name = u"sh\0op' OR 1=1; --\\"_s;
    const auto issued = fixture.stopToken();
    auto &operations = fixture.operations();
    CHECK(operations.changeEnvironment(EnvironmentAction::Stop, issued.value.view(), name)
              .error()
              .kind
          == ErrorKind::NotFound);
    const auto activity = operations.activity(fixture.session(), 1);
    REQUIRE(activity);
    CHECK(activity->first().object == u"sh\ufffdop' OR 1=1; --\\"_s);
    CHECK(operations.environment(fixture.session(), u"shop\0"_s).error().kind
          == ErrorKind::NotFound);
}

TEST_CASE("a database with other tables, or of a newer program, is left as it is", "[.postgresql]")
{
    const ScratchDatabase foreign;
    {
        CoreFixture fixture;
        auto address = fixture.database();
        Database(address).run(u"INSERT INTO cirrusgrid_schema (version) VALUES (999)"_s);
        CHECK(storageErrorOf([&] { Database again(address); }).contains("newer"_L1));
    }
    const auto engine = DatabaseEngine::make(foreign.address());
    {
        auto connection = QSqlDatabase::addDatabase(engine->driver(), u"foreign"_s);
        REQUIRE(engine->open(connection));
        REQUIRE(QSqlQuery(connection).exec(u"CREATE TABLE recipes (id INTEGER)"_s));
    }
    QSqlDatabase::removeDatabase(u"foreign"_s);
    CHECK(storageErrorOf([&] { Database ours(foreign.address()); }).contains("another program"_L1));
}

TEST_CASE("a check finds rows that belong to nothing, and a backup names PostgreSQL's own tool",
          "[.postgresql]")
{
    CoreFixture fixture;
    CHECK(fixture.administration().checkIntegrity());
    Database database(fixture.database());
    database.run(u"SET session_replication_role = replica"_s);
    database.run(u"INSERT INTO recovery_codes (account_id, code_hash) VALUES (4711, '\\x00')"_s);
    CHECK(fixture.administration().checkIntegrity().error().text.contains("recovery_codes"_L1));
    CHECK(fixture.administration().backUpTo(u"/tmp/never"_s).error().text.contains("pg_dump"_L1));
}

TEST_CASE("a password of the database is in no message", "[.postgresql]")
{
    auto address = ScratchDatabase().address();
    address.host = u"/nowhere"_s;
    address.password = std::make_shared<Secret>("hunter2");
    const QString told = storageErrorOf([&] { Database database(address); });
    CHECK(told.contains("can't be reached"_L1));
    CHECK_FALSE(told.contains("hunter2"_L1));
}
