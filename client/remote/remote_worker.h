// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/account.h"
#include "domain/activity_entry.h"
#include "domain/api_request.h"
#include "domain/environment.h"
#include "client/remote/api_client.h"
#include "client/remote/job.h"
#include "client/remote/remote_catalogue.h"
#include "domain/session.h"
#include "domain/token.h"

#include <QHash>
#include <QPointer>

#include <atomic>

namespace cirrusgrid {

//! What RemotePlatformService runs in its thread: the way to the platform and the session there.
//! Answers are read here, too: a large one must not hold the window up.
class RemoteWorker : public QObject
{
    Q_OBJECT

public:
    explicit RemoteWorker(RemotePlatformOptions options);
    ~RemoteWorker() override;

    void signIn(Job<Account> *job, const std::shared_ptr<const Credentials> &credentials);
    void verifyCode(Job<Account> *job, const std::shared_ptr<const Secret> &code);
    void session(Job<Secret> *job);
    void resume(Job<Account> *job, Secret session);
    void signOut(Job<void> *job);
    void account(Job<Account> *job);
    void sessions(Job<QList<Session>> *job);
    void endSessions(Job<void> *job, const QList<qint32> &ids);
    void catalogue(Job<CataloguePtr> *job);
    void tokens(Job<QList<Token>> *job);
    void createToken(Job<IssuedToken> *job, const TokenDraft &draft,
                     std::shared_ptr<const Secret> password);
    void editToken(Job<Token> *job, TokenId id, const TokenChange &change,
                   std::shared_ptr<const Secret> password);
    void regenerateToken(Job<IssuedToken> *job, TokenId id, std::shared_ptr<const Secret> password);
    void deleteTokens(Job<void> *job, const QList<TokenId> &ids,
                      std::shared_ptr<const Secret> password);
    void environments(Job<QList<Environment>> *job);
    void changeEnvironment(Job<void> *job, const QString &name, EnvironmentAction action);
    //! What was done through this object: the contract has no activity.
    void activity(Job<QList<ActivityEntry>> *job, int count);
    void callWithToken(Job<ApiAnswer> *job, const std::shared_ptr<const Secret> &token,
                       const ApiRequest &request);

    //! Jobs by the number that their caller knows them by.
    void keep(quint64 number, QObject *job) { m_jobs.insert(number, job); }
    void cancel(quint64 number) { delete m_jobs.take(number); }
    void forget(quint64 number) { m_jobs.remove(number); }

    //! May be asked from any thread.
    std::chrono::milliseconds clockOffset() const { return m_clockOffset.load(); }

signals:
    void tokensChanged();
    void environmentsChanged();
    void activityChanged();
    void sessionEnded();

private:
    using Parameters = QList<std::pair<QByteArray, QString>>;
    using Fields = std::function<void(Result<QJsonObject>)>;
    //! Of an answer that may have a secret: its fields and the secret.
    using FieldsAndSecret = std::function<void(Result<QJsonObject>, Secret)>;

    struct Request {
        QString method;
        Parameters parameters;
        CallEffect effect = CallEffect::Reads;
        std::shared_ptr<const Secret> password = {};
        //! What it is about, for the activity; set for what changes something.
        QString object = {};
        bool isNoted = false;
    };

    //! With the session.
    void call(QObject *job, const Request &request, Fields done);
    //! As call(), for an answer whose field \a name is a secret.
    void callForSecret(QObject *job, const Request &request, QByteArrayView name,
                       FieldsAndSecret done);
    void sendWithSession(QObject *job, const Request &request, const QByteArray &secretName,
                         bool maySignIn, FieldsAndSecret done);
    //! The session has ended, and the password is at hand.
    void signInAgain(QObject *job, const Request &request, const QByteArray &secretName,
                     const ServiceError &ended, FieldsAndSecret done);
    void sendSignIn(QObject *job, const std::shared_ptr<const Credentials> &credentials,
                    std::function<void(Result<wire::SignInAnswer>)> done);
    void issue(Job<IssuedToken> *job, const Request &request);
    //! Reads the catalogue first where that is not done yet.
    void withCatalogue(QObject *job, const std::function<void(Result<CataloguePtr>)> &done);
    void readTemplates(QObject *job, const QList<wire::GrantableMethod> &grantable,
                       const std::function<void(Result<CataloguePtr>)> &done);
    void note(const QString &method, const QString &object, CredentialKind kind,
              const QString &credential, int result);
    void noteClock();
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
    QList<ActivityEntry> m_activity;
    QHash<quint64, QPointer<QObject>> m_jobs;
    std::atomic<std::chrono::milliseconds> m_clockOffset{std::chrono::milliseconds(0)};
};

} // namespace cirrusgrid
