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

BackendSetup setupFor(const CoreFixture &fixture, const QString &file)
{
    auto setup = fixture.setup();
    setup.database = DatabaseAddress::sqlite(file);
    return setup;
}

} // namespace

TEST_CASE("what was done is there when the database is opened again")
{
    CoreFixture fixture;
    const auto issued = fixture.stopToken();
    auto again = Operations::open(fixture.setup());
    REQUIRE(again);
    CHECK((*again)->tokens(fixture.session(), IdSelection<TokenId>())->first() == issued.token);
    CHECK((*again)->changeEnvironment(EnvironmentAction::Stop, issued.value.view(), u"shop"_s));
}

TEST_CASE("a token's value is nowhere in the database's files", "[sqlite]")
{
    CoreFixture fixture;
    const auto issued = fixture.stopToken();
    REQUIRE(fixture.stop(issued.value.view()));
    REQUIRE(fixture.operations().flush());
    const QDir folder = QFileInfo(fixture.database().file).dir();
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
    CoreFixture fixture;
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"damaged.sqlite"_s);
    const QByteArray garbage(8192, 'x');
    QFile damaged(file);
    REQUIRE(damaged.open(QFile::WriteOnly));
    damaged.write(garbage);
    damaged.close();
    const QString refusal = refusalOf(setupFor(fixture, file));
    CHECK(refusal.contains(file));
    CHECK(refusal.contains("damaged"_L1));
    CHECK(contentOf(file) == garbage);
}

TEST_CASE("a database of a newer program is refused with a reason, and left as it is", "[sqlite]")
{
    CoreFixture fixture;
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"newer.sqlite"_s);
    REQUIRE(Operations::open(setupFor(fixture, file)));
    runSql(file, u"PRAGMA user_version=999"_s);
    const auto before = contentOf(file);
    const QString refusal = refusalOf(setupFor(fixture, file));
    CHECK(refusal.contains("newer"_L1));
    CHECK(refusal.contains(file));
    CHECK(contentOf(file) == before);
}

TEST_CASE("another program's database is refused, and left as it is", "[sqlite]")
{
    CoreFixture fixture;
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"foreign.sqlite"_s);
    runSql(file, u"CREATE TABLE recipes (id INTEGER)"_s);
    const auto before = contentOf(file);
    CHECK(refusalOf(setupFor(fixture, file)).contains(file));
    CHECK(contentOf(file) == before);
}

TEST_CASE("a database that can't be created is refused with the place's name", "[sqlite]")
{
    CoreFixture fixture;
    CHECK(refusalOf(setupFor(fixture, u"/proc/nowhere/platform.sqlite"_s))
              .contains("/proc/nowhere"_L1));
}

TEST_CASE("a change by another process is noticed once", "[sqlite]")
{
    CoreFixture fixture;
    auto other = Operations::open(fixture.setup());
    REQUIRE(other);
    (void)fixture.operations().wasChangedOutside();
    CHECK_FALSE(*fixture.operations().wasChangedOutside());
    REQUIRE((*other)->changeEnvironment(EnvironmentAction::Stop, fixture.session(), u"shop"_s));
    CHECK(*fixture.operations().wasChangedOutside());
    CHECK_FALSE(*fixture.operations().wasChangedOutside());
    CHECK(fixture.operations().environment(fixture.session(), u"shop"_s)->status
          == EnvironmentStatus::Down);
}
