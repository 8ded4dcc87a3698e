// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/account.h"
#include "backend/core/attempt_limiter.h"
#include "backend/core/caller.h"
#include "backend/core/clock.h"
#include "backend/core/guess_throttle.h"
#include "backend/core/platform_limits.h"
#include "backend/core/random_source.h"
#include "domain/service_error.h"
#include "backend/store/account_store.h"

#include <QList>

namespace cirrusgrid {

struct NewAccount {
    QString login;
    QString name;
    Secret password;
};

//! Which program signs in from where: what the list of sessions shows.
struct ClientInfo {
    QString host;
    QString userAgent;
};

struct SignedIn {
    Account account;
    qint32 sessionId = 0;
    Secret session;
    //! The session is of no use before a verification code was given.
    bool needsCode = false;
    //! How many wrong passwords or codes may follow before the waits begin.
    int attemptsLeft = 0;
};

//! That the account's password was given just now. Only Accounts makes one, and what changes tokens
//! asks for it, so the password is checked before anything else can be.
class PasswordProof
{
public:
    qint32 accountId() const { return m_accountId; }

private:
    friend class Accounts;
    explicit PasswordProof(qint32 accountId)
        : m_accountId(accountId)
    {
    }

    qint32 m_accountId;
};

//! The rules for accounts, passwords and sessions.
class Accounts
{
public:
    Accounts(Database &database, const Clock &clock, RandomSource &random,
             const PlatformLimits &limits);

    Result<bool> hasAccounts();
    //! Errors: InvalidInput (login, password).
    Result<qint32> add(NewAccount account);
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

    //! What an operator does, without the account's password. Each takes an id that there is.
    Result<QList<Account>> list();
    //! Ends all sessions and the waits for wrong passwords.
    Result<void> resetPassword(qint32 id, const Secret &fresh);
    Result<void> setSuspended(qint32 id, bool isSuspended);
    //! With its tokens, sessions, environments and activity.
    Result<void> remove(qint32 id);

    //! Those that can be used.
    Result<QList<SessionRow>> sessions(qint32 accountId);
    //! Ids that the account has not are passed over: they have ended already.
    Result<void> endSessions(qint32 accountId, const QList<qint32> &ids);

private:
    Result<void> refuseStranger(const QString &login, const Secret &password);
    Result<void> comparePassword(const AccountRow &row, const Secret &password);
    Account accountFrom(const AccountRow &row);

    Database &m_database;
    AccountStore m_store;
    AttemptLimiter m_attempts;
    GuessThrottle m_addresses;
    //! Logins that no account has, so that they can't be told from those that one has.
    GuessThrottle m_strangers;
    const Clock &m_clock;
    RandomSource &m_random;
    const PlatformLimits &m_limits;
};

} // namespace cirrusgrid
