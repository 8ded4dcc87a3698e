// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backend/store/database.h"
#include "domain/token.h"

#include <QList>

#include <optional>

namespace cirrusgrid {

//! What a request with a token needs to know about it, and no more.
struct TokenCredentialRow {
    TokenId id = 0;
    qint32 accountId = 0;
    QString description;
    ApiMethodSet methods;
    std::optional<UtcTime> expiresAt;
    //! The account's.
    bool isSuspended = false;
};

//! Every member throws StorageError.
class TokenStore
{
public:
    explicit TokenStore(Database &database)
        : m_database(database)
    {
    }

    int count(qint32 accountId);
    qint64 countAll();
    TokenId insert(qint32 accountId, const Token &token, const QByteArray &valueHash);
    //! Writes description, grant and expiry.
    void update(qint32 accountId, const Token &token);
    void setValueHash(qint32 accountId, TokenId id, const QByteArray &valueHash);
    //! False when the account has no such token.
    bool remove(qint32 accountId, TokenId id);
    void touch(TokenId id, UtcTime lastUsed);

    //! By id.
    QList<Token> all(qint32 accountId);
    std::optional<Token> byId(qint32 accountId, TokenId id);
    //! One lookup in a unique index.
    std::optional<TokenCredentialRow> credentialByHash(const QByteArray &valueHash);
    std::optional<Token> byHash(qint32 accountId, const QByteArray &valueHash);

private:
    Database &m_database;
};

} // namespace cirrusgrid
