// SPDX-License-Identifier: Apache-2.0
#include "services/core/attempt_limiter.h"

#include <algorithm>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<ServiceError> throttled(std::chrono::seconds wait)
{
    ServiceError error{ErrorKind::Throttled,
                       u"too many wrong passwords: wait %1 s"_s.arg(wait.count())};
    error.attemptsLeft = 0;
    error.retryAfter = wait;
    return tl::unexpected(error);
}

} // namespace

AttemptLimiter::AttemptLimiter(Database &database, const Clock &clock, const PlatformLimits &limits)
    : m_database(database)
    , m_store(database)
    , m_clock(clock)
    , m_limits(limits)
{
}

Result<void> AttemptLimiter::check(const AccountRow &row) const
{
    using namespace std::chrono;
    const auto now = m_clock.now();
    if (row.lockedUntil > now)
        return throttled(ceil<seconds>(row.lockedUntil - now));
    return {};
}

tl::unexpected<ServiceError> AttemptLimiter::noteWrong(const AccountRow &row, ServiceError wrong)
{
    Transaction transaction(m_database);
    const auto fresh = m_store.byId(row.id);
    const int failures = (fresh ? fresh->passwordFailures : row.passwordFailures) + 1;
    const int beyond = failures - m_limits.freePasswordAttempts;
    if (beyond < 0) {
        m_store.setPasswordFailures(row.id, failures, UtcTime{});
        transaction.commit();
        wrong.attemptsLeft = -beyond;
        return tl::unexpected(wrong);
    }
    constexpr int MostDoublings = 20;
    const auto wait = std::min(m_limits.longestPasswordWait,
                               m_limits.firstPasswordWait * (1 << std::min(beyond, MostDoublings)));
    m_store.setPasswordFailures(row.id, failures, m_clock.now() + wait);
    transaction.commit();
    return throttled(wait);
}

int AttemptLimiter::attemptsLeft(const AccountRow &row) const
{
    return std::max(0, m_limits.freePasswordAttempts - row.passwordFailures);
}

void AttemptLimiter::noteRight(const AccountRow &row)
{
    if (row.passwordFailures > 0)
        m_store.setPasswordFailures(row.id, 0, UtcTime{});
}

} // namespace cirrusgrid
