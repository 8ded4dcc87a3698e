// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backend/core/clock.h"
#include "backend/core/platform_limits.h"
#include "backend/store/account_store.h"
#include "domain/service_error.h"

namespace cirrusgrid {

//! Slows down who guesses an account's password or verification code. Both count together, or one
//! could be tried while the other resets the count.
class AccountLockout
{
public:
    AccountLockout(Database &database, const Clock &clock, const PlatformLimits &limits);

    //! Errors: Throttled with the wait.
    Result<void> check(const AccountRow &row) const;
    //! Counts a wrong one. \a wrong is what to say while there are attempts left; they are added to
    //! it.
    tl::unexpected<ServiceError> noteWrong(const AccountRow &row, ServiceError wrong);
    int attemptsLeft(const AccountRow &row) const;
    void noteRight(const AccountRow &row);

private:
    Database &m_database;
    AccountStore m_store;
    const Clock &m_clock;
    const PlatformLimits &m_limits;
};

} // namespace cirrusgrid
