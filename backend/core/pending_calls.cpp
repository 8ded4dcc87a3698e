// SPDX-License-Identifier: Apache-2.0
#include "backend/core/pending_calls.h"

#include "domain/shown_name.h"

#include <QMap>

#include <algorithm>
#include <tuple>

namespace cirrusgrid {

namespace {

//! Some ten milliseconds, at every opportunity.
constexpr size_t MostCallsAtOnce = 1000;
//! Past this, the oldest are forgotten: a database that can't be written must not eat the memory.
constexpr size_t MaxPending = 20000;
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

PendingCalls::PendingCalls(Database &database)
    : m_activity(database)
{
}

PendingCalls::Key PendingCalls::keyOf(const Call &call)
{
    const auto &entry = call.entry;
    return {entry.credentialKind, call.credentialId, entry.result, entry.method, entry.object};
}

void PendingCalls::note(const Caller &caller, const QString &method, const QString &fullObject,
                        int result, UtcTime at)
{
    const QString object = cut(fullObject);
    const Key key{caller.kind, caller.credentialId, result, method, object};
    if (const auto number = m_numbers.constFind(key); number != m_numbers.constEnd()) {
        auto &entry = m_calls[*number - m_first].entry;
        ++entry.times;
        entry.at = at;
        return;
    }
    if (m_calls.size() >= MaxPending)
        forgetFirst();
    m_numbers.insert(key, m_first + m_calls.size());
    m_calls.push_back(
        {caller.accountId,
         caller.credentialId,
         {0, at, method, caller.kind, cut(caller.credentialName), object, result, 1}});
}

void PendingCalls::forgetFirst()
{
    m_numbers.remove(keyOf(m_calls.front()));
    m_calls.pop_front();
    ++m_first;
}

void PendingCalls::writeSome() { write(std::min(m_calls.size(), MostCallsAtOnce)); }

void PendingCalls::writeAll() { write(m_calls.size()); }

void PendingCalls::write(size_t count)
{
    for (size_t place = 0; place < count; ++place)
        m_activity.insert(m_calls[place].accountId, m_calls[place].entry);
    removeSurplus(count);
    m_writing = count;
}

void PendingCalls::removeSurplus(size_t count)
{
    QMap<std::tuple<qint32, CredentialKind, QString>, int> rows;
    for (size_t place = 0; place < count; ++place) {
        const auto &[account, credential, entry] = m_calls[place];
        ++rows[{account, entry.credentialKind, entry.credentialName}];
    }
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

void PendingCalls::written()
{
    for (; m_writing > 0; --m_writing) {
        m_accounts.insert(m_calls.front().accountId);
        forgetFirst();
    }
}

} // namespace cirrusgrid
