// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backend/store/database_engine.h"

namespace cirrusgrid {

//! PostgreSQL 15, or what speaks its protocol, with any number of processes over one database.
class PostgreSqlEngine final : public DatabaseEngine
{
public:
    explicit PostgreSqlEngine(DatabaseAddress address)
        : m_address(std::move(address))
    {
    }

    QString name() const override { return m_address.name(); }
    QString driver() const override;
    QString driverPackage() const override;
    bool open(QSqlDatabase &connection) override;
    void refuseForeign(Database &database) override;
    void setUp(Database &database) override;
    int schemaVersion(Database &database) override;
    void setSchemaVersion(Database &database, int version) override;
    QString translated(const QString &migrationStatement) const override;
    void lockSchema(Database &database) override;
    QString beginStatement() const override;
    void lockAccount(Database &database, qint32 accountId) override;
    bool storesNul() const override { return false; }
    //! Qt's driver drops the rest of such an answer when another statement is run.
    bool readsForward() const override { return false; }
    bool preparesEverything() const override { return false; }
    void ping(Database &database) override;
    //! Another one each time: others may have written at any moment, and asking costs as much as
    //! looking up.
    qint64 changeCounter(Database &database) override;
    //! What a client can see: rows that belong to nothing, values of the wrong size, rows that
    //! can't be read. Pages are PostgreSQL's own to check.
    void checkIntegrity(Database &database) override;
    void backUpTo(Database &database, const QString &fileName) override;
    EngineFailure failureOf(const QSqlError &error) const override;

private:
    DatabaseAddress m_address;
    qint64 m_asked = 0;
};

} // namespace cirrusgrid
