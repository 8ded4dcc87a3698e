// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/account.h"
#include "domain/activity_entry.h"
#include "domain/api_catalogue.h"
#include "domain/api_request.h"
#include "domain/environment.h"
#include "domain/service_error.h"
#include "domain/session.h"
#include "domain/token.h"
#include "domain/two_factor.h"

#include <QFuture>
#include <QObject>

namespace cirrusgrid {

//! A platform, wherever it runs. Every call returns at once and is answered through its future;
//! continue with future.then(context, ...), which runs in the context's thread and is dropped when
//! the context is deleted. A future is cancelled, without a result, when the service is destroyed
//! before it could answer. Calls are made from the thread that the service lives in.
class PlatformService : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    //! The platform's time, as far as it is known here: what "expired" and "2 hours ago" are
    //! measured by.
    virtual UtcTime now() const = 0;

    virtual QFuture<Result<PlatformState>> open() = 0;
    //! Errors: InvalidInput (login, password), Storage. Only a local platform can do this.
    virtual QFuture<Result<void>> registerAccount(Credentials credentials) = 0;

    //! Later calls act for this account. Errors: WrongPassword, Throttled; SecondFactor when
    //! verifyCode() has to follow before anything else.
    virtual QFuture<Result<Account>> signIn(Credentials credentials) = 0;
    //! The second step of signing in, with a code of the authenticator app or a recovery code.
    //! Errors: WrongPassword (field "code"), Throttled, SessionEnded when it came too late.
    virtual QFuture<Result<Account>> verifyCode(Secret code) = 0;
    //! The session that signIn() made, for a keychain: it signs in again without the password.
    //! Errors: SessionEnded.
    virtual QFuture<Result<Secret>> session() = 0;
    //! Goes on with a session that was kept. Errors: SessionEnded.
    virtual QFuture<Result<Account>> resume(Secret session) = 0;
    virtual QFuture<Result<void>> signOut() = 0;

    //! Errors: WrongPassword, Throttled, InvalidInput (login, name).
    virtual QFuture<Result<Account>> updateAccount(AccountChange change, Secret password) = 0;
    //! Ends all other sessions of the account; tokens go on working. Errors: WrongPassword,
    //! Throttled, InvalidInput (password).
    virtual QFuture<Result<void>> changePassword(Secret current, Secret fresh) = 0;
    //! The first step of setting up two-factor authentication; nothing is changed by it. Errors:
    //! WrongPassword, Throttled, InvalidInput when it is on already.
    virtual QFuture<Result<TwoFactorSetup>> beginTwoFactor(Secret password) = 0;
    //! The second step, with a code of the app that took the key. Errors: WrongPassword (field
    //! "code"), Throttled.
    virtual QFuture<Result<RecoveryCodes>> confirmTwoFactor(Secret code) = 0;
    virtual QFuture<Result<void>> turnOffTwoFactor(Secret password) = 0;
    //! The earlier codes stop working.
    virtual QFuture<Result<RecoveryCodes>> renewRecoveryCodes(Secret password) = 0;
    //! The account as it is now.
    virtual QFuture<Result<Account>> account() = 0;
    //! Where the account is signed in, the latest used first.
    virtual QFuture<Result<QList<Session>>> sessions() = 0;
    virtual QFuture<Result<void>> endSessions(QList<qint32> ids) = 0;

    virtual QFuture<Result<CataloguePtr>> catalogue() = 0;

    //! All tokens of the account, by id.
    virtual QFuture<Result<QList<Token>>> tokens() = 0;
    //! The password is checked before anything else. Errors: WrongPassword, Throttled,
    //! InvalidInput, Limit.
    virtual QFuture<Result<IssuedToken>> createToken(TokenDraft draft, Secret password) = 0;
    virtual QFuture<Result<Token>> editToken(TokenId id, TokenChange change, Secret password) = 0;
    //! The old value stops working at once; everything else stays.
    virtual QFuture<Result<IssuedToken>> regenerateToken(TokenId id, Secret password) = 0;
    //! All of them or none.
    virtual QFuture<Result<void>> deleteTokens(QList<TokenId> ids, Secret password) = 0;

    virtual QFuture<Result<QList<Environment>>> environments() = 0;
    virtual QFuture<Result<void>> changeEnvironment(QString name, EnvironmentAction action) = 0;

    //! The newest \a count entries, newest first.
    virtual QFuture<Result<QList<ActivityEntry>>> activity(int count) = 0;

    //! Makes the request as a script with \a token would, whoever is signed in. What the platform
    //! answers is the result, a refusal too; errors are those of the way there.
    virtual QFuture<Result<ApiAnswer>> callWithToken(Secret token, ApiRequest request) = 0;

signals:
    void tokensChanged();
    void environmentsChanged();
    void activityChanged();
    //! A call was refused because the session of whoever signed in has ended.
    void sessionEnded();
};

} // namespace cirrusgrid
