// SPDX-License-Identifier: Apache-2.0
#include "client/local/local_platform_service.h"

#include "domain/answer.h"
#include "client/local/platform_worker.h"
#include "wire/codes.h"

namespace cirrusgrid {

namespace {

std::shared_ptr<const Clock> clockFor(const LocalPlatformOptions &options)
{
    if (options.fixedTime)
        return std::make_shared<FixedClock>(*options.fixedTime);
    return std::make_shared<SystemClock>();
}

} // namespace

LocalPlatformService::LocalPlatformService(LocalPlatformOptions options, QObject *parent)
    : PlatformService(parent)
    , m_clock(clockFor(options))
    , m_worker(new PlatformWorker(std::move(options), m_clock))
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &PlatformWorker::tokensChanged, this, &PlatformService::tokensChanged);
    connect(m_worker, &PlatformWorker::environmentsChanged, this,
            &PlatformService::environmentsChanged);
    connect(m_worker, &PlatformWorker::activityChanged, this, &PlatformService::activityChanged);
    connect(m_worker, &PlatformWorker::sessionEnded, this, &PlatformService::sessionEnded);
    m_thread.setObjectName(QStringLiteral("platform"));
    m_thread.start();
}

LocalPlatformService::~LocalPlatformService()
{
    m_thread.quit();
    m_thread.wait();
}

template<typename T, typename Body>
QFuture<Result<T>> LocalPlatformService::ask(const char *method, Body body)
{
    auto answer = std::make_shared<Answer<T>>();
    auto sharedBody = std::make_shared<Body>(std::move(body));
    auto future = answer->future();
    QMetaObject::invokeMethod(
        m_worker,
        [this, answer = std::move(answer), sharedBody, method, worker = m_worker] {
            giveInThreadOf<T>(this, answer,
                              (*sharedBody)(*worker).map_error([method](ServiceError error) {
                                  error.method = QString::fromLatin1(method);
                                  error.platformCode = wire::codeOf(error);
                                  return error;
                              }));
        },
        Qt::QueuedConnection);
    return future;
}

template<typename T, typename Body>
QFuture<Result<T>> LocalPlatformService::askInSession(const char *method, Body body)
{
    return ask<T>(method, [body = std::move(body)](PlatformWorker &worker) {
        auto result = body(worker);
        if (!result && result.error().kind == ErrorKind::SessionEnded)
            emit worker.sessionEnded();
        return result;
    });
}

UtcTime LocalPlatformService::now() const { return m_clock->now(); }

QFuture<Result<PlatformState>> LocalPlatformService::open()
{
    return ask<PlatformState>("", [](PlatformWorker &worker) { return worker.open(); });
}

QFuture<Result<void>> LocalPlatformService::registerAccount(Credentials credentials)
{
    return ask<void>("", [credentials = std::move(credentials)](PlatformWorker &worker) mutable {
        return worker.registerAccount(std::move(credentials));
    });
}

QFuture<Result<Account>> LocalPlatformService::signIn(Credentials credentials)
{
    return ask<Account>("users.authentication.Signin",
                        [credentials = std::move(credentials)](PlatformWorker &worker) {
                            return worker.signIn(credentials);
                        });
}

QFuture<Result<Account>> LocalPlatformService::verifyCode(Secret code)
{
    return ask<Account>(
        "users.authentication.Verify2FACode",
        [code = std::move(code)](PlatformWorker &worker) { return worker.verifyCode(code); });
}

QFuture<Result<Secret>> LocalPlatformService::session()
{
    return ask<Secret>("", [](PlatformWorker &worker) { return worker.session(); });
}

QFuture<Result<Account>> LocalPlatformService::resume(Secret session)
{
    return ask<Account>("", [session = std::move(session)](PlatformWorker &worker) mutable {
        return worker.resume(std::move(session));
    });
}

QFuture<Result<void>> LocalPlatformService::signOut()
{
    return ask<void>("users.authentication.Signout",
                     [](PlatformWorker &worker) { return worker.signOut(); });
}

QFuture<Result<Account>> LocalPlatformService::updateAccount(AccountChange change, Secret password)
{
    return askInSession<Account>(
        "", [change = std::move(change), password = std::move(password)](PlatformWorker &worker) {
            return worker.updateAccount(change, password);
        });
}

QFuture<Result<void>> LocalPlatformService::changePassword(Secret current, Secret fresh)
{
    return askInSession<void>(
        "", [current = std::move(current), fresh = std::move(fresh)](PlatformWorker &worker) {
            return worker.changePassword(current, fresh);
        });
}

QFuture<Result<TwoFactorSetup>> LocalPlatformService::beginTwoFactor(Secret password)
{
    return askInSession<TwoFactorSetup>("",
                                        [password = std::move(password)](PlatformWorker &worker) {
                                            return worker.beginTwoFactor(password);
                                        });
}

QFuture<Result<RecoveryCodes>> LocalPlatformService::confirmTwoFactor(Secret code)
{
    return askInSession<RecoveryCodes>("", [code = std::move(code)](PlatformWorker &worker) {
        return worker.confirmTwoFactor(code);
    });
}

QFuture<Result<void>> LocalPlatformService::turnOffTwoFactor(Secret password)
{
    return askInSession<void>("", [password = std::move(password)](PlatformWorker &worker) {
        return worker.turnOffTwoFactor(password);
    });
}

QFuture<Result<RecoveryCodes>> LocalPlatformService::renewRecoveryCodes(Secret password)
{
    return askInSession<RecoveryCodes>("",
                                       [password = std::move(password)](PlatformWorker &worker) {
                                           return worker.renewRecoveryCodes(password);
                                       });
}

QFuture<Result<Account>> LocalPlatformService::account()
{
    return askInSession<Account>("users.account.GetUserInfo",
                                 [](PlatformWorker &worker) { return worker.account(); });
}

QFuture<Result<QList<Session>>> LocalPlatformService::sessions()
{
    return askInSession<QList<Session>>("users.authentication.GetSessions",
                                        [](PlatformWorker &worker) { return worker.sessions(); });
}

QFuture<Result<void>> LocalPlatformService::endSessions(QList<qint32> ids)
{
    return askInSession<void>(
        "users.authentication.SignoutSessions",
        [ids = std::move(ids)](PlatformWorker &worker) { return worker.endSessions(ids); });
}

QFuture<Result<CataloguePtr>> LocalPlatformService::catalogue()
{
    return ask<CataloguePtr>("users.authentication.GetTokenApiList",
                             [](PlatformWorker &worker) { return worker.catalogue(); });
}

QFuture<Result<QList<Token>>> LocalPlatformService::tokens()
{
    return askInSession<QList<Token>>("users.authentication.GetTokens",
                                      [](PlatformWorker &worker) { return worker.tokens(); });
}

QFuture<Result<IssuedToken>> LocalPlatformService::createToken(TokenDraft draft, Secret password)
{
    return askInSession<IssuedToken>(
        "users.authentication.CreateToken",
        [draft = std::move(draft), password = std::move(password)](PlatformWorker &worker) {
            return worker.createToken(draft, password);
        });
}

QFuture<Result<Token>> LocalPlatformService::editToken(TokenId id, TokenChange change,
                                                       Secret password)
{
    return askInSession<Token>(
        "users.authentication.EditToken",
        [id, change = std::move(change), password = std::move(password)](PlatformWorker &worker) {
            return worker.editToken(id, change, password);
        });
}

QFuture<Result<IssuedToken>> LocalPlatformService::regenerateToken(TokenId id, Secret password)
{
    return askInSession<IssuedToken>("users.authentication.RegenerateToken",
                                     [id, password = std::move(password)](PlatformWorker &worker) {
                                         return worker.regenerateToken(id, password);
                                     });
}

QFuture<Result<void>> LocalPlatformService::deleteTokens(QList<TokenId> ids, Secret password)
{
    return askInSession<void>(
        "users.authentication.DeleteTokens",
        [ids = std::move(ids), password = std::move(password)](PlatformWorker &worker) {
            return worker.deleteTokens(ids, password);
        });
}

QFuture<Result<QList<Environment>>> LocalPlatformService::environments()
{
    return askInSession<QList<Environment>>(
        "environment.control.GetEnvs",
        [](PlatformWorker &worker) { return worker.environments(); });
}

QFuture<Result<void>> LocalPlatformService::changeEnvironment(QString name,
                                                              EnvironmentAction action)
{
    return askInSession<void>(methodOf(action),
                              [name = std::move(name), action](PlatformWorker &worker) {
                                  return worker.changeEnvironment(name, action);
                              });
}

QFuture<Result<QList<ActivityEntry>>> LocalPlatformService::activity(int count)
{
    return askInSession<QList<ActivityEntry>>(
        "", [count](PlatformWorker &worker) { return worker.activity(count); });
}

QFuture<Result<ApiAnswer>> LocalPlatformService::callWithToken(Secret token, ApiRequest request)
{
    return ask<ApiAnswer>(
        "", [token = std::move(token), request = std::move(request)](PlatformWorker &worker) {
            return worker.callWithToken(token, request);
        });
}

} // namespace cirrusgrid
