// SPDX-License-Identifier: Apache-2.0
#include "backend/core/account_lockout.h"

#include "backend/core/storage_guard.h"

#include <QCryptographicHash>

#include <algorithm>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

//! Longer than the longest wait; an hour's free guesses are no more than the waits would let
//! through.
constexpr std::chrono::hours QuietTime{1};
constexpr qsizetype MaxUnwritten = 50000;

} // namespace

GuessSubject::GuessSubject(const QByteArray &text)
    : m_key(QCryptographicHash::hash(text, QCryptographicHash::Sha256))
{
}

GuessSubject GuessSubject::ofLogin(const QString &login)
{
    return GuessSubject("login:" + login.trimmed().toCaseFolded().toUtf8());
}

GuessSubject GuessSubject::ofSignedIn(qint32 accountId)
{
    return GuessSubject("account:" + QByteArray::number(accountId));
}

AccountLockout::AccountLockout(Database &database, const Clock &clock, const PlatformLimits &limits)
    : m_database(database)
    , m_store(database)
    , m_inMemory(limits.accountGuesses)
    , m_clock(clock)
    , m_limits(limits)
{
}

UtcTime AccountLockout::forgottenBefore() const { return m_clock.now() - QuietTime; }

Result<void> AccountLockout::begin(const GuessSubject &subject)
{
    using namespace std::chrono;
    const auto now = m_clock.now();
    const QString key = QString::fromLatin1(subject.key());
    if (m_unwritten.contains(subject.key()))
        writeUnwritten(subject);
    if (auto free = m_inMemory.check(key, now); !free)
        return free;
    if (const auto row = m_store.find(subject.key());
        row && m_limits.accountGuesses.isWaiting(row->lockedUntil, now))
        return tl::unexpected(throttledError(ceil<seconds>(row->lockedUntil - now)));
    m_inMemory.charge(key, now);
    return {};
}

void AccountLockout::noteCompared(const GuessSubject &subject, bool isRight)
{
    if (m_unwritten.size() >= MaxUnwritten)
        m_unwritten.clear();
    auto &unwritten = m_unwritten[subject.key()];
    unwritten = isRight ? Unwritten{0, true} : Unwritten{unwritten.wrong + 1, unwritten.isRight};
}

void AccountLockout::writeUnwritten(const GuessSubject &subject)
{
    const auto unwritten = m_unwritten.value(subject.key());
    const auto written = guarded([&]() -> Result<void> {
        Transaction transaction(m_database);
        // Something is written in any case, or a database that takes nothing would tell who was
        // right.
        if (unwritten.isRight) {
            m_store.addFailure(subject.key(), m_clock.now(), forgottenBefore());
            m_store.remove(subject.key());
        }
        for (int i = 0; i < unwritten.wrong; ++i)
            addFailure(subject);
        transaction.commit();
        return {};
    });
    // As long as that fails, the memory's count holds.
    if (written)
        forgetUnwritten(subject);
}

void AccountLockout::forgetUnwritten(const GuessSubject &subject)
{
    m_unwritten.remove(subject.key());
    m_inMemory.forget(QString::fromLatin1(subject.key()));
}

AccountLockout::Counted AccountLockout::addFailure(const GuessSubject &subject)
{
    const auto now = m_clock.now();
    const int failures = m_store.addFailure(subject.key(), now, forgottenBefore());
    const auto wait = m_limits.accountGuesses.after(failures);
    // Written for each, so that each takes the same time.
    m_store.lock(subject.key(), wait.count() > 0 ? now + wait : UtcTime{});
    return {failures, wait};
}

tl::unexpected<ServiceError> AccountLockout::noteWrong(const GuessSubject &subject,
                                                       ServiceError wrong)
{
    Transaction transaction(m_database);
    const auto counted = addFailure(subject);
    transaction.commit();
    forgetUnwritten(subject);
    if (counted.wait.count() > 0)
        return tl::unexpected(throttledError(counted.wait));
    wrong.attemptsLeft = m_limits.accountGuesses.freeGuesses - counted.failures;
    return tl::unexpected(wrong);
}

int AccountLockout::attemptsLeft(const GuessSubject &subject)
{
    const auto row = m_store.find(subject.key());
    const int failures = row && row->lastAt >= forgottenBefore() ? row->failures : 0;
    return std::max(0, m_limits.accountGuesses.freeGuesses - failures);
}

void AccountLockout::noteRight(const GuessSubject &subject)
{
    if (m_store.find(subject.key()))
        m_store.remove(subject.key());
    noteHalfRight(subject);
}

void AccountLockout::noteHalfRight(const GuessSubject &subject) { forgetUnwritten(subject); }

void AccountLockout::reset(const GuessSubject &subject)
{
    m_store.remove(subject.key());
    forgetUnwritten(subject);
}

bool AccountLockout::forgetOld() { return m_store.removeBefore(forgottenBefore()); }

} // namespace cirrusgrid
