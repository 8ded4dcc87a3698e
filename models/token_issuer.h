// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/promise.h"
#include "models/account_models.h"

#include <QSet>

#include <functional>
#include <memory>
#include <optional>

namespace cirrusgrid {

//! What came of asking for a token's value.
struct Issue {
    //! The token with its value; absent when the value was lost on the way.
    std::optional<IssuedToken> issued;
    //! The token as it is known without its value.
    Token token;
};

//! Gets a value made, and finds out what happened when the answer was lost. One for each form that
//! is submitted: until the outcome is known, another try looks first, so that there are never two
//! tokens.
class TokenIssuer : public QObject
{
    Q_OBJECT

public:
    //! \a models outlives this.
    explicit TokenIssuer(AccountModels &models, QObject *parent);

    //! Errors: those of calls::CreateToken; isOutcomeUnknown is set while the list can't be read
    //! either.
    QFuture<Result<Issue>> create(const TokenDraft &draft, Secret password);
    //! Applies \a changeFirst, unless it is empty, and regenerates. Whether a lost answer means a
    //! new value can't be seen from outside: the issue has no value then.
    QFuture<Result<Issue>> regenerate(const Token &token, const TokenChange &changeFirst,
                                      Secret password);

private:
    using PromisePtr = std::shared_ptr<Promise<Result<Issue>>>;

    void send(const TokenDraft &draft, Secret password, const PromisePtr &promise);
    //! Looks for the token that a lost answer spoke of. \a lost is passed on when the list can't be
    //! read, \a whenAbsent is called when there is none.
    void look(const TokenDraft &draft, const ServiceError &lost, const PromisePtr &promise,
              const std::function<void()> &whenAbsent);
    void sendRegenerate(const Token &token, Secret password, const PromisePtr &promise);

    AccountModels &m_models;
    //! The ids from before the first try.
    QSet<TokenId> m_known;
    //! Set while it is not known whether a token was made.
    std::optional<ServiceError> m_doubt;
};

} // namespace cirrusgrid
