// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/service_error.h"
#include "domain/utc_time.h"

#include <QHash>
#include <QString>

namespace cirrusgrid {

//! When the waits begin, and how they grow: each further wrong guess doubles them.
struct GuessWaits {
    int freeGuesses = 5;
    std::chrono::seconds first{30};
    std::chrono::seconds longest{900};

    //! How long to wait after \a guesses wrong ones in a row; 0 while there are free ones left.
    std::chrono::seconds after(int guesses) const;
    //! Not for longer than the longest wait: the clock may have been set back since.
    bool isWaiting(UtcTime lockedUntil, UtcTime now) const
    {
        return lockedUntil > now && lockedUntil <= now + longest;
    }
};

//! The error for whoever has to wait.
ServiceError throttledError(std::chrono::seconds wait);

//! Counts guesses by what they have in common, such as the network that they come from. In memory:
//! a restart forgets them, and each process counts for itself. Forgotten after a quiet while.
class AddressThrottle
{
public:
    explicit AddressThrottle(const GuessWaits &waits)
        : m_waits(waits)
    {
    }

    //! Errors: Throttled with the wait.
    Result<void> check(const QString &key, UtcTime now) const;
    //! Counts a guess, before it is known whether it is right.
    void charge(const QString &key, UtcTime now);
    //! It was right: takes the last charge back.
    void refund(const QString &key);
    void forget(const QString &key) { m_guesses.remove(key); }

private:
    struct Guesses {
        int wrong = 0;
        UtcTime last{};
        UtcTime lockedUntil{};
    };

    void forgetQuiet(UtcTime now);

    GuessWaits m_waits;
    QHash<QString, Guesses> m_guesses;
};

} // namespace cirrusgrid
