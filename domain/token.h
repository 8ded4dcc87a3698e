// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/api_method_set.h"
#include "domain/secret.h"
#include "domain/utc_time.h"

#include <QList>
#include <QString>

#include <optional>

namespace cirrusgrid {

//! The contract's int32.
using TokenId = qint32;

//! A personal access token as it can be listed: everything but its value.
struct Token {
    TokenId id = 0;
    QString description;
    //! Absent: the token does not expire.
    std::optional<UtcTime> expiresAt;
    //! Absent: never used.
    std::optional<UtcTime> lastUsed;
    //! Absent where the platform does not tell it.
    std::optional<UtcTime> createdAt;
    bool isSystem = false;
    //! Empty for a token whose methods were chosen one by one.
    QString templateName;
    ApiMethodSet methods;

    bool operator==(const Token &) const = default;
};

//! What a token may call: a template, or methods chosen one by one.
struct TokenGrant {
    //! Empty: methods counts. Otherwise methods is ignored.
    QString templateName;
    ApiMethodSet methods;

    bool operator==(const TokenGrant &) const = default;
};

struct TokenDraft {
    QString description;
    TokenGrant grant;
    std::optional<UtcTime> expiresAt;

    bool operator==(const TokenDraft &) const = default;
};

//! What is to differ. An absent field stays as it is.
struct TokenChange {
    std::optional<QString> description;
    std::optional<TokenGrant> grant;
    //! Holds an absent time to make the token one that does not expire.
    std::optional<std::optional<UtcTime>> expiresAt;

    bool isEmpty() const { return !description && !grant && !expiresAt; }
    bool operator==(const TokenChange &) const = default;
};

//! A token with its value, right after the value was made. It is not to be had again.
struct IssuedToken {
    Token token;
    Secret value;
};

//! All that the platform says of a token that is asked for by the SHA-256 of its value.
struct TokenDescription {
    QString description;
};

} // namespace cirrusgrid
