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
    auto answer = std::make_shared<Answer<Issue>>();
    auto future = answer->future();
    if (!m_doubt) {
        send(draft, std::move(password), answer);
        return future;
    }
    auto kept = std::make_shared<Secret>(std::move(password));
    look(draft, *m_doubt, answer,
         [this, draft, kept, answer] { send(draft, std::move(*kept), answer); });
    return future;
}

void TokenIssuer::send(const TokenDraft &draft, Secret password, const AnswerPtr &answer)
{
    m_models.service()
        .createToken(draft, std::move(password))
        .then(this, [this, draft, answer](Result<IssuedToken> issued) {
            if (issued) {
                Token token = issued->token;
                answer->give(Issue{std::move(*issued), token});
            } else if (issued.error().isOutcomeUnknown) {
                const auto lost = issued.error();
                look(draft, lost, answer, [answer, lost] {
                    // It never arrived: an error like any other.
                    auto error = lost;
                    error.isOutcomeUnknown = false;
                    answer->give(tl::unexpected(error));
                });
            } else {
                answer->give(tl::unexpected(issued.error()));
            }
        });
}

void TokenIssuer::look(const TokenDraft &draft, const ServiceError &lost, const AnswerPtr &answer,
                       const std::function<void()> &whenAbsent)
{
    m_doubt = lost;
    m_models.service().tokens().then(
        this, [this, draft, lost, answer, whenAbsent](const Result<QList<Token>> &tokens) {
            if (!tokens) {
                answer->give(tl::unexpected(lost));
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
                answer->give(Issue{std::nullopt, *found});
        });
}

QFuture<Result<Issue>> TokenIssuer::regenerate(const Token &token, const TokenChange &changeFirst,
                                               Secret password)
{
    auto answer = std::make_shared<Answer<Issue>>();
    auto future = answer->future();
    if (changeFirst.isEmpty()) {
        sendRegenerate(token, std::move(password), answer);
        return future;
    }
    auto again = std::make_shared<Secret>(password.clone());
    m_models.service()
        .editToken(token.id, changeFirst, std::move(password))
        .then(this, [this, again, answer](const Result<Token> &edited) {
            if (edited)
                sendRegenerate(*edited, std::move(*again), answer);
            else
                answer->give(tl::unexpected(edited.error()));
        });
    return future;
}

void TokenIssuer::sendRegenerate(const Token &token, Secret password, const AnswerPtr &answer)
{
    m_models.service()
        .regenerateToken(token.id, std::move(password))
        .then(this, [token, answer](Result<IssuedToken> issued) {
            if (issued) {
                Token fresh = issued->token;
                answer->give(Issue{std::move(*issued), fresh});
            } else if (issued.error().isOutcomeUnknown) {
                answer->give(Issue{std::nullopt, token});
            } else {
                answer->give(tl::unexpected(issued.error()));
            }
        });
}

} // namespace cirrusgrid
