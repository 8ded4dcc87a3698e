// SPDX-License-Identifier: Apache-2.0
#include "client/remote/remote_platform_service.h"

#include "client/remote/remote_worker.h"

#include <QDateTime>
#include <QFutureWatcher>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

template<typename T>
QFuture<Result<T>> answered(Result<T> result)
{
    Answer<T> answer;
    answer.give(std::move(result));
    return answer.future();
}

//! The contract has no method for it: it is done on the platform's own pages.
template<typename T>
QFuture<Result<T>> unsupported()
{
    return answered<T>(failure(ErrorKind::Unsupported, u"the API has no method for it"_s));
}

std::shared_ptr<const Secret> shared(Secret secret)
{
    return std::make_shared<const Secret>(std::move(secret));
}

} // namespace

RemotePlatformService::RemotePlatformService(RemotePlatformOptions options, QObject *parent)
    : PlatformService(parent)
    , m_apiBaseUrl(options.url.toString(QUrl::StripTrailingSlash))
    , m_worker(new RemoteWorker(std::move(options)))
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &RemoteWorker::tokensChanged, this, &PlatformService::tokensChanged);
    connect(m_worker, &RemoteWorker::environmentsChanged, this,
            &PlatformService::environmentsChanged);
    connect(m_worker, &RemoteWorker::activityChanged, this, &PlatformService::activityChanged);
    connect(m_worker, &RemoteWorker::sessionEnded, this, &PlatformService::sessionEnded);
    m_thread.setObjectName(u"remote platform"_s);
    m_thread.start();
}

RemotePlatformService::~RemotePlatformService()
{
    m_thread.quit();
    m_thread.wait();
}

template<typename T, typename Body>
QFuture<Result<T>> RemotePlatformService::ask(Body body)
{
    auto answer = std::make_shared<Answer<T>>();
    auto sharedBody = std::make_shared<Body>(std::move(body));
    auto future = answer->future();
    const auto number = ++m_jobsMade;
    auto *watcher = new QFutureWatcher<Result<T>>(this);
    connect(watcher, &QFutureWatcherBase::canceled, this, [this, number] {
        QMetaObject::invokeMethod(
            m_worker, [worker = m_worker, number] { worker->cancel(number); },
            Qt::QueuedConnection);
    });
    connect(watcher, &QFutureWatcherBase::finished, watcher, &QObject::deleteLater);
    watcher->setFuture(future);
    QMetaObject::invokeMethod(
        m_worker,
        [this, answer = std::move(answer), sharedBody, number, worker = m_worker]() mutable {
            auto *job = new Job<T>(this, std::move(answer), worker);
            worker->keep(number, job);
            QObject::connect(job, &QObject::destroyed, worker,
                             [worker, number] { worker->forget(number); });
            (*sharedBody)(*worker, job);
        },
        Qt::QueuedConnection);
    return future;
}

UtcTime RemotePlatformService::now() const
{
    return UtcTime(std::chrono::milliseconds(QDateTime::currentMSecsSinceEpoch())
                   + m_worker->clockOffset());
}

QFuture<Result<PlatformState>> RemotePlatformService::open()
{
    PlatformState state;
    state.hasAccounts = true;
    state.apiBaseUrl = m_apiBaseUrl;
    state.managesAccounts = false;
    return answered<PlatformState>(state);
}

QFuture<Result<void>> RemotePlatformService::registerAccount(Credentials /*credentials*/)
{
    return unsupported<void>();
}

QFuture<Result<Account>> RemotePlatformService::signIn(Credentials credentials)
{
    auto kept = std::make_shared<const Credentials>(std::move(credentials));
    return ask<Account>(
        [kept](RemoteWorker &worker, Job<Account> *job) { worker.signIn(job, kept); });
}

QFuture<Result<Account>> RemotePlatformService::verifyCode(Secret code)
{
    return ask<Account>([kept = shared(std::move(code))](RemoteWorker &worker, Job<Account> *job) {
        worker.verifyCode(job, kept);
    });
}

QFuture<Result<Secret>> RemotePlatformService::session()
{
    return ask<Secret>([](RemoteWorker &worker, Job<Secret> *job) { worker.session(job); });
}

QFuture<Result<Account>> RemotePlatformService::resume(Secret session)
{
    return ask<Account>(
        [session = std::move(session)](RemoteWorker &worker, Job<Account> *job) mutable {
            worker.resume(job, std::move(session));
        });
}

QFuture<Result<void>> RemotePlatformService::signOut()
{
    return ask<void>([](RemoteWorker &worker, Job<void> *job) { worker.signOut(job); });
}

QFuture<Result<Account>> RemotePlatformService::updateAccount(AccountChange /*change*/,
                                                              Secret /*password*/)
{
    return unsupported<Account>();
}

QFuture<Result<void>> RemotePlatformService::changePassword(Secret /*current*/, Secret /*fresh*/)
{
    return unsupported<void>();
}

QFuture<Result<TwoFactorSetup>> RemotePlatformService::beginTwoFactor(Secret /*password*/)
{
    return unsupported<TwoFactorSetup>();
}

QFuture<Result<RecoveryCodes>> RemotePlatformService::confirmTwoFactor(Secret /*code*/)
{
    return unsupported<RecoveryCodes>();
}

QFuture<Result<void>> RemotePlatformService::turnOffTwoFactor(Secret /*password*/)
{
    return unsupported<void>();
}

QFuture<Result<RecoveryCodes>> RemotePlatformService::renewRecoveryCodes(Secret /*password*/)
{
    return unsupported<RecoveryCodes>();
}

QFuture<Result<Account>> RemotePlatformService::account()
{
    return ask<Account>([](RemoteWorker &worker, Job<Account> *job) { worker.account(job); });
}

QFuture<Result<QList<Session>>> RemotePlatformService::sessions()
{
    return ask<QList<Session>>(
        [](RemoteWorker &worker, Job<QList<Session>> *job) { worker.sessions(job); });
}

QFuture<Result<void>> RemotePlatformService::endSessions(QList<qint32> ids)
{
    return ask<void>([ids = std::move(ids)](RemoteWorker &worker, Job<void> *job) {
        worker.endSessions(job, ids);
    });
}

QFuture<Result<CataloguePtr>> RemotePlatformService::catalogue()
{
    return ask<CataloguePtr>(
        [](RemoteWorker &worker, Job<CataloguePtr> *job) { worker.catalogue(job); });
}

QFuture<Result<QList<Token>>> RemotePlatformService::tokens()
{
    return ask<QList<Token>>(
        [](RemoteWorker &worker, Job<QList<Token>> *job) { worker.tokens(job); });
}

QFuture<Result<IssuedToken>> RemotePlatformService::createToken(TokenDraft draft, Secret password)
{
    return ask<IssuedToken>([draft = std::move(draft), password = shared(std::move(password))](
                                RemoteWorker &worker, Job<IssuedToken> *job) {
        worker.createToken(job, draft, password);
    });
}

QFuture<Result<Token>> RemotePlatformService::editToken(TokenId id, TokenChange change,
                                                        Secret password)
{
    return ask<Token>([id, change = std::move(change), password = shared(std::move(password))](
                          RemoteWorker &worker, Job<Token> *job) {
        worker.editToken(job, id, change, password);
    });
}

QFuture<Result<IssuedToken>> RemotePlatformService::regenerateToken(TokenId id, Secret password)
{
    return ask<IssuedToken>(
        [id, password = shared(std::move(password))](RemoteWorker &worker, Job<IssuedToken> *job) {
            worker.regenerateToken(job, id, password);
        });
}

QFuture<Result<void>> RemotePlatformService::deleteTokens(QList<TokenId> ids, Secret password)
{
    return ask<void>(
        [ids = std::move(ids), password = shared(std::move(password))](
            RemoteWorker &worker, Job<void> *job) { worker.deleteTokens(job, ids, password); });
}

QFuture<Result<QList<Environment>>> RemotePlatformService::environments()
{
    return ask<QList<Environment>>(
        [](RemoteWorker &worker, Job<QList<Environment>> *job) { worker.environments(job); });
}

QFuture<Result<void>> RemotePlatformService::changeEnvironment(QString name,
                                                               EnvironmentAction action)
{
    return ask<void>([name = std::move(name), action](RemoteWorker &worker, Job<void> *job) {
        worker.changeEnvironment(job, name, action);
    });
}

QFuture<Result<QList<ActivityEntry>>> RemotePlatformService::activity(int count)
{
    return ask<QList<ActivityEntry>>([count](RemoteWorker &worker, Job<QList<ActivityEntry>> *job) {
        worker.activity(job, count);
    });
}

QFuture<Result<ApiAnswer>> RemotePlatformService::callWithToken(Secret token, ApiRequest request)
{
    return ask<ApiAnswer>([token = shared(std::move(token)), request = std::move(request)](
                              RemoteWorker &worker, Job<ApiAnswer> *job) {
        worker.callWithToken(job, token, request);
    });
}

} // namespace cirrusgrid
