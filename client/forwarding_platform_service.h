// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/platform_service.h"

namespace cirrusgrid {

//! A platform in front of another one: every call goes on to it, every signal comes from it. What
//! stands in front changes some of them.
class ForwardingPlatformService : public PlatformService
{
    Q_OBJECT

public:
    //! \a inner outlives this.
    explicit ForwardingPlatformService(PlatformService &inner, QObject *parent = nullptr);

    UtcTime now() const override { return m_inner.now(); }
    QFuture<Result<PlatformState>> open() override;
    QFuture<Result<void>> registerAccount(Credentials credentials) override;
    QFuture<Result<Account>> signIn(Credentials credentials) override;
    QFuture<Result<Account>> verifyCode(Secret code) override;
    QFuture<Result<Secret>> session() override;
    QFuture<Result<Account>> resume(Secret session) override;
    QFuture<Result<void>> signOut() override;
    QFuture<Result<Account>> updateAccount(AccountChange change, Secret password) override;
    QFuture<Result<void>> changePassword(Secret current, Secret fresh) override;
    QFuture<Result<TwoFactorSetup>> beginTwoFactor(Secret password) override;
    QFuture<Result<RecoveryCodes>> confirmTwoFactor(Secret code) override;
    QFuture<Result<void>> turnOffTwoFactor(Secret password) override;
    QFuture<Result<RecoveryCodes>> renewRecoveryCodes(Secret password) override;
    QFuture<Result<Account>> account() override;
    QFuture<Result<QList<Session>>> sessions() override;
    QFuture<Result<void>> endSessions(QList<qint32> ids) override;
    QFuture<Result<CataloguePtr>> catalogue() override;
    QFuture<Result<QList<Token>>> tokens() override;
    QFuture<Result<IssuedToken>> createToken(TokenDraft draft, Secret password) override;
    QFuture<Result<Token>> editToken(TokenId id, TokenChange change, Secret password) override;
    QFuture<Result<IssuedToken>> regenerateToken(TokenId id, Secret password) override;
    QFuture<Result<void>> deleteTokens(QList<TokenId> ids, Secret password) override;
    QFuture<Result<QList<Environment>>> environments() override;
    QFuture<Result<void>> changeEnvironment(QString name, EnvironmentAction action) override;
    QFuture<Result<QList<ActivityEntry>>> activity(int count) override;
    QFuture<Result<ApiAnswer>> callWithToken(Secret token, ApiRequest request) override;

protected:
    PlatformService &inner() { return m_inner; }

private:
    PlatformService &m_inner;
};

} // namespace cirrusgrid
