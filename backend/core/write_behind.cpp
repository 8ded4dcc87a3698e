// SPDX-License-Identifier: Apache-2.0
#include "backend/core/write_behind.h"

#include "domain/shown_name.h"

#include <tuple>

namespace cirrusgrid {

namespace {

//! Past this, the oldest calls are forgotten: a database that can't be written must not eat the
//! memory.
constexpr qsizetype MaxPendingCalls = 10000;
//! What is kept of a name, in characters; a request may carry a megabyte of it.
constexpr qsizetype MaxNameLength = 200;
//! Of one credential. Whoever calls more often with ever other names pushes out entries of its own.
constexpr int MaxRowsPerCredential = 10000;
//! Of an account with all its credentials, one after the other. Looked at after so many more rows.
constexpr int MaxRowsPerAccount = 100000;
constexpr int RowsBetweenLooks = 1000;
//! So many of one credential in one go are unusual, and its rows are counted.
constexpr int ManyRows = 10;

QString cut(const QString &name)
{
    return name.size() > MaxNameLength ? startWithin(name, MaxNameLength - 1) + u'\u2026' : name;
}

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

void WriteBehind::noteCall(const Caller &caller, const QString &method, const QString &fullObject,
                           int result)
{
    const QString object = cut(fullObject);
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
                    {0, now, method, caller.kind, cut(caller.credentialName), object, result, 1}});
}

void WriteBehind::forgetOldest()
{
    if (m_calls.size() < MaxPendingCalls)
        return;
    m_calls.remove(0, MaxPendingCalls / 2);
    m_callIndexes.clear();
}

void WriteBehind::removeSurplus()
{
    QMap<std::tuple<qint32, CredentialKind, QString>, int> rows;
    for (const auto &call : m_calls)
        ++rows[{call.accountId, call.entry.credentialKind, call.entry.credentialName}];
    for (auto of = rows.cbegin(); of != rows.cend(); ++of) {
        const auto &[account, kind, name] = of.key();
        if (of.value() >= ManyRows)
            m_activity.removeBeyond(account, kind, name, MaxRowsPerCredential);
        if ((m_rowsSinceLook[account] += of.value()) >= RowsBetweenLooks) {
            m_activity.removeBeyond(account, MaxRowsPerAccount);
            m_rowsSinceLook.remove(account);
        }
    }
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
    removeSurplus();
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
