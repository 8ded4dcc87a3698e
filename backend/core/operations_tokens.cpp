// SPDX-License-Identifier: Apache-2.0
// Operations on tokens, environments and the activity.
#include "backend/core/operations_perform.h"

#include <utility>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

const Method &methodFor(EnvironmentAction action)
{
    switch (action) {
    case EnvironmentAction::Start:
        return methods::StartEnv;
    case EnvironmentAction::Stop:
        return methods::StopEnv;
    case EnvironmentAction::Sleep:
        return methods::SleepEnv;
    }
    Q_UNREACHABLE();
}

} // namespace

Result<QList<Token>> Operations::tokens(QByteArrayView credential,
                                        const Argument<IdSelection<TokenId>> &ids)
{
    return perform<QList<Token>>(entryOf(methods::GetTokens), credential,
                                 [&](const CallRecord &record) -> Result<QList<Token>> {
                                     if (!ids)
                                         return errorOf(ids);
                                     auto list =
                                         m_state->tokens.list(record.caller.accountId, *ids);
                                     if (list)
                                         m_state->addLatestUses(*list);
                                     return list;
                                 });
}

Result<IssuedToken> Operations::createToken(QByteArrayView credential,
                                            const Argument<Secret> &password,
                                            const Argument<TokenDraft> &draft)
{
    return performProven<IssuedToken>(
        methods::CreateToken, credential, password,
        [&](CallRecord &record, const PasswordProof &proof) -> Result<IssuedToken> {
            if (!draft)
                return errorOf(draft);
            record.object = draft->description;
            record.change = ChangeKind::Tokens;
            return m_state->tokens.create(proof, *draft);
        });
}

Result<Token> Operations::editToken(QByteArrayView credential, const Argument<Secret> &password,
                                    const Argument<TokenEdit> &edit)
{
    return performProven<Token>(
        methods::EditToken, credential, password,
        [&](CallRecord &record, const PasswordProof &proof) -> Result<Token> {
            if (!edit)
                return errorOf(edit);
            auto token = m_state->tokens.edit(proof, edit->id, edit->change);
            record.object = token ? token->description : QString::number(edit->id);
            record.change = ChangeKind::Tokens;
            return token;
        });
}

Result<IssuedToken> Operations::regenerateToken(QByteArrayView credential,
                                                const Argument<Secret> &password,
                                                const Argument<TokenId> &id)
{
    return performProven<IssuedToken>(
        methods::RegenerateToken, credential, password,
        [&](CallRecord &record, const PasswordProof &proof) -> Result<IssuedToken> {
            if (!id)
                return errorOf(id);
            auto issued = m_state->tokens.regenerate(proof, *id);
            record.object = issued ? issued->token.description : QString::number(*id);
            record.change = ChangeKind::Tokens;
            return issued;
        });
}

Result<void> Operations::deleteTokens(QByteArrayView credential, const Argument<Secret> &password,
                                      const Argument<IdSelection<TokenId>> &ids)
{
    return performProven<void>(methods::DeleteTokens, credential, password,
                               [&](CallRecord &record, const PasswordProof &proof) -> Result<void> {
                                   if (!ids)
                                       return errorOf(ids);
                                   auto removed = m_state->tokens.remove(proof, *ids);
                                   if (!removed)
                                       return errorOf(removed);
                                   record.object = removed->join(u", "_s);
                                   record.change = ChangeKind::Tokens;
                                   return {};
                               });
}

Result<CataloguePtr> Operations::catalogue(const Method &method, QByteArrayView credential)
{
    return perform<CataloguePtr>(
        entryOf(method), credential,
        [&](const CallRecord &) -> Result<CataloguePtr> { return m_state->setup.catalogue; });
}

Result<TokenOwner> Operations::tokenOwner(const Method &method, QByteArrayView credential,
                                          const Argument<QByteArray> &checksum)
{
    return perform<TokenOwner>(
        entryOf(method), credential, [&](const CallRecord &record) -> Result<TokenOwner> {
            if (!checksum)
                return errorOf(checksum);
            const auto token = m_state->tokens.byChecksum(record.caller.accountId, *checksum);
            if (!token)
                return errorOf(token);
            return TokenOwner{record.caller.accountId, token->description};
        });
}

Result<QList<Environment>> Operations::environments(QByteArrayView credential)
{
    return perform<QList<Environment>>(
        entryOf(methods::GetEnvs), credential, [&](const CallRecord &record) {
            return m_state->environments.list(record.caller.accountId);
        });
}

Result<Environment> Operations::environment(QByteArrayView credential,
                                            const Argument<QString> &name)
{
    return perform<Environment>(
        entryOf(methods::GetEnvInfo), credential, [&](CallRecord &record) -> Result<Environment> {
            if (!name)
                return errorOf(name);
            record.object = *name;
            return m_state->environments.byName(record.caller.accountId, *name);
        });
}

Result<void> Operations::changeEnvironment(EnvironmentAction action, QByteArrayView credential,
                                           const Argument<QString> &name)
{
    return perform<void>(
        entryOf(methodFor(action)), credential, [&](CallRecord &record) -> Result<void> {
            if (!name)
                return errorOf(name);
            record.object = *name;
            const auto changed =
                m_state->environments.change(record.caller.accountId, *name, action);
            if (!changed)
                return errorOf(changed);
            if (*changed)
                record.change = ChangeKind::Environments;
            return {};
        });
}

Result<QList<ActivityEntry>> Operations::activity(QByteArrayView credential, int count)
{
    return perform<QList<ActivityEntry>>(
        entryOf(methods::GetActivity), credential,
        [&](const CallRecord &record) -> Result<QList<ActivityEntry>> {
            m_state->writeBehind.flush(WriteBehind::Extent::Calls);
            return m_state->activity.newest(record.caller.accountId, count);
        });
}

Result<UtcTime> Operations::serverTime(QByteArrayView credential)
{
    return perform<UtcTime>(
        entryOf(methods::GetServerUtcTime), credential,
        [&](const CallRecord &) -> Result<UtcTime> { return m_state->setup.clock->now(); });
}

} // namespace cirrusgrid
