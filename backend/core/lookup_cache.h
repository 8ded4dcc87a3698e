// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backend/store/environment_store.h"
#include "backend/store/token_store.h"

#include <QHash>

namespace cirrusgrid {

//! The rows that scripts ask for again and again: a token's credential, an environment. Nothing in
//! it outlives a change of the database, by whichever connection: what was revoked is not found
//! here. Every member throws StorageError.
class LookupCache
{
public:
    explicit LookupCache(Database &database);

    //! Looks whether another connection has changed the database. What follows, until the next
    //! time, is as the database was now or later.
    void validate();

    std::optional<TokenCredentialRow> credential(const QByteArray &valueHash);
    std::optional<Environment> environment(qint32 accountId, const QString &name);

private:
    void forgetWhenChangedHere();
    void forget();

    Database &m_database;
    TokenStore m_tokens;
    EnvironmentStore m_environments;
    QHash<QByteArray, TokenCredentialRow> m_credentials;
    QHash<std::pair<qint32, QString>, Environment> m_environmentsByName;
    qint64 m_changeCounter = 0;
    quint64 m_changesHere = 0;
};

} // namespace cirrusgrid
