// SPDX-License-Identifier: Apache-2.0
#include "backend/core/lookup_cache.h"

namespace cirrusgrid {

namespace {

//! So many tokens in turn are looked up once each; a row takes some hundred bytes.
constexpr qsizetype MaxRows = 120000;

//! The row under \a key, or what \a read finds; only what is there is kept.
template<typename Key, typename Row, typename Read>
std::optional<Row> lookUp(QHash<Key, Row> &rows, const Key &key, Read read)
{
    if (const auto known = rows.constFind(key); known != rows.constEnd())
        return *known;
    std::optional<Row> row = read();
    if (row) {
        if (rows.size() >= MaxRows)
            rows.clear();
        rows.insert(key, *row);
    }
    return row;
}

} // namespace

LookupCache::LookupCache(Database &database)
    : m_database(database)
    , m_tokens(database)
    , m_environments(database)
{
}

void LookupCache::validate()
{
    const auto counter = m_database.changeCounter();
    if (std::exchange(m_changeCounter, counter) != counter)
        forget();
}

void LookupCache::forgetWhenChangedHere()
{
    const auto changes = m_database.changesHere();
    if (std::exchange(m_changesHere, changes) != changes)
        forget();
}

void LookupCache::forget()
{
    m_credentials.clear();
    m_environmentsByName.clear();
}

std::optional<TokenCredentialRow> LookupCache::credential(const QByteArray &valueHash)
{
    forgetWhenChangedHere();
    return lookUp(m_credentials, valueHash, [&] { return m_tokens.credentialByHash(valueHash); });
}

std::optional<Environment> LookupCache::environment(qint32 accountId, const QString &name)
{
    forgetWhenChangedHere();
    return lookUp(m_environmentsByName, std::pair(accountId, name),
                  [&] { return m_environments.byName(accountId, name); });
}

} // namespace cirrusgrid
