// SPDX-License-Identifier: Apache-2.0
// Run with a server alone: "service over PostgreSQL".
#include "backend/store/storage_error.h"
#include "tests/service/core_fixture.h"
#include "tests/support/catch.h"

#include <QSqlQuery>

#include <thread>

using namespace cirrusgrid;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<Platform> anotherProcess(const CoreFixture &stage)
{
    auto opened = Platform::open(stage.setup());
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
    CoreFixture stage;
    REQUIRE(stage.database().kind == DatabaseAddress::Kind::PostgreSql);
    auto other = anotherProcess(stage);
    auto issued = stage.stopToken();
    const auto asked = [&] { return other->authenticate(issued.value.view()); };
    REQUIRE(asked());
    CHECK_FALSE(
        Platform::checkPermission(*asked(), CoreFixture::method("environment.control.StartEnv")));
    TokenChange change;
    change.grant = TokenGrant{{}, methodSet({"environment.control.StartEnv"})};
    REQUIRE(stage.platform().tokens().edit(stage.proof(), issued.token.id, change));
    CHECK(Platform::checkPermission(*asked(), CoreFixture::method("environment.control.StartEnv")));
    auto fresh = stage.platform().tokens().regenerate(stage.proof(), issued.token.id);
    REQUIRE(fresh);
    CHECK_FALSE(asked());
    issued.value = std::move(fresh->value);
    CHECK(asked());
    REQUIRE(stage.platform().tokens().remove(stage.proof(), QList<TokenId>{issued.token.id}));
    CHECK_FALSE(asked());
}

TEST_CASE("two processes together stay below the limit of tokens", "[.postgresql]")
{
    PlatformLimits limits;
    limits.tokensPerAccount = 10;
    CoreFixture stage(limits);
    const auto proof = stage.proof();
    const auto setup = stage.setup();
    fromTwoThreads([&] {
        auto platform = Platform::open(setup);
        for (int i = 0; i < 20; ++i) {
            (void)(*platform)->tokens().create(
                proof, {u"CI"_s, {{}, methodSet({"environment.control.StopEnv"})}, {}});
        }
    });
    CHECK(stage.platform().tokens().list(stage.account())->size() == 10);
}

TEST_CASE("a wrong password counts, whichever process was asked", "[.postgresql]")
{
    CoreFixture stage;
    const auto setup = stage.setup();
    fromTwoThreads([&] {
        auto platform = Platform::open(setup);
        for (int i = 0; i < 2; ++i)
            (void)(*platform)->accounts().checkPassword(stage.account(), Secret("wrong"));
    });
    const auto fifth = stage.platform().accounts().checkPassword(stage.account(), Secret("wrong"));
    CHECK(fifth.error().kind == ErrorKind::Throttled);
}

TEST_CASE("a server that was started again is connected to again, unseen", "[.postgresql]")
{
    CoreFixture stage;
    const auto issued = stage.stopToken();
    dropConnections(stage.database());
    CHECK(stage.platform().authenticate(issued.value.view()));
    dropConnections(stage.database());
    CHECK(stage.platform().tokens().create(
        PasswordProof(stage.proof()),
        {u"after"_s, {{}, methodSet({"environment.control.StopEnv"})}, {}}));
}

TEST_CASE("a connection that breaks within a change leaves nothing of it", "[.postgresql]")
{
    CoreFixture stage;
    Database database(stage.database());
    AccountStore store(database);
    const QString told = storageErrorOf([&] {
        Transaction transaction(database, stage.account());
        store.update(stage.account(), u"other@example.com"_s, u"Other"_s);
        dropConnections(stage.database());
        transaction.commit();
    });
    CHECK(told.contains("can't be reached"_L1));
    CHECK(told.contains("is not known"_L1));
    CHECK(store.byId(stage.account())->login == u"op@example.com"_s);
}

TEST_CASE("a text that PostgreSQL can't hold is stored without what it can't hold", "[.postgresql]")
{
    CoreFixture stage;
    const QString name = u"sh\0op' OR 1=1; --\\"_s;
    const auto issued = stage.stopToken();
    auto &platform = stage.platform();
    platform.noteCall(*platform.authenticate(issued.value.view()), u"m"_s, name, 5);
    const auto activity = platform.activity(stage.account(), 1);
    REQUIRE(activity);
    CHECK(activity->first().object == u"sh\ufffdop' OR 1=1; --\\"_s);
    CHECK(platform.environments().byName(stage.account(), u"shop\0"_s).error().kind
          == ErrorKind::NotFound);
}

TEST_CASE("a database with other tables, or of a newer program, is left as it is", "[.postgresql]")
{
    const ScratchDatabase foreign;
    {
        CoreFixture stage;
        auto address = stage.database();
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
    CoreFixture stage;
    CHECK(stage.platform().checkIntegrity());
    Database database(stage.database());
    database.run(u"SET session_replication_role = replica"_s);
    database.run(u"INSERT INTO recovery_codes (account_id, code_hash) VALUES (4711, '\\x00')"_s);
    CHECK(stage.platform().checkIntegrity().error().text.contains("recovery_codes"_L1));
    CHECK(stage.platform().backUpTo(u"/tmp/never"_s).error().text.contains("pg_dump"_L1));
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
