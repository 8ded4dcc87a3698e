// SPDX-License-Identifier: Apache-2.0
#include "backend/store/sqlite_engine.h"

#include "backend/store/database.h"
#include "backend/store/storage_error.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

//! Written into the file's header (PRAGMA application_id), so that a file of another program is
//! told from ours. "CiGr".
constexpr qint64 ApplicationId = 0x43694772;
//! How long a statement waits for another process that is writing. Others wait behind it, and a
//! commit takes some milliseconds: who keeps the database longer than this has it locked.
constexpr int BusyTimeoutMs = 1000;

qint64 pragma(Database &database, const QString &name)
{
    return database.number(u"PRAGMA "_s + name);
}

} // namespace

QString SqliteEngine::driver() const { return u"QSQLITE"_s; }

QString SqliteEngine::driverPackage() const { return u"libqt6sql6-sqlite"_s; }

bool SqliteEngine::open(QSqlDatabase &connection)
{
    const QFileInfo info(m_file);
    if (!QDir(info.absolutePath()).exists())
        throw StorageError(
            u"The folder %1 doesn't exist. Create it, or use another database."_s.arg(
                info.absolutePath()));
    if (info.exists() && !info.isFile())
        throw StorageError(u"%1 is not a file."_s.arg(m_file));
    connection.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(BusyTimeoutMs));
    connection.setDatabaseName(m_file);
    return connection.open();
}

void SqliteEngine::refuseForeign(Database &database)
{
    const bool isEmpty = database.number(u"SELECT count(*) FROM sqlite_master"_s) == 0;
    if (!isEmpty && pragma(database, u"application_id"_s) != ApplicationId)
        throw StorageError(u"%1 belongs to another program. It was not changed."_s.arg(m_file));
}

void SqliteEngine::setUp(Database &database)
{
    // Readable by the owner alone: descriptions and activity are nobody else's business.
    QFile::setPermissions(m_file, QFile::ReadOwner | QFile::WriteOwner);
    database.run(u"PRAGMA journal_mode=WAL"_s).finish();
    database.run(u"PRAGMA synchronous=FULL"_s).finish();
    database.run(u"PRAGMA foreign_keys=ON"_s).finish();
}

int SqliteEngine::schemaVersion(Database &database)
{
    return static_cast<int>(pragma(database, u"user_version"_s));
}

void SqliteEngine::setSchemaVersion(Database &database, int version)
{
    database.run(u"PRAGMA application_id=%1"_s.arg(ApplicationId)).finish();
    database.run(u"PRAGMA user_version=%1"_s.arg(version)).finish();
}

QString SqliteEngine::translated(const QString &migrationStatement) const
{
    return migrationStatement;
}

QString SqliteEngine::beginStatement() const { return u"BEGIN IMMEDIATE"_s; }

void SqliteEngine::ping(Database &database) { changeCounter(database); }

qint64 SqliteEngine::changeCounter(Database &database)
{
    return pragma(database, u"data_version"_s);
}

void SqliteEngine::checkIntegrity(Database &database)
{
    auto &query = database.run(u"PRAGMA integrity_check(10)"_s);
    QStringList findings;
    while (query.next())
        findings.append(query.value(0).toString());
    query.finish();
    auto &orphans = database.run(u"PRAGMA foreign_key_check"_s);
    if (orphans.next())
        findings.append(u"orphaned row in %1"_s.arg(orphans.value(0).toString()));
    orphans.finish();
    findings.removeAll(u"ok"_s);
    if (!findings.isEmpty())
        throw StorageError(u"%1 is damaged: %2."_s.arg(m_file, findings.join(u"; "_s)));
}

void SqliteEngine::backUpTo(Database &database, const QString &fileName)
{
    if (QFileInfo::exists(fileName))
        throw StorageError(u"%1 already exists. Nothing was written."_s.arg(fileName));
    database.run(u"VACUUM INTO ?"_s, {fileName}).finish();
    // Its pages carry the mark of ours, but it is as secret as the original.
    QFile::setPermissions(fileName, QFile::ReadOwner | QFile::WriteOwner);
}

EngineFailure SqliteEngine::failureOf(const QSqlError &error) const
{
    // SQLite's result codes: https://www.sqlite.org/rescode.html
    // Extended codes carry the plain one in their low byte.
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case 5:
    case 6:
        return {u"it's locked by another process"_s};
    case 8:
        return {u"the file or its folder is read-only"_s};
    case 11:
    case 26:
        return {u"the file is damaged or isn't a database"_s};
    case 13:
        return {u"the disk is full"_s};
    case 14:
        return {u"the file can't be opened or created"_s};
    default:
        return {error.databaseText()};
    }
}

} // namespace cirrusgrid
