// SPDX-License-Identifier: Apache-2.0
// What each call of a session is on the wire.
#include "client/remote/remote_errors.h"
#include "client/remote/remote_worker.h"
#include "domain/result_code.h"
#include "wire/times.h"

#include <QElapsedTimer>

#include <algorithm>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

QString joined(const QList<qint32> &ids)
{
    QStringList texts;
    for (const qint32 id : ids)
        texts.append(QString::number(id));
    return texts.join(u',');
}

std::shared_ptr<const Secret> share(Secret secret)
{
    return std::make_shared<const Secret>(std::move(secret));
}

Result<void> withoutFields(const Result<QJsonObject> &fields)
{
    return fields.map([](const QJsonObject &) {});
}

} // namespace

QString RemoteWorker::namesOf(const QList<TokenId> &ids) const
{
    QStringList names;
    for (const TokenId id : ids)
        names.append(m_tokenNames.value(id, QString::number(id)));
    return names.join(u", "_s);
}

void RemoteWorker::readAccount(QObject *job, const std::function<void(Result<Account>)> &done)
{
    const QString method = calls::GetAccount::Method;
    call(job, {method}, [this, method, done](const Result<QJsonObject> &fields) {
        auto account = withMethod(method, fields.and_then(wire::decodeAccount));
        if (account) {
            m_login = account->login;
            m_isSignedIn = true;
        }
        done(std::move(account));
    });
}

void RemoteWorker::handle(Job<Account> *job, calls::VerifyCode call)
{
    if (!m_session) {
        job->fail(noSession());
        return;
    }
    const QString method = methodOf(call);
    const auto form = [code = share(std::move(call.code)), session = m_session] {
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
                      const auto fields = withMethod(method, wire::decodeFields(*body));
                      if (fields) {
                          handle(job, calls::GetAccount{});
                          return;
                      }
                      auto error = fields.error();
                      if (error.kind == ErrorKind::WrongPassword)
                          error.field = u"code"_s;
                      job->fail(error);
                  });
}

void RemoteWorker::handle(Job<Secret> *job, const calls::KeepSession & /*call*/)
{
    if (m_session)
        job->finish(m_session->clone());
    else
        job->fail(noSession());
}

void RemoteWorker::handle(Job<void> *job, const calls::SignOut &signOut)
{
    call(job, {.method = methodOf(signOut), .effect = CallEffect::Changes},
         [job](const Result<QJsonObject> &) {
             // Signed out here in any case; a session that could not be ended ends by itself.
             job->finish({});
         });
    m_session.reset();
    m_isSignedIn = false;
}

void RemoteWorker::handle(Job<Account> *job, const calls::GetAccount & /*call*/)
{
    readAccount(job, [job](Result<Account> account) { job->finish(std::move(account)); });
}

void RemoteWorker::handle(Job<QList<SessionInfo>> *job, const calls::GetSessions &getSessions)
{
    const QString method = methodOf(getSessions);
    call(job, {method}, [method, job](const Result<QJsonObject> &fields) {
        auto sessions = withMethod(method, fields.and_then(wire::decodeSessions));
        if (sessions) {
            std::stable_sort(sessions->begin(), sessions->end(),
                             [](const SessionInfo &left, const SessionInfo &right) {
                                 return left.lastAccess > right.lastAccess;
                             });
        }
        job->finish(std::move(sessions));
    });
}

void RemoteWorker::handle(Job<void> *job, const calls::EndSessions &endSessions)
{
    const Request request{.method = methodOf(endSessions),
                          .parameters = {{"ids", joined(endSessions.ids)}},
                          .effect = CallEffect::Changes,
                          .isNoted = true};
    call(job, request,
         [job](const Result<QJsonObject> &fields) { job->finish(withoutFields(fields)); });
}

void RemoteWorker::handle(Job<CataloguePtr> *job, const calls::GetCatalogue &getCatalogue)
{
    if (m_catalogue) {
        job->finish(m_catalogue);
        return;
    }
    const QString method = methodOf(getCatalogue);
    call(job, {method}, [this, method, job](const Result<QJsonObject> &fields) {
        const auto grantable = withMethod(method, fields.and_then(wire::decodeGrantableMethods));
        if (grantable)
            readTemplates(job, *grantable);
        else
            job->fail(grantable.error());
    });
}

void RemoteWorker::readTemplates(Job<CataloguePtr> *job,
                                 const QList<wire::GrantableMethod> &grantable)
{
    const QString method = u"users.authentication.GetTokenTemplates"_s;
    call(job, {method}, [this, method, grantable, job](const Result<QJsonObject> &fields) {
        const auto templates = withMethod(method, fields.and_then(wire::decodeTemplates));
        if (!templates) {
            job->fail(templates.error());
            return;
        }
        m_catalogue = m_numbers.catalogue(grantable, *templates);
        job->finish(m_catalogue);
    });
}

void RemoteWorker::handle(Job<QList<Token>> *job, const calls::GetTokens &getTokens)
{
    const QString method = methodOf(getTokens);
    call(job, {method}, [this, method, job](const Result<QJsonObject> &fields) {
        auto tokens = withMethod(method, fields.and_then([this](const QJsonObject &response) {
            return wire::decodeTokens(response, numbering());
        }));
        if (tokens) {
            std::sort(tokens->begin(), tokens->end(),
                      [](const Token &left, const Token &right) { return left.id < right.id; });
            m_tokenNames.clear();
            for (const auto &token : *tokens)
                m_tokenNames.insert(token.id, token.description);
        }
        job->finish(std::move(tokens));
    });
}

RemoteWorker::Parameters RemoteWorker::grantParameters(const TokenGrant &grant) const
{
    if (!grant.templateName.isEmpty())
        return {{"tokenTemplate", grant.templateName}};
    return {{"apiList", m_numbers.namesOf(grant.methods).join(u',')}};
}

void RemoteWorker::handle(Job<IssuedToken> *job, calls::CreateToken call)
{
    Parameters parameters{{"description", call.draft.description}};
    parameters += grantParameters(call.draft.grant);
    if (call.draft.expiresAt)
        parameters.append({"expiresAt", wire::timeToWire(*call.draft.expiresAt)});
    issue(job,
          {.method = methodOf(call),
           .parameters = parameters,
           .effect = CallEffect::Changes,
           .password = share(std::move(call.password)),
           .object = call.draft.description,
           .isNoted = true});
}

void RemoteWorker::handle(Job<IssuedToken> *job, calls::RegenerateToken call)
{
    issue(job,
          {.method = methodOf(call),
           .parameters = {{"id", QString::number(call.id)}},
           .effect = CallEffect::Changes,
           .password = share(std::move(call.password)),
           .object = namesOf({call.id}),
           .isNoted = true});
}

void RemoteWorker::issue(Job<IssuedToken> *job, const Request &request)
{
    callForSecret(
        job, request, "key", [this, job, request](Result<QJsonObject> fields, Secret key) {
            if (!fields) {
                job->fail(fields.error());
                return;
            }
            const auto token = wire::decodeToken(*fields, numbering());
            auto value = wire::decodeValue(*fields);
            if (!token || !value) {
                auto error = unreadable(token ? value.error() : token.error(), request.effect);
                error.method = request.method;
                job->fail(error);
                return;
            }
            emit tokensChanged();
            job->finish(IssuedToken{*token, key.isEmpty() ? std::move(*value) : std::move(key)});
        });
}

void RemoteWorker::handle(Job<Token> *job, calls::EditToken edit)
{
    const auto &change = edit.change;
    Parameters parameters{{"id", QString::number(edit.id)}};
    if (change.description)
        parameters.append({"description", *change.description});
    if (change.grant)
        parameters += grantParameters(*change.grant);
    if (change.expiresAt) {
        parameters.append(
            {"expiresAt", *change.expiresAt ? wire::timeToWire(**change.expiresAt) : QString()});
    }
    const Request request{.method = methodOf(edit),
                          .parameters = parameters,
                          .effect = CallEffect::Changes,
                          .password = share(std::move(edit.password)),
                          .object = change.description.value_or(namesOf({edit.id})),
                          .isNoted = true};
    call(job, request, [this, job, request](const Result<QJsonObject> &fields) {
        auto token =
            withMethod(request.method, fields.and_then([this](const QJsonObject &response) {
                return wire::decodeToken(response, numbering());
            }));
        if (fields)
            emit tokensChanged();
        job->finish(token.map_error([&](const ServiceError &error) {
            return fields ? unreadable(error, request.effect) : error;
        }));
    });
}

void RemoteWorker::handle(Job<void> *job, calls::DeleteTokens deletion)
{
    const Request request{.method = methodOf(deletion),
                          .parameters = {{"ids", joined(deletion.ids)}},
                          .effect = CallEffect::Changes,
                          .password = share(std::move(deletion.password)),
                          .object = namesOf(deletion.ids),
                          .isNoted = true};
    call(job, request, [this, job](const Result<QJsonObject> &fields) {
        if (fields)
            emit tokensChanged();
        job->finish(withoutFields(fields));
    });
}

void RemoteWorker::handle(Job<TokenDescription> *job, const calls::DescribeToken &describe)
{
    const Request request{
        .method = methodOf(describe),
        .parameters = {{"checksum", QString::fromLatin1(describe.checksum.toHex())}}};
    call(job, request, [request, job](const Result<QJsonObject> &fields) {
        job->finish(withMethod(request.method, fields.and_then(wire::decodeDescription))
                        .map([](const QString &text) { return TokenDescription{text}; }));
    });
}

void RemoteWorker::handle(Job<QList<Environment>> *job, const calls::GetEnvironments &get)
{
    const QString method = methodOf(get);
    call(job, {method}, [this, method, job](const Result<QJsonObject> &fields) {
        auto environments = withMethod(method, fields.and_then(wire::decodeEnvironments));
        if (environments) {
            for (auto &environment : *environments) {
                auto &id = m_environmentIds[environment.name];
                if (id == 0)
                    id = static_cast<qint32>(m_environmentIds.size());
                environment.id = id;
            }
        }
        job->finish(std::move(environments));
    });
}

void RemoteWorker::handle(Job<void> *job, const calls::ChangeEnvironment &change)
{
    const Request request{.method = methodOf(change),
                          .parameters = {{"envName", change.name}},
                          .effect = CallEffect::Changes,
                          .object = change.name,
                          .isNoted = true};
    call(job, request, [this, job](const Result<QJsonObject> &fields) {
        if (fields)
            emit environmentsChanged();
        job->finish(withoutFields(fields));
    });
}

void RemoteWorker::handle(Job<QList<ActivityEntry>> *job, const calls::GetActivity &call)
{
    job->finish(m_activity.first(std::min<qsizetype>(call.count, m_activity.size())));
}

void RemoteWorker::handle(Job<ApiResponse> *job, calls::CallWithToken call)
{
    const auto form = [token = share(std::move(call.token)), request = call.request] {
        wire::Form body;
        body.add("session", *token);
        for (const auto &[name, value] : request.parameters)
            body.add(name.toUtf8(), value);
        return body;
    };
    QElapsedTimer timer;
    timer.start();
    // Whether the method reads or changes is the user's to know: it is sent once.
    m_client.post(
        job, call.request.method, form, CallEffect::Changes,
        [this, job, timer, request = call.request](const Result<QByteArray> &body) {
            if (!body) {
                job->fail(body.error());
                return;
            }
            const auto fields = wire::decodeFields(*body);
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
            job->finish(ApiResponse{result, *body, std::chrono::milliseconds(timer.elapsed())});
        });
}

} // namespace cirrusgrid
