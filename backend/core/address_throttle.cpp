// SPDX-License-Identifier: Apache-2.0
#include "backend/core/address_throttle.h"

#include <algorithm>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaxKeys = 50000;
constexpr std::chrono::minutes QuietWhile{15};

} // namespace

std::chrono::seconds GuessWaits::after(int guesses) const
{
    constexpr int MaxDoublings = 20;
    const int beyond = guesses - freeGuesses;
    if (beyond < 0)
        return std::chrono::seconds(0);
    return std::min(longest, first * (1 << std::min(beyond, MaxDoublings)));
}

ServiceError throttledError(std::chrono::seconds wait)
{
    ServiceError error{ErrorKind::Throttled,
                       u"too many wrong passwords: wait %1 s"_s.arg(wait.count())};
    error.attemptsLeft = 0;
    error.retryAfter = wait;
    return error;
}

Result<void> AddressThrottle::check(const QString &key, UtcTime now) const
{
    using namespace std::chrono;
    const auto found = m_guesses.constFind(key);
    if (found != m_guesses.constEnd() && m_waits.isWaiting(found->lockedUntil, now))
        return tl::unexpected(throttledError(ceil<seconds>(found->lockedUntil - now)));
    return {};
}

void AddressThrottle::charge(const QString &key, UtcTime now)
{
    if (m_guesses.size() >= MaxKeys)
        forgetQuiet(now);
    auto &guesses = m_guesses[key];
    if (guesses.last + QuietWhile < now && guesses.lockedUntil < now)
        guesses = {};
    ++guesses.wrong;
    guesses.last = now;
    if (const auto wait = m_waits.after(guesses.wrong); wait.count() > 0)
        guesses.lockedUntil = now + wait;
}

void AddressThrottle::refund(const QString &key)
{
    const auto found = m_guesses.find(key);
    if (found == m_guesses.end())
        return;
    found->lockedUntil = {};
    if (--found->wrong <= 0)
        m_guesses.erase(found);
}

void AddressThrottle::forgetQuiet(UtcTime now)
{
    m_guesses.removeIf([now](const auto &entry) { return entry.value().last + QuietWhile < now; });
    // All of them are busy: an attack from everywhere. Starting over keeps the memory bounded.
    if (m_guesses.size() >= MaxKeys)
        m_guesses.clear();
}

} // namespace cirrusgrid
