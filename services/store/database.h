// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/utc_time.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <memory>
#include <optional>

namespace cirrusgrid {

//! One connection to one SQLite file (WAL, synchronous=FULL), with its schema brought up to date.
//! To be used from the thread that made it. Every member throws StorageError.
class Database
{
public:
    //! Creates the file when there is none. A file that is damaged, not ours, or of a newer program
    //! is refused, and left as it is.
    explicit Database(const QString &sqliteFile);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    //! Runs \a sql with the values bound in order. The statement is prepared once; the answer is
    //! valid until the same \a sql is run again.
    QSqlQuery &run(const QString &sql, std::initializer_list<QVariant> values = {});

    //! Reads everything; StorageError names what is damaged.
    void checkIntegrity();
    //! A whole copy as of now, while others go on writing. StorageError when \a fileName exists.
    void backUpTo(const QString &fileName);

    //! Grows with every change that went through this connection and that a lookup could notice.
    quint64 changesHere() const { return m_changesHere; }
    void noteChange() { ++m_changesHere; }
    //! Changes whenever another connection has committed to the file.
    qint64 changeCounter();

private:
    friend class Transaction;
    void open();
    void refuseForeignFile();
    void migrate();
    void applyMigration(int number);
    qint64 pragma(const QString &name);
    [[noreturn]] void fail(const QString &what, const QSqlError &error) const;

    QString m_file;
    QString m_connectionName;
    QSqlDatabase m_connection;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_statements;
    quint64 m_changesHere = 0;
};

//! Write transaction; rolled back unless committed.
class Transaction
{
public:
    explicit Transaction(Database &database);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    //! Durable when it returns.
    void commit();

private:
    Database &m_database;
    bool m_isOpen = true;
};

qint64 toStored(UtcTime time);
QVariant toStored(const std::optional<UtcTime> &time);
UtcTime timeFromStored(const QVariant &value);
std::optional<UtcTime> optionalTimeFromStored(const QVariant &value);

} // namespace cirrusgrid
