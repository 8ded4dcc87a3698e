// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/account.h"
#include "services/activity_entry.h"
#include "services/api_catalogue.h"
#include "services/api_request.h"
#include "services/environment.h"
#include "services/service_error.h"
#include "services/session.h"
#include "services/token.h"

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

    //! Later calls act for this account. Errors: WrongPassword, Throttled.
    virtual QFuture<Result<Account>> signIn(Credentials credentials) = 0;
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
};

} // namespace cirrusgrid
