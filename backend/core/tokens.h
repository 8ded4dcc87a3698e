// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backend/core/operations.h"
#include "backend/core/password_proof.h"
#include "backend/core/random_source.h"
#include "backend/store/token_store.h"
#include "domain/api_catalogue.h"
#include "domain/token.h"

namespace cirrusgrid {

//! The rules for tokens. Whoever changes one has proved to know the account's password. A change is
//! durable when the call returns. Every member throws StorageError.
class Tokens
{
public:
    Tokens(Database &database, const Clock &clock, RandomSource &random,
           const PlatformLimits &limits, const ApiCatalogue &catalogue);

    //! By id. \a ids narrows the list; absent means all. Errors: NotFound for an id that the
    //! account has not.
    Result<QList<Token>> list(qint32 accountId, const IdSelection<TokenId> &ids = {});
    //! Errors: InvalidInput (description, expiresAt, tokenTemplate, apiList), Limit.
    Result<IssuedToken> create(const PasswordProof &proof, const TokenDraft &draft);
    Result<Token> edit(const PasswordProof &proof, TokenId id, const TokenChange &change);
    //! The old value stops working at once; everything else stays.
    Result<IssuedToken> regenerate(const PasswordProof &proof, TokenId id);
    //! All of them or none. The descriptions of those that went. Errors: NotFound.
    Result<QStringList> remove(const PasswordProof &proof, const IdSelection<TokenId> &ids);
    //! \a checksum is the SHA-256 of a value. Errors: NotFound.
    Result<Token> byChecksum(qint32 accountId, const QByteArray &checksum);

private:
    Result<QList<Token>> listOutOfAll(qint32 accountId, const QList<TokenId> &ids);
    Result<QString> validDescription(const QString &description) const;
    Result<void> checkExpiry(const std::optional<UtcTime> &expiresAt) const;
    //! The grant with its methods filled in.
    Result<TokenGrant> resolved(const TokenGrant &grant) const;
    Result<void> apply(const TokenChange &change, Token &token) const;

    Database &m_database;
    TokenStore m_store;
    AccountStore m_accounts;
    const Clock &m_clock;
    RandomSource &m_random;
    const PlatformLimits &m_limits;
    const ApiCatalogue &m_catalogue;
};

} // namespace cirrusgrid
