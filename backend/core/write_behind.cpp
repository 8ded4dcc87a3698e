// SPDX-License-Identifier: Apache-2.0
#include "backend/core/write_behind.h"

namespace cirrusgrid {

namespace {

//! Past this, the oldest calls are forgotten: a database that can't be written must not eat the
//! memory.
constexpr qsizetype MaxPendingCalls = 20000;

} // namespace

WriteBehind::WriteBehind(Database &database, const Clock &clock)
    : m_database(database)
    , m_clock(clock)
    , m_tokens(database)
    , m_accounts(database)
    , m_activity(database)
{
}

void WriteBehind::noteUse(const Caller &caller)
{
    switch (caller.kind) {
    case CredentialKind::Session:
        m_sessionUses.insert(caller.credentialId, m_clock.now());
        return;
    case CredentialKind::Token:
        m_tokenUses.insert(caller.credentialId, m_clock.now());
        m_accountsOfTokenUses.insert(caller.accountId);
        return;
    }
}

void WriteBehind::noteCall(const Caller &caller, const QString &method, const QString &object,
                           int result)
{
    const auto now = m_clock.now();
    const auto index =
        m_callIndexes.constFind({caller.kind, caller.credentialId, result, method, object});
    if (index != m_callIndexes.constEnd()) {
        auto &entry = m_calls[*index].entry;
        ++entry.times;
        entry.at = now;
        return;
    }
    forgetOldest();
    m_callIndexes.insert({caller.kind, caller.credentialId, result, method, object},
                         m_calls.size());
    m_calls.append({caller.accountId,
                    {0, now, method, caller.kind, caller.credentialName, object, result, 1}});
}

void WriteBehind::forgetOldest()
{
    if (m_calls.size() < MaxPendingCalls)
        return;
    m_calls.remove(0, MaxPendingCalls / 2);
    m_callIndexes.clear();
}

bool WriteBehind::isPending() const
{
    return !m_calls.isEmpty() || !m_tokenUses.isEmpty() || !m_sessionUses.isEmpty();
}

void WriteBehind::flush()
{
    if (!isPending())
        return;
    Transaction transaction(m_database);
    for (auto use = m_tokenUses.cbegin(); use != m_tokenUses.cend(); ++use)
        m_tokens.touch(use.key(), use.value());
    for (auto use = m_sessionUses.cbegin(); use != m_sessionUses.cend(); ++use)
        m_accounts.touchSession(use.key(), use.value());
    for (const auto &call : m_calls)
        m_activity.insert(call.accountId, call.entry);
    transaction.commit();
    for (const auto &call : m_calls)
        m_written.accountsOfCalls.insert(call.accountId);
    m_written.accountsOfTokenUses += std::exchange(m_accountsOfTokenUses, {});
    m_tokenUses.clear();
    m_sessionUses.clear();
    m_calls.clear();
    m_callIndexes.clear();
}

} // namespace cirrusgrid
