// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/store/database.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace cirrusgrid {

struct AccountRow {
    qint32 id = 0;
    QString login;
    QString name;
    QByteArray passwordHash;
    int passwordFailures = 0;
    UtcTime lockedUntil{};
};

struct SessionRow {
    qint32 id = 0;
    qint32 accountId = 0;
    QString userAgent;
    QString host;
    UtcTime createdAt{};
    UtcTime lastAccess{};
};

//! Accounts and their sessions. Every member throws StorageError.
class AccountStore
{
public:
    explicit AccountStore(Database &database)
        : m_database(database)
    {
    }

    bool hasAccounts();
    qint32 insert(const QString &login, const QString &name, const QByteArray &passwordHash,
                  UtcTime createdAt);
    //! Logins differ by more than letter case.
    std::optional<AccountRow> byLogin(const QString &login);
    std::optional<AccountRow> byId(qint32 id);
    void update(qint32 id, const QString &login, const QString &name);
    void setPasswordHash(qint32 id, const QByteArray &passwordHash);
    void setPasswordFailures(qint32 id, int failures, UtcTime lockedUntil);

    qint32 insertSession(const SessionRow &session, const QByteArray &valueHash);
    std::optional<SessionRow> sessionByHash(const QByteArray &valueHash);
    QList<SessionRow> sessions(qint32 accountId);
    void touchSession(qint32 id, UtcTime lastAccess);
    void removeSession(qint32 accountId, qint32 id);

private:
    Database &m_database;
};

} // namespace cirrusgrid
