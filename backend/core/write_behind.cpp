// SPDX-License-Identifier: Apache-2.0
#include "backend/core/write_behind.h"

namespace cirrusgrid {

WriteBehind::WriteBehind(Database &database, const Clock &clock)
    : m_database(database)
    , m_clock(clock)
    , m_accounts(database)
    , m_calls(database)
    , m_tokenUses(database)
{
}

void WriteBehind::noteUse(const Caller &caller)
{
    switch (caller.kind) {
    case CredentialKind::Session:
        m_sessionUses.insert(caller.credentialId, m_clock.now());
        return;
    case CredentialKind::Token:
        m_tokenUses.note(caller.credentialId, caller.accountId, m_clock.now());
        return;
    }
}

void WriteBehind::noteCall(const Caller &caller, const QString &method, const QString &object,
                           int result)
{
    m_calls.note(caller, method, object, result, m_clock.now());
}

bool WriteBehind::isPending() const
{
    return !m_calls.isEmpty() || m_tokenUses.isPending() || !m_sessionUses.isEmpty();
}

void WriteBehind::flush(Extent extent)
{
    if (!isPending())
        return;
    Transaction transaction(m_database);
    switch (extent) {
    case Extent::Some:
        m_tokenUses.writeSome();
        m_calls.writeSome();
        break;
    case Extent::Calls:
        m_tokenUses.writeSome();
        m_calls.writeAll();
        break;
    case Extent::All:
        m_tokenUses.writeAll();
        m_calls.writeAll();
        break;
    }
    for (auto use = m_sessionUses.cbegin(); use != m_sessionUses.cend(); ++use)
        m_accounts.touchSession(use.key(), use.value());
    transaction.commit();
    m_calls.written();
    m_tokenUses.written();
    m_sessionUses.clear();
}

WriteBehind::Written WriteBehind::takeWritten()
{
    return {m_calls.takeAccounts(), m_tokenUses.takeAccounts()};
}

} // namespace cirrusgrid
