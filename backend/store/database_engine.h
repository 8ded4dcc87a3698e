// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/database_address.h"

#include <QSqlDatabase>
#include <QSqlError>

#include <memory>

namespace cirrusgrid {

class Database;

//! Why a statement failed.
struct EngineFailure {
    //! For people, the end of a sentence.
    QString reason;
    //! The connection is of no more use.
    bool isConnectionLost = false;
};

//! What differs between the databases that can hold a platform. Members that take the Database
//! throw StorageError.
class DatabaseEngine
{
public:
    static std::unique_ptr<DatabaseEngine> make(const DatabaseAddress &address);
    virtual ~DatabaseEngine() = default;

    //! As the user gave it, without secrets.
    virtual QString name() const = 0;
    virtual QString driver() const = 0;
    //! The package that brings the driver.
    virtual QString driverPackage() const = 0;
    //! False when the connection's error tells why not.
    virtual bool open(QSqlDatabase &connection) = 0;
    //! Throws for a database that is damaged or not ours, and leaves it as it is.
    virtual void refuseForeign(Database &database) = 0;
    virtual void setUp(Database &database) = 0;

    //! 0 for one without tables.
    virtual int schemaVersion(Database &database) = 0;
    virtual void setSchemaVersion(Database &database, int version) = 0;
    //! Migrations are written for SQLite.
    virtual QString translated(const QString &migrationStatement) const = 0;
    //! Others that migrate wait, until the transaction ends.
    virtual void lockSchema(Database &database) = 0;

    virtual QString beginStatement() const = 0;
    //! Others that change this account wait, until the transaction ends.
    virtual void lockAccount(Database &database, qint32 accountId) = 0;
    //! Whether a text with U+0000 can be stored.
    virtual bool storesNul() const = 0;
    //! Rows are fetched one by one, while the statement is not run again.
    virtual bool readsForward() const = 0;
    //! False when only what reads or changes rows can be prepared.
    virtual bool preparesEverything() const = 0;

    virtual void ping(Database &database) = 0;
    virtual qint64 changeCounter(Database &database) = 0;
    virtual void checkIntegrity(Database &database) = 0;
    virtual void backUpTo(Database &database, const QString &fileName) = 0;
    virtual EngineFailure failureOf(const QSqlError &error) const = 0;
};

} // namespace cirrusgrid
