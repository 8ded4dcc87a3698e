// SPDX-License-Identifier: Apache-2.0
#include "backend/store/database.h"

#include "backend/store/storage_error.h"

#include <QDir>
#include <QFile>
#include <QSqlError>
#include <QUuid>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

constexpr int SchemaVersion = 5;
//! A server that is gone is tried so often; and no more than a fifth of the time is spent on it,
//! for requests wait meanwhile.
constexpr std::chrono::milliseconds ConnectPause{500};
constexpr int PauseFactor = 4;

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

//! Whether nothing is done twice when it is run twice.
bool canBeginAnew(const QString &sql)
{
    return sql.startsWith("SELECT"_L1) || sql.startsWith("BEGIN"_L1);
}

//! Why \a statement failed. Over a connection that is closed, Qt's statements fail and say nothing.
QSqlError errorOf(const QSqlQuery &statement)
{
    const auto error = statement.lastError();
    return error.type() != QSqlError::NoError
        ? error
        : QSqlError({}, u"the connection is closed"_s, QSqlError::ConnectionError);
}

} // namespace

Database::Database(const DatabaseAddress &address)
    : m_engine(DatabaseEngine::make(address))
    , m_connectionName(QUuid::createUuid().toString())
{
    m_isConnecting = true;
    try {
        open();
        m_isConnecting = false;
        migrate();
    } catch (...) {
        forgetConnection();
        throw;
    }
}

Database::~Database() { forgetConnection(); }

void Database::forgetConnection()
{
    m_connection.close();
    m_connection = {};
    QSqlDatabase::removeDatabase(m_connectionName);
    // After the connection, or each would ask a server to forget it that may be gone.
    m_statements.clear();
}

void Database::open()
{
    m_connection = QSqlDatabase::addDatabase(m_engine->driver(), m_connectionName);
    if (!m_connection.isValid()) {
        throw StorageError(u"The driver of Qt for this database is not installed (%1)."_s.arg(
            m_engine->driverPackage()));
    }
    if (!m_engine->open(m_connection))
        fail(u"open"_s, m_connection.lastError());
    m_engine->refuseForeign(*this);
    refuseNewer();
    m_engine->setUp(*this);
}

void Database::connectAgain()
{
    using clock = std::chrono::steady_clock;
    const auto start = clock::now();
    if (start < m_nextTry)
        throw StorageError(
            u"Can't use the database %1: its server can't be reached."_s.arg(m_engine->name()));
    forgetConnection();
    m_isLost = false;
    m_isConnecting = true;
    try {
        open();
        m_isConnecting = false;
    } catch (...) {
        m_isConnecting = false;
        m_isLost = true;
        m_nextTry = clock::now()
            + std::max<clock::duration>(ConnectPause, PauseFactor * (clock::now() - start));
        throw;
    }
}

void Database::refuseNewer()
{
    const auto version = m_engine->schemaVersion(*this);
    if (version > SchemaVersion) {
        throw StorageError(
            u"%1 was written by a newer version of this program (schema %2, this one knows %3). "
            "It was left as it is: update the program."_s.arg(m_engine->name())
                .arg(version)
                .arg(SchemaVersion));
    }
}

void Database::migrate()
{
    for (int number = m_engine->schemaVersion(*this) + 1; number <= SchemaVersion; ++number)
        applyMigration(number);
}

void Database::applyMigration(int number)
{
    Transaction transaction(*this);
    m_engine->lockSchema(*this);
    // Another process may have been faster.
    if (m_engine->schemaVersion(*this) >= number)
        return;
    const QDir folder(u":/cirrusgrid/migrations"_s);
    const auto found = folder.entryList(QStringList{u"%1_*.sql"_s.arg(number, 4, 10, QChar(u'0'))});
    QFile file(folder.filePath(found.value(0)));
    if (found.size() != 1 || !file.open(QFile::ReadOnly))
        throw StorageError(u"Migration %1 is missing from the program."_s.arg(number));
    for (const auto &statement : statementsOf(QString::fromUtf8(file.readAll())))
        run(m_engine->translated(statement)).finish();
    m_engine->setSchemaVersion(*this, number);
    transaction.commit();
}

QVariant Database::bindable(const QVariant &value) const
{
    if (value.typeId() != QMetaType::QString)
        return value;
    const QString text = value.toString();
    // Qt's drivers would write a null QString as NULL, and we know no difference between null and
    // empty.
    if (text.isNull())
        return u""_s;
    if (!m_engine->storesNul() && text.contains(QChar::Null)) {
        QString without = text;
        return without.replace(QChar::Null, QChar::ReplacementCharacter);
    }
    return text;
}

Database::Statement Database::prepared(const QString &sql)
{
    auto &statement = m_statements[sql];
    if (!statement) {
        statement = std::make_shared<QSqlQuery>(m_connection);
        statement->setForwardOnly(m_engine->readsForward());
    }
    return statement;
}

QSqlError Database::execute(const QString &sql, std::initializer_list<QVariant> values)
{
    const auto statement = prepared(sql);
    if (values.size() == 0 && !m_engine->preparesEverything())
        return statement->exec(sql) ? QSqlError() : errorOf(*statement);
    const bool isFresh = statement->lastQuery().isEmpty();
    if (isFresh && !statement->prepare(sql)) {
        auto error = errorOf(*statement);
        m_statements.remove(sql);
        return error;
    }
    int place = 0;
    for (const auto &value : values)
        statement->bindValue(place++, bindable(value));
    return statement->exec() ? QSqlError() : errorOf(*statement);
}

QSqlQuery &Database::run(const QString &sql, std::initializer_list<QVariant> values)
{
    if (m_isLost && !m_isInTransaction)
        connectAgain();
    auto error = execute(sql, values);
    if (error.type() != QSqlError::NoError && m_engine->failureOf(error).isConnectionLost
        && !m_isConnecting && !m_isInTransaction && canBeginAnew(sql)) {
        // A server that was started again meanwhile has dropped what was idle.
        connectAgain();
        error = execute(sql, values);
    }
    if (error.type() != QSqlError::NoError)
        fail(u"use"_s, error);
    return *m_statements[sql];
}

qint64 Database::number(const QString &sql, std::initializer_list<QVariant> values)
{
    auto &query = run(sql, values);
    const qint64 number = query.next() ? query.value(0).toLongLong() : 0;
    query.finish();
    return number;
}

bool Database::removeSome(QLatin1StringView table, QLatin1StringView key,
                          QLatin1StringView timeColumn, UtcTime time)
{
    constexpr int AtOnce = 1000;
    const QString sql = u"DELETE FROM %1 WHERE %2 IN (SELECT %2 FROM %1 WHERE %3 < ? LIMIT ?)"_s;
    return run(sql.arg(table, key, timeColumn), {toStored(time), AtOnce}).numRowsAffected()
        == AtOnce;
}

qint32 Database::insert(const QString &sql, std::initializer_list<QVariant> values)
{
    // A statement that returns rows commits by itself only when it ends, and Qt says nothing of
    // an error there: the id of a row that was never stored would be taken for a success.
    if (!m_isInTransaction) {
        Transaction transaction(*this);
        const auto id = insert(sql, values);
        transaction.commit();
        return id;
    }
    return static_cast<qint32>(number(sql + u" RETURNING id"_s, values));
}

void Database::ping() { m_engine->ping(*this); }

void Database::checkIntegrity() { m_engine->checkIntegrity(*this); }

void Database::backUpTo(const QString &fileName) { m_engine->backUpTo(*this, fileName); }

qint64 Database::changeCounter() { return m_engine->changeCounter(*this); }

void Database::fail(const QString &what, const QSqlError &error)
{
    const auto failure = m_engine->failureOf(error);
    m_isLost = m_isLost || failure.isConnectionLost;
    throw StorageError(
        u"Can't %1 the database %2: %3."_s.arg(what, m_engine->name(), failure.reason));
}

Transaction::Transaction(Database &database)
    : m_database(database)
{
    m_database.run(m_database.m_engine->beginStatement()).finish();
    m_database.m_isInTransaction = true;
}

Transaction::Transaction(Database &database, qint32 accountId)
    : Transaction(database)
{
    m_database.m_engine->lockAccount(m_database, accountId);
}

Transaction::~Transaction()
{
    if (m_isOpen)
        rollBack();
}

void Transaction::rollBack()
{
    m_database.m_isInTransaction = false;
    // What was looked up meanwhile is not so any more.
    m_database.noteChange();
    // SQLite rolls back by itself after some errors (a full disk), and a server whose client has
    // gone; then there is nothing left to do.
    if (m_database.m_isLost)
        return;
    QSqlQuery rollback(m_database.m_connection);
    rollback.exec(u"ROLLBACK"_s);
}

void Transaction::commit()
{
    try {
        m_database.run(u"COMMIT"_s).finish();
    } catch (const StorageError &error) {
        if (!m_database.m_isLost)
            throw;
        throw StorageError(error.text()
                           + u" Whether the change was made is not known: look before you repeat "
                             "it."_s);
    }
    m_isOpen = false;
    m_database.m_isInTransaction = false;
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
