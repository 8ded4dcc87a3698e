// SPDX-License-Identifier: Apache-2.0
#include "backend/core/account_lockout.h"

#include <algorithm>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

AccountLockout::AccountLockout(Database &database, const Clock &clock, const PlatformLimits &limits)
    : m_database(database)
    , m_store(database)
    , m_clock(clock)
    , m_limits(limits)
{
}

Result<void> AccountLockout::check(const AccountRow &row) const
{
    using namespace std::chrono;
    const auto now = m_clock.now();
    if (row.lockedUntil > now)
        return tl::unexpected(throttledError(ceil<seconds>(row.lockedUntil - now)));
    return {};
}

tl::unexpected<ServiceError> AccountLockout::noteWrong(const AccountRow &row, ServiceError wrong)
{
    Transaction transaction(m_database, row.id);
    const auto fresh = m_store.byId(row.id);
    const int failures = (fresh ? fresh->passwordFailures : row.passwordFailures) + 1;
    const auto wait = m_limits.accountGuesses.after(failures);
    const bool isLocked = wait.count() > 0;
    m_store.setPasswordFailures(row.id, failures, isLocked ? m_clock.now() + wait : UtcTime{});
    transaction.commit();
    if (isLocked)
        return tl::unexpected(throttledError(wait));
    wrong.attemptsLeft = m_limits.accountGuesses.freeGuesses - failures;
    return tl::unexpected(wrong);
}

int AccountLockout::attemptsLeft(const AccountRow &row) const
{
    return std::max(0, m_limits.accountGuesses.freeGuesses - row.passwordFailures);
}

void AccountLockout::noteRight(const AccountRow &row)
{
    if (row.passwordFailures > 0)
        m_store.setPasswordFailures(row.id, 0, UtcTime{});
}

} // namespace cirrusgrid
