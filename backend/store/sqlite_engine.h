// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backend/store/database_engine.h"

namespace cirrusgrid {

//! One SQLite file (WAL, synchronous=FULL). One writer at a time.
class SqliteEngine final : public DatabaseEngine
{
public:
    explicit SqliteEngine(const QString &file)
        : m_file(file)
    {
    }

    QString name() const override { return m_file; }
    QString driver() const override;
    QString driverPackage() const override;
    bool open(QSqlDatabase &connection) override;
    void refuseForeign(Database &database) override;
    void setUp(Database &database) override;
    int schemaVersion(Database &database) override;
    void setSchemaVersion(Database &database, int version) override;
    QString translated(const QString &migrationStatement) const override;
    //! BEGIN IMMEDIATE has locked everything.
    void lockSchema(Database & /*database*/) override { }
    QString beginStatement() const override;
    void lockAccount(Database & /*database*/, qint32 /*accountId*/) override { }
    bool storesNul() const override { return true; }
    bool readsForward() const override { return true; }
    bool preparesEverything() const override { return true; }
    void ping(Database &database) override;
    qint64 changeCounter(Database &database) override;
    void checkIntegrity(Database &database) override;
    void backUpTo(Database &database, const QString &fileName) override;
    EngineFailure failureOf(const QSqlError &error) const override;

private:
    QString m_file;
};

} // namespace cirrusgrid
