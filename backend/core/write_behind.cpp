// SPDX-License-Identifier: Apache-2.0
#include "backend/core/write_behind.h"

namespace cirrusgrid {

namespace {

//! Past this, the oldest calls are forgotten: a database that can't be written must not eat the
//! memory.
constexpr qsizetype MostPendingCalls = 20000;

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
        return;
    }
}

void WriteBehind::noteCall(const Caller &caller, const QString &method, const QString &object,
                           int result)
{
    const auto now = m_clock.now();
    auto place = m_callPlaces.constFind({caller.kind, caller.credentialId, result, method, object});
    if (place != m_callPlaces.constEnd()) {
        auto &entry = m_calls[*place].entry;
        ++entry.times;
        entry.at = now;
        return;
    }
    forgetOldest();
    m_callPlaces.insert({caller.kind, caller.credentialId, result, method, object}, m_calls.size());
    m_calls.append({caller.accountId,
                    {0, now, method, caller.kind, caller.credentialName, object, result, 1}});
}

void WriteBehind::forgetOldest()
{
    if (m_calls.size() < MostPendingCalls)
        return;
    m_calls.remove(0, MostPendingCalls / 2);
    m_callPlaces.clear();
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
    m_news.hasCalls |= !m_calls.isEmpty();
    m_news.hasTokenUses |= !m_tokenUses.isEmpty();
    m_tokenUses.clear();
    m_sessionUses.clear();
    m_calls.clear();
    m_callPlaces.clear();
}

} // namespace cirrusgrid
