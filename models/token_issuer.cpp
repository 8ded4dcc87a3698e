// SPDX-License-Identifier: Apache-2.0
#include "models/token_issuer.h"

#include <algorithm>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

TokenIssuer::TokenIssuer(AccountModels &models, QObject *parent)
    : QObject(parent)
    , m_models(models)
{
    for (const auto &token : models.tokens()->tokens())
        m_known.insert(token.id);
}

QFuture<Result<Issue>> TokenIssuer::create(const TokenDraft &draft, Secret password)
{
    auto promise = std::make_shared<Promise<Result<Issue>>>();
    auto future = promise->future();
    if (!m_doubt) {
        send(draft, std::move(password), promise);
        return future;
    }
    auto kept = std::make_shared<Secret>(std::move(password));
    look(draft, *m_doubt, promise,
         [this, draft, kept, promise] { send(draft, std::move(*kept), promise); });
    return future;
}

void TokenIssuer::send(const TokenDraft &draft, Secret password, const PromisePtr &promise)
{
    m_models.call(calls::CreateToken{draft, std::move(password)})
        .then(this, [this, draft, promise](Result<IssuedToken> issued) {
            if (issued) {
                Token token = issued->token;
                promise->keep(Issue{std::move(*issued), token});
            } else if (issued.error().isOutcomeUnknown) {
                const auto lost = issued.error();
                look(draft, lost, promise, [promise, lost] {
                    // It never arrived: an error like any other.
                    auto error = lost;
                    error.isOutcomeUnknown = false;
                    promise->keep(tl::unexpected(error));
                });
            } else {
                promise->keep(tl::unexpected(issued.error()));
            }
        });
}

void TokenIssuer::look(const TokenDraft &draft, const ServiceError &lost, const PromisePtr &promise,
                       const std::function<void()> &whenAbsent)
{
    m_doubt = lost;
    m_models.call(calls::GetTokens{})
        .then(this, [this, draft, lost, promise, whenAbsent](const Result<QList<Token>> &tokens) {
            if (!tokens) {
                promise->keep(tl::unexpected(lost));
                return;
            }
            m_doubt.reset();
            m_models.refreshTokens();
            const auto isOurs = [&](const Token &token) {
                return !m_known.contains(token.id) && token.description == draft.description;
            };
            // Ids grow: the last one that fits is the newest.
            const auto found = std::find_if(tokens->rbegin(), tokens->rend(), isOurs);
            if (found == tokens->rend())
                whenAbsent();
            else
                promise->keep(Issue{std::nullopt, *found});
        });
}

QFuture<Result<Issue>> TokenIssuer::regenerate(const Token &token, const TokenChange &changeFirst,
                                               Secret password)
{
    auto promise = std::make_shared<Promise<Result<Issue>>>();
    auto future = promise->future();
    if (changeFirst.isEmpty()) {
        sendRegenerate(token, std::move(password), promise);
        return future;
    }
    auto again = std::make_shared<Secret>(password.clone());
    m_models.call(calls::EditToken{token.id, changeFirst, std::move(password)})
        .then(this, [this, again, promise](const Result<Token> &edited) {
            if (edited)
                sendRegenerate(*edited, std::move(*again), promise);
            else
                promise->keep(tl::unexpected(edited.error()));
        });
    return future;
}

void TokenIssuer::sendRegenerate(const Token &token, Secret password, const PromisePtr &promise)
{
    m_models.call(calls::RegenerateToken{token.id, std::move(password)})
        .then(this, [token, promise](Result<IssuedToken> issued) {
            if (issued) {
                Token fresh = issued->token;
                promise->keep(Issue{std::move(*issued), fresh});
            } else if (issued.error().isOutcomeUnknown) {
                promise->keep(Issue{std::nullopt, token});
            } else {
                promise->keep(tl::unexpected(issued.error()));
            }
        });
}

} // namespace cirrusgrid
