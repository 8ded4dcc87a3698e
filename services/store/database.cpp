// SPDX-License-Identifier: Apache-2.0
#include "services/store/database.h"

#include "services/store/storage_error.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QUuid>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

//! Written into the file's header (PRAGMA application_id), so that a file of another program is
//! told from ours. "CiGr".
constexpr qint64 ApplicationId = 0x43694772;
constexpr int SchemaVersion = 4;
//! How long a statement waits for another process that is writing. Others wait behind it, and a
//! commit takes some milliseconds: who keeps the database longer than this has it locked.
constexpr int BusyTimeoutMs = 1000;

//! A migration is a list of statements, each ending in ";" at a line's end; "--" starts a comment
//! line.
QStringList statementsOf(const QString &script)
{
    QStringList statements;
    QString current;
    for (const QString &line : script.split(u'\n')) {
        if (line.trimmed().isEmpty() || line.startsWith("--"_L1))
            continue;
        current += line + u'\n';
        if (line.endsWith(u';')) {
            statements.append(current);
            current.clear();
        }
    }
    return statements;
}

} // namespace

Database::Database(const QString &sqliteFile)
    : m_file(QFileInfo(sqliteFile).absoluteFilePath())
    , m_connectionName(QUuid::createUuid().toString())
{
    try {
        open();
    } catch (...) {
        m_statements.clear();
        m_connection = {};
        QSqlDatabase::removeDatabase(m_connectionName);
        throw;
    }
}

Database::~Database()
{
    m_statements.clear();
    m_connection.close();
    m_connection = {};
    QSqlDatabase::removeDatabase(m_connectionName);
}

void Database::open()
{
    const QFileInfo info(m_file);
    if (!QDir().mkpath(info.absolutePath()))
        throw StorageError(u"The folder %1 can't be made."_s.arg(info.absolutePath()));
    if (info.exists() && !info.isFile())
        throw StorageError(u"%1 is not a file."_s.arg(m_file));

    m_connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connectionName);
    if (!m_connection.isValid())
        throw StorageError(u"The SQLite driver of Qt is not installed (libqt6sql6-sqlite)."_s);
    m_connection.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(BusyTimeoutMs));
    m_connection.setDatabaseName(m_file);
    if (!m_connection.open())
        fail(u"open"_s, m_connection.lastError());
    refuseForeignFile();
    // Readable by the owner alone: descriptions and activity are nobody else's business.
    QFile::setPermissions(m_file, QFile::ReadOwner | QFile::WriteOwner);
    run(u"PRAGMA journal_mode=WAL"_s).finish();
    run(u"PRAGMA synchronous=FULL"_s).finish();
    run(u"PRAGMA foreign_keys=ON"_s).finish();
    migrate();
}

void Database::refuseForeignFile()
{
    const auto applicationId = pragma(u"application_id"_s);
    const auto version = pragma(u"user_version"_s);
    auto &tables = run(u"SELECT count(*) FROM sqlite_master"_s);
    const bool isEmpty = tables.next() && tables.value(0).toInt() == 0;
    tables.finish();
    if (!isEmpty && applicationId != ApplicationId)
        throw StorageError(
            u"%1 is a database of another program. It was left as it is."_s.arg(m_file));
    if (version > SchemaVersion) {
        throw StorageError(
            u"%1 was written by a newer version of this program (schema %2, this one knows %3). "
            "It was left as it is: update the program."_s.arg(m_file)
                .arg(version)
                .arg(SchemaVersion));
    }
}

void Database::migrate()
{
    const auto version = static_cast<int>(pragma(u"user_version"_s));
    for (int number = version + 1; number <= SchemaVersion; ++number)
        applyMigration(number);
}

void Database::applyMigration(int number)
{
    Transaction transaction(*this);
    // Another process may have been faster.
    if (pragma(u"user_version"_s) >= number)
        return;
    const QDir folder(u":/cirrusgrid/migrations"_s);
    const auto found = folder.entryList(QStringList{u"%1_*.sql"_s.arg(number, 4, 10, QChar(u'0'))});
    QFile file(folder.filePath(found.value(0)));
    if (found.size() != 1 || !file.open(QFile::ReadOnly))
        throw StorageError(u"Migration %1 is missing from the program."_s.arg(number));
    for (const auto &statement : statementsOf(QString::fromUtf8(file.readAll())))
        run(statement).finish();
    run(u"PRAGMA application_id=%1"_s.arg(ApplicationId)).finish();
    run(u"PRAGMA user_version=%1"_s.arg(number)).finish();
    transaction.commit();
}

QSqlQuery &Database::run(const QString &sql, std::initializer_list<QVariant> values)
{
    auto &statement = m_statements[sql];
    if (!statement) {
        auto fresh = std::make_shared<QSqlQuery>(m_connection);
        fresh->setForwardOnly(true);
        if (!fresh->prepare(sql))
            fail(u"use"_s, fresh->lastError());
        statement = std::move(fresh);
    }
    int place = 0;
    for (const auto &value : values) {
        // Qt's driver would write a null QString as NULL, and we know no difference between null
        // and empty.
        const bool isText = value.typeId() == QMetaType::QString;
        statement->bindValue(place++,
                             isText && value.toString().isNull() ? QVariant(u""_s) : value);
    }
    if (!statement->exec())
        fail(u"use"_s, statement->lastError());
    return *statement;
}

void Database::checkIntegrity()
{
    auto &query = run(u"PRAGMA integrity_check(10)"_s);
    QStringList findings;
    while (query.next())
        findings.append(query.value(0).toString());
    query.finish();
    auto &orphans = run(u"PRAGMA foreign_key_check"_s);
    if (orphans.next())
        findings.append(u"a row of %1 belongs to nothing"_s.arg(orphans.value(0).toString()));
    orphans.finish();
    findings.removeAll(u"ok"_s);
    if (!findings.isEmpty())
        throw StorageError(u"%1 is damaged: %2."_s.arg(m_file, findings.join(u"; "_s)));
}

void Database::backUpTo(const QString &fileName)
{
    if (QFileInfo::exists(fileName))
        throw StorageError(u"%1 is there already; nothing was written."_s.arg(fileName));
    run(u"VACUUM INTO ?"_s, {fileName}).finish();
    // Its pages carry the mark of ours, but it is as secret as the original.
    QFile::setPermissions(fileName, QFile::ReadOwner | QFile::WriteOwner);
}

qint64 Database::changeCounter() { return pragma(u"data_version"_s); }

qint64 Database::pragma(const QString &name)
{
    auto &query = run(u"PRAGMA "_s + name);
    const qint64 value = query.next() ? query.value(0).toLongLong() : 0;
    query.finish();
    return value;
}

void Database::fail(const QString &what, const QSqlError &error) const
{
    // SQLite's result codes: https://www.sqlite.org/rescode.html
    // Extended codes carry the plain one in their low byte.
    const int code = error.nativeErrorCode().toInt() & 0xff;
    QString reason = error.databaseText();
    if (code == 5 || code == 6)
        reason = u"another process keeps it locked"_s;
    else if (code == 8)
        reason = u"it can't be written: the file or its folder is read-only"_s;
    else if (code == 11 || code == 26)
        reason = u"the file is damaged or no database"_s;
    else if (code == 13)
        reason = u"the disk is full"_s;
    else if (code == 14)
        reason = u"the file can't be opened or created"_s;
    throw StorageError(u"Can't %1 the database %2: %3."_s.arg(what, m_file, reason));
}

Transaction::Transaction(Database &database)
    : m_database(database)
{
    m_database.run(u"BEGIN IMMEDIATE"_s);
}

Transaction::~Transaction()
{
    if (!m_isOpen)
        return;
    // What was looked up meanwhile is not so any more.
    m_database.noteChange();
    // SQLite rolls back by itself after some errors (a full disk); then there is nothing left to
    // do.
    QSqlQuery rollback(m_database.m_connection);
    rollback.exec(u"ROLLBACK"_s);
}

void Transaction::commit()
{
    m_database.run(u"COMMIT"_s);
    m_isOpen = false;
}

qint64 toStored(UtcTime time) { return time.time_since_epoch().count(); }

QVariant toStored(const std::optional<UtcTime> &time)
{
    return time ? QVariant(toStored(*time)) : QVariant(QMetaType::fromType<qint64>());
}

UtcTime timeFromStored(const QVariant &value)
{
    return UtcTime(std::chrono::milliseconds(value.toLongLong()));
}

std::optional<UtcTime> optionalTimeFromStored(const QVariant &value)
{
    if (value.isNull())
        return std::nullopt;
    return timeFromStored(value);
}

} // namespace cirrusgrid
