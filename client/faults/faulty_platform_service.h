// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/faults/fault.h"
#include "client/forwarding_platform_service.h"

namespace cirrusgrid {

//! A platform between which and its user things go wrong on purpose: for tests, pictures and
//! whoever wants to see a state that is hard to come by.
class FaultyPlatformService final : public ForwardingPlatformService
{
    Q_OBJECT

public:
    //! \a inner outlives this.
    explicit FaultyPlatformService(PlatformService &inner, QObject *parent = nullptr);

    //! From the next call on. The first fault in the list that fits a call is the one it meets.
    void setFaults(const QList<Fault> &faults) { m_faults = faults; }

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

private:
    //! The fault that a call of \a method meets now, counted down.
    Fault faultFor(const QString &method);
    template<typename T, typename Call>
    QFuture<Result<T>> pass(QAnyStringView method, Call call);

    QList<Fault> m_faults;
};

} // namespace cirrusgrid
