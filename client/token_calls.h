// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/call.h"
#include "domain/api_catalogue.h"
#include "domain/api_request.h"
#include "domain/token.h"

namespace cirrusgrid::calls {

struct GetCatalogue {
    using Reply = CataloguePtr;
    static constexpr QLatin1StringView Method{"users.authentication.GetTokenApiList"};
};

//! All tokens of the account, by id.
struct GetTokens {
    using Reply = QList<Token>;
    static constexpr QLatin1StringView Method{"users.authentication.GetTokens"};
};

//! The password is checked before anything else. Errors: WrongPassword, Throttled, InvalidInput,
//! Limit.
struct CreateToken {
    using Reply = IssuedToken;
    static constexpr QLatin1StringView Method{"users.authentication.CreateToken"};
    TokenDraft draft;
    Secret password;
};

struct EditToken {
    using Reply = Token;
    static constexpr QLatin1StringView Method{"users.authentication.EditToken"};
    TokenId id = 0;
    TokenChange change;
    Secret password;
};

//! The old value stops working at once; everything else stays.
struct RegenerateToken {
    using Reply = IssuedToken;
    static constexpr QLatin1StringView Method{"users.authentication.RegenerateToken"};
    TokenId id = 0;
    Secret password;
};

//! All of them or none.
struct DeleteTokens {
    using Reply = void;
    static constexpr QLatin1StringView Method{"users.authentication.DeleteTokens"};
    QList<TokenId> ids;
    Secret password;
};

//! Which token a value is of. \a checksum is the SHA-256 of the value, which itself stays here.
//! Errors: NotFound for a value that no token of the account has, or has any more.
struct DescribeToken {
    using Reply = TokenDescription;
    static constexpr QLatin1StringView Method{"users.authentication.GetDescriptionByToken"};
    QByteArray checksum;
};

//! Makes the request as a script with the token would. What the platform responds is the result, a
//! refusal too; errors are those of the way there.
struct CallWithToken {
    using Reply = ApiResponse;
    Secret token;
    ApiRequest request;
    QString method() const { return request.method; }
};

} // namespace cirrusgrid::calls
