// SPDX-License-Identifier: Apache-2.0
#include "client/forwarding_platform_service.h"

namespace cirrusgrid {

ForwardingPlatformService::ForwardingPlatformService(PlatformService &inner, QObject *parent)
    : PlatformService(parent)
    , m_inner(inner)
{
    connect(&inner, &PlatformService::tokensChanged, this, &PlatformService::tokensChanged);
    connect(&inner, &PlatformService::environmentsChanged, this,
            &PlatformService::environmentsChanged);
    connect(&inner, &PlatformService::activityChanged, this, &PlatformService::activityChanged);
    connect(&inner, &PlatformService::sessionEnded, this, &PlatformService::sessionEnded);
}

QFuture<Result<PlatformState>> ForwardingPlatformService::open() { return m_inner.open(); }

QFuture<Result<void>> ForwardingPlatformService::registerAccount(Credentials credentials)
{
    return m_inner.registerAccount(std::move(credentials));
}

QFuture<Result<Account>> ForwardingPlatformService::signIn(Credentials credentials)
{
    return m_inner.signIn(std::move(credentials));
}

QFuture<Result<Account>> ForwardingPlatformService::verifyCode(Secret code)
{
    return m_inner.verifyCode(std::move(code));
}

QFuture<Result<Secret>> ForwardingPlatformService::session() { return m_inner.session(); }

QFuture<Result<Account>> ForwardingPlatformService::resume(Secret session)
{
    return m_inner.resume(std::move(session));
}

QFuture<Result<void>> ForwardingPlatformService::signOut() { return m_inner.signOut(); }

QFuture<Result<Account>> ForwardingPlatformService::updateAccount(AccountChange change,
                                                                  Secret password)
{
    return m_inner.updateAccount(std::move(change), std::move(password));
}

QFuture<Result<void>> ForwardingPlatformService::changePassword(Secret current, Secret fresh)
{
    return m_inner.changePassword(std::move(current), std::move(fresh));
}

QFuture<Result<TwoFactorSetup>> ForwardingPlatformService::beginTwoFactor(Secret password)
{
    return m_inner.beginTwoFactor(std::move(password));
}

QFuture<Result<RecoveryCodes>> ForwardingPlatformService::confirmTwoFactor(Secret code)
{
    return m_inner.confirmTwoFactor(std::move(code));
}

QFuture<Result<void>> ForwardingPlatformService::turnOffTwoFactor(Secret password)
{
    return m_inner.turnOffTwoFactor(std::move(password));
}

QFuture<Result<RecoveryCodes>> ForwardingPlatformService::renewRecoveryCodes(Secret password)
{
    return m_inner.renewRecoveryCodes(std::move(password));
}

QFuture<Result<Account>> ForwardingPlatformService::account() { return m_inner.account(); }

QFuture<Result<QList<Session>>> ForwardingPlatformService::sessions() { return m_inner.sessions(); }

QFuture<Result<void>> ForwardingPlatformService::endSessions(QList<qint32> ids)
{
    return m_inner.endSessions(std::move(ids));
}

QFuture<Result<CataloguePtr>> ForwardingPlatformService::catalogue() { return m_inner.catalogue(); }

QFuture<Result<QList<Token>>> ForwardingPlatformService::tokens() { return m_inner.tokens(); }

QFuture<Result<IssuedToken>> ForwardingPlatformService::createToken(TokenDraft draft,
                                                                    Secret password)
{
    return m_inner.createToken(std::move(draft), std::move(password));
}

QFuture<Result<Token>> ForwardingPlatformService::editToken(TokenId id, TokenChange change,
                                                            Secret password)
{
    return m_inner.editToken(id, std::move(change), std::move(password));
}

QFuture<Result<IssuedToken>> ForwardingPlatformService::regenerateToken(TokenId id, Secret password)
{
    return m_inner.regenerateToken(id, std::move(password));
}

QFuture<Result<void>> ForwardingPlatformService::deleteTokens(QList<TokenId> ids, Secret password)
{
    return m_inner.deleteTokens(std::move(ids), std::move(password));
}

QFuture<Result<QList<Environment>>> ForwardingPlatformService::environments()
{
    return m_inner.environments();
}

QFuture<Result<void>> ForwardingPlatformService::changeEnvironment(QString name,
                                                                   EnvironmentAction action)
{
    return m_inner.changeEnvironment(std::move(name), action);
}

QFuture<Result<QList<ActivityEntry>>> ForwardingPlatformService::activity(int count)
{
    return m_inner.activity(count);
}

QFuture<Result<ApiAnswer>> ForwardingPlatformService::callWithToken(Secret token,
                                                                    ApiRequest request)
{
    return m_inner.callWithToken(std::move(token), std::move(request));
}

} // namespace cirrusgrid
