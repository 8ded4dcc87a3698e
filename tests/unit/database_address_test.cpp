// SPDX-License-Identifier: Apache-2.0
#include "domain/database_address.h"
#include "tests/support/catch.h"

using namespace cirrusgrid;
using namespace Qt::StringLiterals;

TEST_CASE("an address of PostgreSQL is read as libpq writes it")
{
    const auto full = DatabaseAddress::fromText(
        u"postgresql://op%40home:pa%3Ass@db.example.com:6432/grid?sslmode=verify-full"_s);
    REQUIRE(full);
    CHECK(full->kind == DatabaseAddress::Kind::PostgreSql);
    CHECK(full->user == u"op@home"_s);
    CHECK(*full->password == Secret("pa:ss"));
    CHECK(full->host == u"db.example.com"_s);
    CHECK(full->port == 6432);
    CHECK(full->database == u"grid"_s);
    CHECK(full->parameters == QStringList{u"sslmode='verify-full'"_s});
    CHECK(full->name() == u"postgresql://db.example.com:6432/grid"_s);

    const auto socket =
        DatabaseAddress::fromText(u"postgres:///grid?host=/run/postgresql&user=op"_s);
    REQUIRE(socket);
    CHECK(socket->host == u"/run/postgresql"_s);
    CHECK(socket->user == u"op"_s);
    CHECK_FALSE(socket->hasPassword());
}

TEST_CASE("an address of PostgreSQL may name several hosts, as libpq does")
{
    const auto two =
        DatabaseAddress::fromText(u"postgresql://op:p%2Cw@a.example.com:6432,b.example.com/"
                                  "grid?target_session_attrs=read-write"_s);
    REQUIRE(two);
    CHECK(two->host == u"a.example.com,b.example.com"_s);
    CHECK(two->port == 0);
    CHECK(two->user == u"op"_s);
    CHECK(*two->password == Secret("p,w"));
    CHECK(two->database == u"grid"_s);
    CHECK(two->parameters
          == QStringList{u"port='6432,'"_s, u"target_session_attrs='read-write'"_s});
    const auto plain = DatabaseAddress::fromText(u"postgresql://a,b/grid"_s);
    REQUIRE(plain);
    CHECK(plain->host == u"a,b"_s);
    CHECK(plain->parameters.isEmpty());
    for (const QString &text : {u"postgresql://a,/grid"_s, u"postgresql://a:x,b/grid"_s,
                                u"postgresql://a,op:hunter2@b/gr,id"_s}) {
        const auto address = DatabaseAddress::fromText(text);
        CHECK((!address || !address->host.contains(u'@')));
    }
}

TEST_CASE("a value in an address can't bring a further parameter along")
{
    const auto quoted =
        DatabaseAddress::fromText(u"postgresql://h/d?application_name=a'%20b%3Dc"_s);
    REQUIRE(quoted);
    CHECK(quoted->parameters == QStringList{u"application_name='a\\' b=c'"_s});
    CHECK_FALSE(DatabaseAddress::fromText(u"postgresql://h/d?application_name=a%3Bb"_s));
}

TEST_CASE("an address that can't be read is told without its password")
{
    for (const QString &text :
         {u"postgresql://op:hunter2@host:port/grid"_s, u"mysql://op:hunter2@host/grid"_s}) {
        const auto address = DatabaseAddress::fromText(text);
        REQUIRE_FALSE(address);
        CHECK(address.error().text.startsWith("--database"_L1));
        CHECK_FALSE(address.error().text.contains("hunter2"_L1));
    }
    CHECK_FALSE(DatabaseAddress::fromText(u"sqlite:"_s));
}
