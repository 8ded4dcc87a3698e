// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backend/core/address_throttle.h"
#include "backend/core/clock.h"
#include "backend/core/platform_limits.h"
#include "backend/store/guess_store.h"
#include "domain/service_error.h"

namespace cirrusgrid {

//! Whose wrong guesses are counted together.
class GuessSubject
{
public:
    //! Of those who sign in, whether an account has the login or not; letter case doesn't matter.
    static GuessSubject ofLogin(const QString &login);
    //! Of those who are signed in already: a stranger's guesses must not keep the owner from
    //! revoking a token.
    static GuessSubject ofSignedIn(qint32 accountId);

    //! A hash: what is typed into the login's field may have been a password.
    const QByteArray &key() const { return m_key; }

private:
    explicit GuessSubject(const QByteArray &text);

    QByteArray m_key;
};

//! Slows down who guesses passwords or verification codes. Both count together, or one could be
//! tried while the other resets the count. Counted in the database, for all processes and
//! restarts; what the database does not take is counted in memory.
class AccountLockout
{
public:
    AccountLockout(Database &database, const Clock &clock, const PlatformLimits &limits);

    //! Before anything is compared: it counts as wrong until one of those below is called, whatever
    //! happens in between. Errors: Throttled with the wait.
    Result<void> begin(const GuessSubject &subject);
    //! \a wrong is what to say while there are attempts left; they are added to it.
    tl::unexpected<ServiceError> noteWrong(const GuessSubject &subject, ServiceError wrong);
    //! The count begins anew.
    void noteRight(const GuessSubject &subject);
    //! It was right, and the count goes on: a second factor is still to come.
    void noteHalfRight(const GuessSubject &subject);
    //! Whoever it was may guess again at once.
    void reset(const GuessSubject &subject);
    int attemptsLeft(const GuessSubject &subject);
    //! Forgets a part of what is too old. Whether there may be more.
    bool forgetOld();

private:
    UtcTime forgottenBefore() const;

    Database &m_database;
    GuessStore m_store;
    AddressThrottle m_unwritten;
    const Clock &m_clock;
    const PlatformLimits &m_limits;
};

} // namespace cirrusgrid
