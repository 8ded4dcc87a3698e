// SPDX-License-Identifier: Apache-2.0
#include "models/token_remover.h"

#include <QSet>

#include <utility>

namespace cirrusgrid {

TokenRemover::TokenRemover(AccountModels &models, QObject *parent)
    : QObject(parent)
    , m_models(models)
{
}

QFuture<Result<int>> TokenRemover::remove(const QList<TokenId> &ids, Secret password)
{
    auto removal = std::make_shared<Removal>();
    removal->ids = ids;
    removal->password = std::move(password);
    send(removal);
    return removal->promise.future();
}

void TokenRemover::send(const RemovalPtr &removal)
{
    m_models.call(calls::DeleteTokens{removal->ids, removal->password.clone()})
        .then(this, [this, removal](const Result<void> &removed) {
            if (removed) {
                removal->promise.keep(m_isInDoubt ? 0 : removal->goneBefore);
                return;
            }
            m_isInDoubt |= removed.error().isOutcomeUnknown;
            if (removed.error().kind == ErrorKind::NotFound)
                sendRest(removal, removed.error());
            else
                removal->promise.keep(tl::unexpected(removed.error()));
        });
}

void TokenRemover::sendRest(const RemovalPtr &removal, const ServiceError &error)
{
    m_models.call(calls::GetTokens{})
        .then(this, [this, removal, error](const Result<QList<Token>> &tokens) {
            if (!tokens) {
                removal->promise.keep(tl::unexpected(tokens.error()));
                return;
            }
            QSet<TokenId> present;
            for (const auto &token : *tokens)
                present.insert(token.id);
            const auto gone =
                removal->ids.removeIf([&](TokenId id) { return !present.contains(id); });
            removal->goneBefore += static_cast<int>(gone);
            m_models.refreshTokens();
            if (gone == 0)
                removal->promise.keep(tl::unexpected(error));
            else if (removal->ids.isEmpty())
                removal->promise.keep(m_isInDoubt ? 0 : removal->goneBefore);
            else
                send(removal);
        });
}

} // namespace cirrusgrid
