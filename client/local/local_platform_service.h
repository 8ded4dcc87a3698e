// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/demo_state.h"
#include "client/platform_service.h"

#include <QThread>

#include <memory>
#include <optional>

namespace cirrusgrid {

class PlatformWorker;

class Clock;

struct LocalPlatformOptions {
    QString sqliteFile;
    //! What a fresh database is filled with; absent for nothing.
    std::optional<DemoState> demo;
    //! Absent: the system's. Set: time stands still there.
    std::optional<UtcTime> fixedTime;
    //! Set: tokens and sessions come out the same in every run. For pictures, never for tokens that
    //! guard anything.
    std::optional<quint64> seed;
    //! "127.0.0.1:8480": where the API is served besides; empty for nowhere.
    QString apiAddress;
    //! When the port is taken, the next ones are tried.
    bool triesNextPorts = false;
};

//! The platform in this process: the core on a thread of its own.
class LocalPlatformService final : public PlatformService
{
    Q_OBJECT

public:
    explicit LocalPlatformService(LocalPlatformOptions options, QObject *parent = nullptr);
    //! Waits until what is under way is written.
    ~LocalPlatformService() override;

    UtcTime now() const override;
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
    //! Runs \a body with the worker, in its thread. \a method is the API's name for it, if it has
    //! one.
    template<typename T, typename Body>
    QFuture<Result<T>> ask(const char *method, Body body);
    //! As ask(), for what needs somebody signed in.
    template<typename T, typename Body>
    QFuture<Result<T>> askInSession(const char *method, Body body);

    std::shared_ptr<const Clock> m_clock;
    QThread m_thread;
    //! Lives in m_thread, which deletes it.
    PlatformWorker *m_worker;
};

} // namespace cirrusgrid
