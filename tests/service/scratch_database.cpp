// SPDX-License-Identifier: Apache-2.0
#include "tests/service/scratch_database.h"

#include "backend/store/database_engine.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

DatabaseAddress testServer()
{
    const QString text = qEnvironmentVariable("CIRRUSGRID_TEST_POSTGRESQL");
    return text.isEmpty() ? DatabaseAddress() : *DatabaseAddress::fromText(text);
}

void runOnServer(const QString &sql)
{
    const auto engine = DatabaseEngine::make(testServer());
    {
        auto connection = QSqlDatabase::addDatabase(engine->driver(), u"scratch"_s);
        if (!engine->open(connection) || !QSqlQuery(connection).exec(sql))
            qFatal("%s: %s", qUtf8Printable(sql), qUtf8Printable(connection.lastError().text()));
    }
    QSqlDatabase::removeDatabase(u"scratch"_s);
}

} // namespace

ScratchDatabase::ScratchDatabase()
    : m_address(testServer())
{
    if (m_address.kind == DatabaseAddress::Kind::Sqlite) {
        m_address = DatabaseAddress::sqlite(m_folder.filePath(u"platform.sqlite"_s));
        return;
    }
    m_address.database = u"scratch_"_s + QUuid::createUuid().toString(QUuid::Id128);
    runOnServer(u"CREATE DATABASE "_s + m_address.database);
}

ScratchDatabase::~ScratchDatabase()
{
    if (m_address.kind == DatabaseAddress::Kind::PostgreSql)
        runOnServer(u"DROP DATABASE %1 WITH (FORCE)"_s.arg(m_address.database));
}

} // namespace cirrusgrid
