// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/platform_service.h"
#include "client/remote/remote_options.h"

#include <QThread>

namespace cirrusgrid {

class RemoteWorker;

//! A platform somewhere else, over HTTPS. A future that is cancelled takes its request along;
//! whether that was carried out is not known then.
class RemotePlatformService final : public PlatformService
{
    Q_OBJECT

public:
    explicit RemotePlatformService(RemotePlatformOptions options, QObject *parent = nullptr);
    ~RemotePlatformService() override;

    //! This machine's, corrected by what the platform's answers say when the two differ much.
    UtcTime now() const override;
    //! Asks nothing of the platform.
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
    //! Runs \a body with the worker and a job, in the worker's thread.
    template<typename T, typename Body>
    QFuture<Result<T>> ask(Body body);

    QString m_apiBaseUrl;
    QThread m_thread;
    //! Lives in m_thread, which deletes it.
    RemoteWorker *m_worker;
    quint64 m_jobsMade = 0;
};

} // namespace cirrusgrid
