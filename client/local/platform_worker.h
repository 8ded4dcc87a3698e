// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backend/core/platform.h"
#include "client/local/local_platform_service.h"
#include "backend/http/api_router.h"
#include "backend/http/api_server.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace cirrusgrid {

//! What LocalPlatformService runs in its thread: the platform, the session of whoever signed in,
//! and the API server.
class PlatformWorker : public QObject
{
    Q_OBJECT

public:
    PlatformWorker(LocalPlatformOptions options, std::shared_ptr<const Clock> clock);
    ~PlatformWorker() override;

    Result<PlatformState> open();
    Result<void> registerAccount(Credentials credentials);
    Result<Account> signIn(const Credentials &credentials);
    Result<Account> verifyCode(const Secret &code);
    Result<Secret> session();
    Result<Account> resume(Secret session);
    Result<void> signOut();
    Result<Account> updateAccount(const AccountChange &change, const Secret &password);
    Result<void> changePassword(const Secret &current, const Secret &fresh);
    Result<TwoFactorSetup> beginTwoFactor(const Secret &password);
    Result<RecoveryCodes> confirmTwoFactor(const Secret &code);
    Result<void> turnOffTwoFactor(const Secret &password);
    Result<RecoveryCodes> renewRecoveryCodes(const Secret &password);
    Result<Account> account();
    Result<QList<Session>> sessions();
    Result<void> endSessions(const QList<qint32> &ids);
    Result<CataloguePtr> catalogue();
    Result<QList<Token>> tokens();
    Result<IssuedToken> createToken(const TokenDraft &draft, const Secret &password);
    Result<Token> editToken(TokenId id, const TokenChange &change, const Secret &password);
    Result<IssuedToken> regenerateToken(TokenId id, const Secret &password);
    Result<void> deleteTokens(const QList<TokenId> &ids, const Secret &password);
    Result<QList<Environment>> environments();
    Result<void> changeEnvironment(const QString &name, EnvironmentAction action);
    Result<QList<ActivityEntry>> activity(int count);
    Result<ApiAnswer> callWithToken(const Secret &token, const ApiRequest &request);

signals:
    void tokensChanged();
    void environmentsChanged();
    void activityChanged();
    void sessionEnded();

private:
    struct ProvenOwner {
        Caller caller;
        PasswordProof proof;
    };

    Result<void> openPlatform();
    Result<void> serveApi();
    Result<PlatformSetup> makeSetup();
    Result<Caller> caller();
    //! The caller, with the account's password proved.
    Result<ProvenOwner> proven(const Secret &password);
    void note(const Caller &caller, const QString &method, const QString &object, int code);
    void announce(PlatformChange change);
    void lookAfter();

    LocalPlatformOptions m_options;
    std::shared_ptr<const Clock> m_clock;
    CataloguePtr m_catalogue;
    std::unique_ptr<Platform> m_platform;
    //! For requests from inside the program; the server has its own.
    std::unique_ptr<ApiRouter> m_router;
    std::unique_ptr<ApiServer> m_server;
    std::unique_ptr<QTimer> m_upkeep;
    QString m_apiBaseUrl;
    Secret m_session;
};

} // namespace cirrusgrid
