// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backend/core/account_lockout.h"
#include "backend/core/address_throttle.h"
#include "backend/core/clock.h"
#include "backend/core/operations.h"
#include "backend/core/password_proof.h"
#include "backend/core/platform_limits.h"
#include "backend/core/random_source.h"
#include "backend/store/account_store.h"
#include "domain/account.h"
#include "domain/service_error.h"

#include <QList>

#include <functional>

namespace cirrusgrid {

//! The rules for accounts, passwords and sessions. Every member throws StorageError.
class Accounts
{
public:
    //! \a lockout outlives this.
    Accounts(Database &database, AccountLockout &lockout, const Clock &clock, RandomSource &random,
             const PlatformLimits &limits);

    Result<bool> hasAccounts();
    //! Errors: InvalidInput (login, password).
    Result<qint32> add(const QString &login, const QString &name, const Secret &password);
    Result<Account> byId(qint32 id);
    Result<qint32> idOfLogin(const QString &login);

    //! Errors: WrongPassword with the attempts left, Throttled with the wait. An unknown login gets
    //! the same answers in the same time as a wrong password.
    Result<SignedIn> signIn(const QString &login, const Secret &password, const ClientInfo &client);
    //! The same check for an account that is signed in already.
    Result<PasswordProof> checkPassword(qint32 accountId, const Secret &password);

    //! Errors: InvalidInput (login, name).
    Result<Account> update(const PasswordProof &proof, const AccountChange &change);
    //! Ends every session of the account but \a keptSession. Errors: InvalidInput (password).
    Result<void> setPassword(const PasswordProof &proof, const Secret &fresh, qint32 keptSession);

    //! What an operator does, without the account's password. Errors: NotFound.
    Result<QList<Account>> list();
    //! Ends all sessions and the waits for wrong passwords. Errors: InvalidInput (password).
    Result<void> resetPassword(const QString &login, const Secret &fresh);
    Result<void> setSuspended(const QString &login, bool isSuspended);
    //! With its tokens, sessions, environments and activity.
    Result<void> remove(const QString &login);

    //! Those that can be used, the latest used first.
    Result<QList<SessionInfo>> sessions(qint32 accountId, qint32 currentSession);
    //! Ids that the account has not are passed over: they have ended already.
    Result<void> endSessions(qint32 accountId, const IdSelection<qint32> &ids);
    //! Removes a part of those, of any account, that nobody can use any more. Whether there may be
    //! more.
    bool forgetEndedSessions();

private:
    Result<SignedIn> openSession(const PasswordProof &proof, const ClientInfo &client);
    void removeSessionsBut(qint32 keptSession, qint32 accountId);
    //! Runs \a body with the account locked. Errors: NotFound.
    Result<void> change(const QString &login, const std::function<void(const AccountRow &)> &body);
    Account accountFrom(const AccountRow &row);

    Database &m_database;
    AccountStore m_store;
    AccountLockout &m_lockout;
    AddressThrottle m_addresses;
    const Clock &m_clock;
    RandomSource &m_random;
    const PlatformLimits &m_limits;
};

} // namespace cirrusgrid
