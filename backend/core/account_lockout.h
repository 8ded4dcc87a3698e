// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backend/core/address_throttle.h"
#include "backend/core/clock.h"
#include "backend/core/platform_limits.h"
#include "backend/store/guess_store.h"
#include "domain/service_error.h"

#include <QHash>

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
    //! What came of it, in memory, until it is written by one of those below. What they can't write
    //! is written when the subject comes again, so that who was right is not locked out for a
    //! database that was away.
    void noteCompared(const GuessSubject &subject, bool isRight);
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
    struct Unwritten {
        int wrong = 0;
        bool isRight = false;
    };

    struct Counted {
        int failures = 0;
        std::chrono::seconds wait{0};
    };

    UtcTime forgottenBefore() const;
    Counted addFailure(const GuessSubject &subject);
    void writeUnwritten(const GuessSubject &subject);
    void forgetUnwritten(const GuessSubject &subject);

    Database &m_database;
    GuessStore m_store;
    //! What is being compared, and what could not be written.
    AddressThrottle m_inMemory;
    QHash<QByteArray, Unwritten> m_unwritten;
    const Clock &m_clock;
    const PlatformLimits &m_limits;
};

} // namespace cirrusgrid
