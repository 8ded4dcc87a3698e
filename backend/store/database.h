// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backend/store/database_engine.h"
#include "domain/utc_time.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <chrono>
#include <memory>
#include <optional>

namespace cirrusgrid {

//! One connection to one database, with its schema brought up to date. To be used from the thread
//! that made it. Every member throws StorageError. A server that went away is connected to again
//! by the next statement that can be begun anew: a reading one, or a transaction.
class Database
{
public:
    //! Creates the tables when there are none. A database that is damaged, not ours, or of a newer
    //! program is refused, and left as it is.
    explicit Database(const DatabaseAddress &address);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    //! Runs \a sql with the values bound in order. The statement is prepared once; the answer is
    //! valid until the same \a sql is run again.
    QSqlQuery &run(const QString &sql, std::initializer_list<QVariant> values = {});
    //! The first column of the first row; 0 without one.
    qint64 number(const QString &sql, std::initializer_list<QVariant> values = {});
    //! Runs an INSERT; the new row's "id".
    qint32 insert(const QString &sql, std::initializer_list<QVariant> values);

    //! Removes at most a thousand rows of \a table whose \a timeColumn lies before \a time, so that
    //! others are not held up for long. Whether there may be more. The names are pieces of SQL.
    bool removeSome(QLatin1StringView table, QLatin1StringView key, QLatin1StringView timeColumn,
                    UtcTime time);

    //! Asks the database for a sign of life.
    void ping();
    //! Reads everything; StorageError names what is damaged.
    void checkIntegrity();
    //! A whole copy as of now, while others go on writing. StorageError when \a fileName exists,
    //! and where the database has its own tool for it.
    void backUpTo(const QString &fileName);

    //! Grows with every change that went through this connection and that a lookup could notice.
    quint64 changesHere() const { return m_changesHere; }
    void noteChange() { ++m_changesHere; }
    //! Changes whenever another connection has committed to the database, and may change more
    //! often.
    qint64 changeCounter();

private:
    friend class Transaction;
    using Statement = std::shared_ptr<QSqlQuery>;

    void open();
    void connectAgain();
    void refuseNewer();
    void migrate();
    void applyMigration(int number);
    Statement prepared(const QString &sql);
    QSqlError execute(const QString &sql, std::initializer_list<QVariant> values);
    QVariant bindable(const QVariant &value) const;
    void forgetConnection();
    [[noreturn]] void fail(const QString &what, const QSqlError &error);

    std::unique_ptr<DatabaseEngine> m_engine;
    QString m_connectionName;
    QSqlDatabase m_connection;
    QHash<QString, Statement> m_statements;
    quint64 m_changesHere = 0;
    bool m_isInTransaction = false;
    bool m_isConnecting = false;
    bool m_isLost = false;
    //! Before that, a lost connection is not tried again.
    std::chrono::steady_clock::time_point m_nextTry{};
};

//! Write transaction; rolled back unless committed.
class Transaction
{
public:
    explicit Transaction(Database &database);
    //! What it reads of this account stays as read, whoever else wants to change it.
    Transaction(Database &database, qint32 accountId);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    //! Durable when it returns.
    void commit();

private:
    void rollBack();

    Database &m_database;
    bool m_isOpen = true;
};

qint64 toStored(UtcTime time);
QVariant toStored(const std::optional<UtcTime> &time);
UtcTime timeFromStored(const QVariant &value);
std::optional<UtcTime> optionalTimeFromStored(const QVariant &value);

} // namespace cirrusgrid
