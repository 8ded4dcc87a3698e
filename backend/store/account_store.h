// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backend/store/database.h"
#include "domain/secret.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace cirrusgrid {

struct AccountRow {
    qint32 id = 0;
    QString login;
    QString name;
    QByteArray passwordHash;
    //! Empty when a second factor was never begun.
    Secret totpKey;
    bool hasTwoFactor = false;
    //! The latest time step whose code was used.
    qint64 totpStep = 0;
    bool isSuspended = false;
};

struct SessionRow {
    qint32 id = 0;
    qint32 accountId = 0;
    QString userAgent;
    QString host;
    UtcTime createdAt{};
    UtcTime lastAccess{};
    //! False while a verification code is waited for.
    bool isVerified = true;
    //! The account's.
    bool isSuspended = false;
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
    //! By login.
    QList<qint32> ids();
    void setSuspended(qint32 id, bool isSuspended);
    //! With all that belongs to it.
    void remove(qint32 id);
    qint64 sessionCount();
    void setPasswordHash(qint32 id, const QByteArray &passwordHash);

    qint32 insertSession(const SessionRow &session, const QByteArray &valueHash);
    std::optional<SessionRow> sessionByHash(const QByteArray &valueHash);
    QList<SessionRow> sessions(qint32 accountId);
    void touchSession(qint32 id, UtcTime lastAccess);
    void removeSession(qint32 accountId, qint32 id);
    //! False when it has ended.
    bool setSessionVerified(qint32 id);
    //! Those that wait for a code since before \a createdBefore.
    void removeUnverifiedSessions(qint32 accountId, UtcTime createdBefore);
    //! All but the \a count used last.
    void removeSessionsBeyond(qint32 accountId, int count);
    //! A part of those, of any account, that nobody has used since \a lastAccess. Whether there may
    //! be more.
    bool removeSessionsUnusedSince(UtcTime lastAccess);

    //! Not in force yet; an earlier step's code may be used with it.
    void setTotpKey(qint32 accountId, const Secret &key);
    void enableTwoFactor(qint32 accountId);
    void removeTwoFactor(qint32 accountId);
    //! False when that step or a later one was used already, up to \a latest.
    bool useTotpStep(qint32 accountId, qint64 step, qint64 latest);
    void insertRecoveryCode(qint32 accountId, const QByteArray &codeHash);
    //! False when there is none like it.
    bool removeRecoveryCode(qint32 accountId, const QByteArray &codeHash);
    void removeRecoveryCodes(qint32 accountId);
    int recoveryCodeCount(qint32 accountId);

private:
    Database &m_database;
};

} // namespace cirrusgrid
