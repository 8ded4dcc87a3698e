// SPDX-License-Identifier: Apache-2.0
#include "client/remote/remote_worker.h"

#include "client/remote/remote_errors.h"
#include "domain/built_in_catalogue.h"
#include "domain/result_code.h"

#include <QDateTime>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaxActivity = 200;

CataloguePtr builtIn()
{
    return builtInCatalogue().value_or(
        std::make_shared<const ApiCatalogue>(QList<ApiMethod>(), QList<TokenTemplate>()));
}

} // namespace

RemoteWorker::RemoteWorker(RemotePlatformOptions options, ClockOffsetPtr clockOffset)
    : m_client(std::move(options), this)
    , m_numbers(builtIn())
    , m_clockOffset(std::move(clockOffset))
{
}

RemoteWorker::~RemoteWorker()
{
    // Before what they use.
    const auto jobs = std::exchange(m_jobs, {});
    for (const auto &job : jobs)
        delete job;
}

wire::MethodNumbering RemoteWorker::numbering()
{
    return [this](const QString &name) { return m_numbers.numberOf(name); };
}

void RemoteWorker::noteClock() { m_clockOffset->store(m_client.clockOffset()); }

void RemoteWorker::note(const QString &method, const QString &object, CredentialKind kind,
                        const QString &credential, int result)
{
    const UtcTime now(std::chrono::milliseconds(QDateTime::currentMSecsSinceEpoch())
                      + m_client.clockOffset());
    const qint64 id = m_activity.isEmpty() ? 1 : m_activity.first().id + 1;
    m_activity.prepend({id, now, method, kind, credential, object, result});
    if (m_activity.size() > MaxActivity)
        m_activity.removeLast();
    emit activityChanged();
}

void RemoteWorker::call(QObject *job, const Request &request, Fields done)
{
    sendWithSession(job, request, {}, true,
                    [done = std::move(done)](Result<QJsonObject> fields, const Secret &) {
                        done(std::move(fields));
                    });
}

void RemoteWorker::callForSecret(QObject *job, const Request &request, QByteArrayView name,
                                 FieldsAndSecret done)
{
    sendWithSession(job, request, name.toByteArray(), true, std::move(done));
}

void RemoteWorker::sendWithSession(QObject *job, const Request &request,
                                   const QByteArray &secretName, bool maySignIn,
                                   FieldsAndSecret done)
{
    if (!m_session) {
        done(withMethod<QJsonObject>(request.method, tl::unexpected(noSession())), {});
        return;
    }
    const auto form = [request, session = m_session] {
        wire::Form body;
        body.add("session", *session);
        if (request.password)
            body.add("password", *request.password);
        for (const auto &[name, value] : request.parameters)
            body.add(name, value);
        return body;
    };
    const auto finished = [this, job, request, secretName, maySignIn,
                           done = std::move(done)](Result<QByteArray> body) mutable {
        noteClock();
        Secret secret;
        Result<QJsonObject> fields = tl::unexpected(body ? ServiceError() : body.error());
        if (body) {
            if (!secretName.isEmpty())
                secret = wire::takeSecret(*body, secretName);
            fields = wire::decodeFields(*body).map_error(
                [&](const ServiceError &error) { return unreadable(error, request.effect); });
            fields = withMethod(request.method, std::move(fields));
        }
        const bool hasEnded = !fields && fields.error().kind == ErrorKind::SessionEnded;
        if (hasEnded && maySignIn && request.password) {
            signInAgain(job, request, secretName, fields.error(), std::move(done));
            return;
        }
        if (hasEnded && m_isSignedIn)
            emit sessionEnded();
        if (request.isNoted && (fields || fields.error().platformCode != 0)) {
            note(request.method, request.object, CredentialKind::Session, u"CirrusGrid Dashboard"_s,
                 resultCodeOf(fields));
        }
        done(std::move(fields), std::move(secret));
    };
    m_client.post(job, request.method, form, request.effect, finished);
}

void RemoteWorker::signInAgain(QObject *job, const Request &request, const QByteArray &secretName,
                               const ServiceError &ended, FieldsAndSecret done)
{
    auto credentials =
        std::make_shared<const Credentials>(Credentials{m_login, request.password->clone()});
    sendSignIn(job, credentials,
               [this, job, request, secretName, ended,
                done = std::move(done)](Result<SignedIn> answer) mutable {
                   if (!answer) {
                       done(tl::unexpected(answer.error()), {});
                       return;
                   }
                   if (answer->needsCode) {
                       emit sessionEnded();
                       done(tl::unexpected(ended), {});
                       return;
                   }
                   sendWithSession(job, request, secretName, false, std::move(done));
               });
}

void RemoteWorker::sendSignIn(QObject *job, const std::shared_ptr<const Credentials> &credentials,
                              std::function<void(Result<SignedIn>)> done)
{
    const QString method = u"users.authentication.Signin"_s;
    const auto form = [credentials] {
        wire::Form body;
        body.add("login", credentials->login);
        body.add("password", credentials->password);
        return body;
    };
    // A session that nobody uses ends by itself: it may be asked for again.
    m_client.post(job, method, form, CallEffect::Reads,
                  [this, method, credentials, done = std::move(done)](Result<QByteArray> body) {
                      noteClock();
                      if (!body) {
                          done(tl::unexpected(body.error()));
                          return;
                      }
                      auto session = wire::takeSecret(*body, "session");
                      auto answer =
                          withMethod(method, wire::decodeFields(*body).and_then([](auto fields) {
                              return wire::decodeSignIn(fields);
                          }));
                      if (answer) {
                          if (!session.isEmpty())
                              answer->session = std::move(session);
                          m_session = std::make_shared<Secret>(answer->session.clone());
                          m_login = credentials->login;
                          m_isSignedIn = !answer->needsCode;
                      }
                      done(std::move(answer));
                  });
}

void RemoteWorker::signIn(Job<SignedIn> *job, const std::shared_ptr<const Credentials> &credentials)
{
    sendSignIn(job, credentials,
               [job](Result<SignedIn> signedIn) { job->finish(std::move(signedIn)); });
}

void RemoteWorker::resume(Job<SignedIn> *job, Secret session)
{
    m_session = std::make_shared<Secret>(std::move(session));
    m_isSignedIn = false;
    readAccount(job, [this, job](const Result<Account> &account) {
        if (account)
            job->finish(SignedIn{.account = *account, .session = m_session->clone()});
        else
            job->fail(account.error());
    });
}

} // namespace cirrusgrid
