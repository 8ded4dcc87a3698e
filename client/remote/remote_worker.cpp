// SPDX-License-Identifier: Apache-2.0
#include "client/remote/remote_worker.h"

#include "domain/built_in_catalogue.h"
#include "wire/codes.h"
#include "wire/times.h"

#include <QDateTime>
#include <QElapsedTimer>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype ActivityKept = 200;
const QString Authentication = u"users.authentication."_s;

CataloguePtr builtIn()
{
    return builtInCatalogue().value_or(
        std::make_shared<const ApiCatalogue>(QList<ApiMethod>(), QList<TokenTemplate>()));
}

QString joined(const QList<qint32> &ids)
{
    QStringList texts;
    for (const qint32 id : ids)
        texts.append(QString::number(id));
    return texts.join(u',');
}

ServiceError noSession() { return {ErrorKind::SessionEnded, u"nobody is signed in"_s}; }

//! Says of an error which call it was.
template<typename T>
Result<T> of(const QString &method, Result<T> result)
{
    if (!result && result.error().method.isEmpty())
        result.error().method = method;
    return result;
}

//! An answer that can't be read leaves open what was done.
ServiceError unreadable(ServiceError error, CallEffect effect)
{
    error.isOutcomeUnknown = effect == CallEffect::Changes && error.kind == ErrorKind::Protocol;
    return error;
}

} // namespace

RemoteWorker::RemoteWorker(RemotePlatformOptions options)
    : m_client(std::move(options), this)
    , m_numbers(builtIn())
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

void RemoteWorker::noteClock() { m_clockOffset.store(m_client.clockOffset()); }

void RemoteWorker::note(const QString &method, const QString &object, CredentialKind kind,
                        const QString &credential, int result)
{
    const UtcTime now(std::chrono::milliseconds(QDateTime::currentMSecsSinceEpoch())
                      + m_client.clockOffset());
    const qint64 id = m_activity.isEmpty() ? 1 : m_activity.first().id + 1;
    m_activity.prepend({id, now, method, kind, credential, object, result});
    if (m_activity.size() > ActivityKept)
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
        done(of<QJsonObject>(request.method, tl::unexpected(noSession())), {});
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
    const auto answered = [this, job, request, secretName, maySignIn,
                           done = std::move(done)](Result<QByteArray> body) mutable {
        noteClock();
        Secret secret;
        Result<QJsonObject> fields = tl::unexpected(body ? ServiceError() : body.error());
        if (body) {
            if (!secretName.isEmpty())
                secret = wire::takeSecret(*body, secretName);
            fields = wire::fieldsOfAnswer(*body).map_error(
                [&](const ServiceError &error) { return unreadable(error, request.effect); });
            fields = of(request.method, std::move(fields));
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
                 wire::codeOf(fields));
        }
        done(std::move(fields), std::move(secret));
    };
    m_client.post(job, request.method, form, request.effect, answered);
}

void RemoteWorker::signInAgain(QObject *job, const Request &request, const QByteArray &secretName,
                               const ServiceError &ended, FieldsAndSecret done)
{
    auto credentials =
        std::make_shared<const Credentials>(Credentials{m_login, request.password->clone()});
    sendSignIn(job, credentials,
               [this, job, request, secretName, ended,
                done = std::move(done)](Result<wire::SignInAnswer> answer) mutable {
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
                              std::function<void(Result<wire::SignInAnswer>)> done)
{
    const QString method = Authentication + u"Signin"_s;
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
                          of(method, wire::fieldsOfAnswer(*body).and_then([](auto fields) {
                              return wire::signInFrom(fields);
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

void RemoteWorker::signIn(Job<Account> *job, const std::shared_ptr<const Credentials> &credentials)
{
    sendSignIn(job, credentials, [job](Result<wire::SignInAnswer> answer) {
        if (!answer)
            job->fail(answer.error());
        else if (answer->needsCode)
            job->fail({ErrorKind::SecondFactor, u"a verification code is needed"_s});
        else
            job->give(answer->account);
    });
}

void RemoteWorker::verifyCode(Job<Account> *job, const std::shared_ptr<const Secret> &code)
{
    if (!m_session) {
        job->fail(noSession());
        return;
    }
    const QString method = Authentication + u"Verify2FACode"_s;
    const auto form = [code, session = m_session] {
        wire::Form body;
        body.add("session", *session);
        body.add("code", *code);
        return body;
    };
    m_client.post(job, method, form, CallEffect::Changes,
                  [this, method, job](const Result<QByteArray> &body) {
                      if (!body) {
                          job->fail(body.error());
                          return;
                      }
                      const auto fields = of(method, wire::fieldsOfAnswer(*body));
                      if (fields) {
                          account(job);
                          return;
                      }
                      auto error = fields.error();
                      if (error.kind == ErrorKind::WrongPassword)
                          error.field = u"code"_s;
                      job->fail(error);
                  });
}

void RemoteWorker::session(Job<Secret> *job)
{
    if (m_session)
        job->give(m_session->clone());
    else
        job->fail(noSession());
}

void RemoteWorker::resume(Job<Account> *job, Secret session)
{
    m_session = std::make_shared<Secret>(std::move(session));
    m_isSignedIn = false;
    account(job);
}

void RemoteWorker::signOut(Job<void> *job)
{
    call(job, {Authentication + u"Signout"_s, {}, CallEffect::Changes},
         [job](const Result<QJsonObject> &) {
             // Signed out here in any case; a session that could not be ended ends by itself.
             job->give({});
         });
    m_session.reset();
    m_isSignedIn = false;
}

void RemoteWorker::account(Job<Account> *job)
{
    const QString method = u"users.account.GetUserInfo"_s;
    call(job, {method, {}}, [this, method, job](const Result<QJsonObject> &fields) {
        auto account = of(method, fields.and_then(wire::accountFrom));
        if (account) {
            m_login = account->login;
            m_isSignedIn = true;
        }
        job->give(std::move(account));
    });
}

void RemoteWorker::sessions(Job<QList<Session>> *job)
{
    const QString method = Authentication + u"GetSessions"_s;
    call(job, {method, {}}, [method, job](const Result<QJsonObject> &fields) {
        auto sessions = of(method, fields.and_then(wire::sessionsFrom));
        if (sessions) {
            std::stable_sort(sessions->begin(), sessions->end(),
                             [](const Session &left, const Session &right) {
                                 return left.lastAccess > right.lastAccess;
                             });
        }
        job->give(std::move(sessions));
    });
}

void RemoteWorker::endSessions(Job<void> *job, const QList<qint32> &ids)
{
    Request request{
        Authentication + u"SignoutSessions"_s, {{"ids", joined(ids)}}, CallEffect::Changes};
    request.isNoted = true;
    call(job, request,
         [job](const Result<QJsonObject> &fields) { job->give(fields.map([](const auto &) {})); });
}

void RemoteWorker::withCatalogue(QObject *job,
                                 const std::function<void(Result<CataloguePtr>)> &done)
{
    if (m_catalogue) {
        done(m_catalogue);
        return;
    }
    const QString method = Authentication + u"GetTokenApiList"_s;
    call(job, {method, {}}, [this, method, job, done](const Result<QJsonObject> &fields) {
        const auto grantable = of(method, fields.and_then(wire::grantableMethodsFrom));
        if (grantable)
            readTemplates(job, *grantable, done);
        else
            done(tl::unexpected(grantable.error()));
    });
}

void RemoteWorker::readTemplates(QObject *job, const QList<wire::GrantableMethod> &grantable,
                                 const std::function<void(Result<CataloguePtr>)> &done)
{
    const QString method = Authentication + u"GetTokenTemplates"_s;
    call(job, {method, {}}, [this, method, grantable, done](const Result<QJsonObject> &fields) {
        const auto templates = of(method, fields.and_then(wire::templatesFrom));
        if (!templates) {
            done(tl::unexpected(templates.error()));
            return;
        }
        m_catalogue = m_numbers.catalogue(grantable, *templates);
        done(m_catalogue);
    });
}

void RemoteWorker::catalogue(Job<CataloguePtr> *job)
{
    withCatalogue(job, [job](Result<CataloguePtr> catalogue) { job->give(std::move(catalogue)); });
}

void RemoteWorker::tokens(Job<QList<Token>> *job)
{
    const QString method = Authentication + u"GetTokens"_s;
    call(job, {method, {}}, [this, method, job](const Result<QJsonObject> &fields) {
        auto tokens = of(method, fields.and_then([this](const QJsonObject &answer) {
            return wire::tokensFrom(answer, numbering());
        }));
        if (tokens) {
            std::sort(tokens->begin(), tokens->end(),
                      [](const Token &left, const Token &right) { return left.id < right.id; });
        }
        job->give(std::move(tokens));
    });
}

RemoteWorker::Parameters RemoteWorker::grantParameters(const TokenGrant &grant) const
{
    if (!grant.templateName.isEmpty())
        return {{"tokenTemplate", grant.templateName}};
    return {{"apiList", m_numbers.namesOf(grant.methods).join(u',')}};
}

void RemoteWorker::createToken(Job<IssuedToken> *job, const TokenDraft &draft,
                               std::shared_ptr<const Secret> password)
{
    Parameters parameters{{"description", draft.description}};
    parameters += grantParameters(draft.grant);
    if (draft.expiresAt)
        parameters.append({"expiresAt", wire::timeToWire(*draft.expiresAt)});
    issue(job,
          {Authentication + u"CreateToken"_s, parameters, CallEffect::Changes, std::move(password),
           draft.description, true});
}

void RemoteWorker::regenerateToken(Job<IssuedToken> *job, TokenId id,
                                   std::shared_ptr<const Secret> password)
{
    issue(job,
          {Authentication + u"RegenerateToken"_s,
           {{"id", QString::number(id)}},
           CallEffect::Changes,
           std::move(password),
           {},
           true});
}

void RemoteWorker::issue(Job<IssuedToken> *job, const Request &request)
{
    callForSecret(
        job, request, "key", [this, job, request](Result<QJsonObject> fields, Secret key) {
            if (!fields) {
                job->fail(fields.error());
                return;
            }
            const auto token = wire::tokenFrom(*fields, numbering());
            auto value = wire::valueFrom(*fields);
            if (!token || !value) {
                auto error = unreadable(token ? value.error() : token.error(), request.effect);
                error.method = request.method;
                job->fail(error);
                return;
            }
            emit tokensChanged();
            job->give(IssuedToken{*token, key.isEmpty() ? std::move(*value) : std::move(key)});
        });
}

void RemoteWorker::editToken(Job<Token> *job, TokenId id, const TokenChange &change,
                             std::shared_ptr<const Secret> password)
{
    Parameters parameters{{"id", QString::number(id)}};
    if (change.description)
        parameters.append({"description", *change.description});
    if (change.grant)
        parameters += grantParameters(*change.grant);
    if (change.expiresAt) {
        parameters.append(
            {"expiresAt", *change.expiresAt ? wire::timeToWire(**change.expiresAt) : QString()});
    }
    const Request request{Authentication + u"EditToken"_s,
                          parameters,
                          CallEffect::Changes,
                          std::move(password),
                          change.description.value_or(QString()),
                          true};
    call(job, request, [this, job, request](const Result<QJsonObject> &fields) {
        auto token = of(request.method, fields.and_then([this](const QJsonObject &answer) {
            return wire::tokenFrom(answer, numbering());
        }));
        if (fields)
            emit tokensChanged();
        job->give(token.map_error([&](const ServiceError &error) {
            return fields ? unreadable(error, request.effect) : error;
        }));
    });
}

void RemoteWorker::deleteTokens(Job<void> *job, const QList<TokenId> &ids,
                                std::shared_ptr<const Secret> password)
{
    const Request request{Authentication + u"DeleteTokens"_s,
                          {{"ids", joined(ids)}},
                          CallEffect::Changes,
                          std::move(password),
                          joined(ids),
                          true};
    call(job, request, [this, job](const Result<QJsonObject> &fields) {
        if (fields)
            emit tokensChanged();
        job->give(fields.map([](const auto &) {}));
    });
}

void RemoteWorker::environments(Job<QList<Environment>> *job)
{
    const QString method = u"environment.control.GetEnvs"_s;
    call(job, {method, {}}, [this, method, job](const Result<QJsonObject> &fields) {
        auto environments = of(method, fields.and_then(wire::environmentsFrom));
        if (environments) {
            for (auto &environment : *environments) {
                auto &id = m_environmentIds[environment.name];
                if (id == 0)
                    id = static_cast<qint32>(m_environmentIds.size());
                environment.id = id;
            }
        }
        job->give(std::move(environments));
    });
}

void RemoteWorker::changeEnvironment(Job<void> *job, const QString &name, EnvironmentAction action)
{
    const Request request{QString::fromLatin1(methodOf(action)),
                          {{"envName", name}},
                          CallEffect::Changes,
                          {},
                          name,
                          true};
    call(job, request, [this, job](const Result<QJsonObject> &fields) {
        if (fields)
            emit environmentsChanged();
        job->give(fields.map([](const auto &) {}));
    });
}

void RemoteWorker::activity(Job<QList<ActivityEntry>> *job, int count)
{
    job->give(m_activity.first(std::min<qsizetype>(count, m_activity.size())));
}

void RemoteWorker::callWithToken(Job<ApiAnswer> *job, const std::shared_ptr<const Secret> &token,
                                 const ApiRequest &request)
{
    const auto form = [token, request] {
        wire::Form body;
        body.add("session", *token);
        for (const auto &[name, value] : request.parameters)
            body.add(name.toUtf8(), value);
        return body;
    };
    auto timer = std::make_shared<QElapsedTimer>();
    timer->start();
    // Whether the method reads or changes is the user's to know: it is sent once.
    m_client.post(
        job, request.method, form, CallEffect::Changes,
        [this, job, timer, request](const Result<QByteArray> &body) {
            if (!body) {
                job->fail(body.error());
                return;
            }
            const auto fields = wire::fieldsOfAnswer(*body);
            if (!fields && fields.error().platformCode == 0) {
                auto error = fields.error();
                error.method = request.method;
                job->fail(error);
                return;
            }
            const int result = fields ? 0 : fields.error().platformCode;
            note(request.method,
                 request.parameters.isEmpty() ? QString() : request.parameters.first().second,
                 CredentialKind::Token, {}, result);
            emit environmentsChanged();
            emit tokensChanged();
            job->give(ApiAnswer{result, *body, std::chrono::milliseconds(timer->elapsed())});
        });
}

} // namespace cirrusgrid
