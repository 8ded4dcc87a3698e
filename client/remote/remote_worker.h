// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/remote/api_client.h"
#include "client/remote/job.h"
#include "client/remote/remote_catalogue.h"
#include "client/session.h"
#include "domain/sign_in.h"

#include <QHash>
#include <QPointer>

#include <atomic>

namespace cirrusgrid {

//! How far the platform's clock is ahead of this machine's; read from any thread.
using ClockOffsetPtr = std::shared_ptr<std::atomic<std::chrono::milliseconds>>;

//! What a remote session runs in its platform's thread: the way there and the session's value.
//! Responses are read here, too: a large one must not hold the window up.
class RemoteWorker : public QObject
{
    Q_OBJECT

public:
    RemoteWorker(RemotePlatformOptions options, ClockOffsetPtr clockOffset);
    ~RemoteWorker() override;

    void signIn(Job<SignedIn> *job, const std::shared_ptr<const Credentials> &credentials);
    void resume(Job<SignedIn> *job, Secret session);

    // One for each call of a session.
    void handle(Job<Account> *job, calls::VerifyCode call);
    void handle(Job<Secret> *job, const calls::KeepSession &call);
    void handle(Job<void> *job, const calls::SignOut &call);
    void handle(Job<Account> *job, const calls::GetAccount &call);
    void handle(Job<QList<SessionInfo>> *job, const calls::GetSessions &call);
    void handle(Job<void> *job, const calls::EndSessions &call);
    void handle(Job<CataloguePtr> *job, const calls::GetCatalogue &call);
    void handle(Job<QList<Token>> *job, const calls::GetTokens &call);
    void handle(Job<IssuedToken> *job, calls::CreateToken call);
    void handle(Job<Token> *job, calls::EditToken call);
    void handle(Job<IssuedToken> *job, calls::RegenerateToken call);
    void handle(Job<void> *job, calls::DeleteTokens call);
    void handle(Job<TokenDescription> *job, const calls::DescribeToken &call);
    void handle(Job<ApiResponse> *job, calls::CallWithToken call);
    void handle(Job<QList<Environment>> *job, const calls::GetEnvironments &call);
    void handle(Job<void> *job, const calls::ChangeEnvironment &call);
    //! What was done through this session: the contract has no activity.
    void handle(Job<QList<ActivityEntry>> *job, const calls::GetActivity &call);
    //! What the contract has no method for is done on the platform's own pages.
    template<typename T, typename Call>
    void handle(Job<T> *job, const Call & /*call*/)
    {
        job->fail({ErrorKind::Unsupported, QStringLiteral("the API has no method for it")});
    }

    //! Jobs by the number that their caller knows them by.
    void keep(quint64 number, QObject *job) { m_jobs.insert(number, job); }
    void cancel(quint64 number) { delete m_jobs.take(number); }
    void forget(quint64 number) { m_jobs.remove(number); }

signals:
    void tokensChanged();
    void environmentsChanged();
    void activityChanged();
    void sessionEnded();

private:
    using Parameters = QList<std::pair<QByteArray, QString>>;
    using Fields = std::function<void(Result<QJsonObject>)>;
    //! Of a response that may have a secret: its fields and the secret.
    using FieldsAndSecret = std::function<void(Result<QJsonObject>, Secret)>;

    struct Request {
        QString method;
        Parameters parameters = {};
        CallEffect effect = CallEffect::Reads;
        std::shared_ptr<const Secret> password = {};
        //! What it is about, for the activity; set for what changes something.
        QString object = {};
        bool isNoted = false;
    };

    //! With the session.
    void call(QObject *job, const Request &request, Fields done);
    //! As call(), for a response whose field \a name is a secret.
    void callForSecret(QObject *job, const Request &request, QByteArrayView name,
                       FieldsAndSecret done);
    void sendWithSession(QObject *job, const Request &request, const QByteArray &secretName,
                         bool maySignIn, FieldsAndSecret done);
    //! The session has ended, and the password is at hand.
    void signInAgain(QObject *job, const Request &request, const QByteArray &secretName,
                     const ServiceError &ended, FieldsAndSecret done);
    void sendSignIn(QObject *job, const std::shared_ptr<const Credentials> &credentials,
                    std::function<void(Result<SignedIn>)> done);
    void readAccount(QObject *job, const std::function<void(Result<Account>)> &done);
    void issue(Job<IssuedToken> *job, const Request &request);
    void readTemplates(Job<CataloguePtr> *job, const QList<wire::GrantableMethod> &grantable);
    void note(const QString &method, const QString &object, CredentialKind kind,
              const QString &credential, int result);
    void noteClock();
    //! For the activity: descriptions as they were read last.
    QString namesOf(const QList<TokenId> &ids) const;
    wire::MethodNumbering numbering();
    Parameters grantParameters(const TokenGrant &grant) const;

    ApiClient m_client;
    RemoteCatalogue m_numbers;
    CataloguePtr m_catalogue;
    std::shared_ptr<const Secret> m_session;
    QString m_login;
    //! Whether the session was of use: one that never was has not ended.
    bool m_isSignedIn = false;
    QHash<QString, qint32> m_environmentIds;
    QHash<TokenId, QString> m_tokenNames;
    QList<ActivityEntry> m_activity;
    QHash<quint64, QPointer<QObject>> m_jobs;
    ClockOffsetPtr m_clockOffset;
};

} // namespace cirrusgrid
