// SPDX-License-Identifier: Apache-2.0
#include "tests/service/core_fixture.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace cirrusgrid;
using namespace Qt::StringLiterals;

namespace {

QString refusalOf(const BackendSetup &setup)
{
    const auto opened = Operations::open(setup);
    return opened ? u"opened"_s : opened.error().text;
}

void runSql(const QString &file, const QString &sql)
{
    {
        auto connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"test"_s);
        connection.setDatabaseName(file);
        REQUIRE(connection.open());
        QSqlQuery query(connection);
        REQUIRE(query.exec(sql));
    }
    QSqlDatabase::removeDatabase(u"test"_s);
}

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    REQUIRE(file.open(QFile::ReadOnly));
    return file.readAll();
}

BackendSetup setupFor(const CoreFixture &stage, const QString &file)
{
    auto setup = stage.setup();
    setup.database = DatabaseAddress::sqlite(file);
    return setup;
}

} // namespace

TEST_CASE("what was done is there when the database is opened again")
{
    CoreFixture stage;
    const auto issued = stage.stopToken();
    auto again = Operations::open(stage.setup());
    REQUIRE(again);
    CHECK((*again)->tokens(stage.session(), IdSelection<TokenId>())->first() == issued.token);
    CHECK((*again)->changeEnvironment(EnvironmentAction::Stop, issued.value.view(), u"shop"_s));
}

TEST_CASE("a token's value is nowhere in the database's files", "[sqlite]")
{
    CoreFixture stage;
    const auto issued = stage.stopToken();
    REQUIRE(stage.stop(issued.value.view()));
    REQUIRE(stage.operations().flush());
    const QDir folder = QFileInfo(stage.database().file).dir();
    const auto names = folder.entryList(QDir::Files | QDir::Hidden);
    CHECK(names.size() >= 2); // the database and its WAL
    QByteArray content;
    for (const auto &name : names)
        content += contentOf(folder.filePath(name));
    // What is looked for would be found.
    REQUIRE(content.contains("op@example.com"));
    CHECK_FALSE(content.contains(issued.value.view()));
    CHECK_FALSE(content.contains("right"));
}

TEST_CASE("a damaged database is refused with a reason, and left as it is", "[sqlite]")
{
    CoreFixture stage;
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"damaged.sqlite"_s);
    const QByteArray garbage(8192, 'x');
    QFile damaged(file);
    REQUIRE(damaged.open(QFile::WriteOnly));
    damaged.write(garbage);
    damaged.close();
    const QString refusal = refusalOf(setupFor(stage, file));
    CHECK(refusal.contains(file));
    CHECK(refusal.contains("damaged"_L1));
    CHECK(contentOf(file) == garbage);
}

TEST_CASE("a database of a newer program is refused with a reason, and left as it is", "[sqlite]")
{
    CoreFixture stage;
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"newer.sqlite"_s);
    REQUIRE(Operations::open(setupFor(stage, file)));
    runSql(file, u"PRAGMA user_version=999"_s);
    const auto before = contentOf(file);
    const QString refusal = refusalOf(setupFor(stage, file));
    CHECK(refusal.contains("newer"_L1));
    CHECK(refusal.contains(file));
    CHECK(contentOf(file) == before);
}

TEST_CASE("another program's database is refused, and left as it is", "[sqlite]")
{
    CoreFixture stage;
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"foreign.sqlite"_s);
    runSql(file, u"CREATE TABLE recipes (id INTEGER)"_s);
    const auto before = contentOf(file);
    CHECK(refusalOf(setupFor(stage, file)).contains(file));
    CHECK(contentOf(file) == before);
}

TEST_CASE("a database that can't be created is refused with the place's name", "[sqlite]")
{
    CoreFixture stage;
    CHECK(refusalOf(setupFor(stage, u"/proc/nowhere/platform.sqlite"_s))
              .contains("/proc/nowhere"_L1));
}

TEST_CASE("a change by another process is noticed once", "[sqlite]")
{
    CoreFixture stage;
    auto other = Operations::open(stage.setup());
    REQUIRE(other);
    (void)stage.operations().wasChangedOutside();
    CHECK_FALSE(*stage.operations().wasChangedOutside());
    REQUIRE((*other)->changeEnvironment(EnvironmentAction::Stop, stage.session(), u"shop"_s));
    CHECK(*stage.operations().wasChangedOutside());
    CHECK_FALSE(*stage.operations().wasChangedOutside());
    CHECK(stage.operations().environment(stage.session(), u"shop"_s)->status
          == EnvironmentStatus::Down);
}
