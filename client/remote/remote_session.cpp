// SPDX-License-Identifier: Apache-2.0
#include "client/remote/remote_session.h"

#include "client/remote/remote_thread.h"

#include <QDateTime>

namespace cirrusgrid {

RemoteSession::RemoteSession(std::shared_ptr<RemoteThread> thread, RemoteWorker *worker,
                             const SignedIn &signedIn)
    : Session(signedIn.account, signedIn.needsCode)
    , m_thread(std::move(thread))
    , m_worker(worker)
{
    connect(m_worker, &RemoteWorker::tokensChanged, this, &Session::tokensChanged);
    connect(m_worker, &RemoteWorker::environmentsChanged, this, &Session::environmentsChanged);
    connect(m_worker, &RemoteWorker::activityChanged, this, &Session::activityChanged);
    connect(m_worker, &RemoteWorker::sessionEnded, this, &Session::ended);
}

RemoteSession::~RemoteSession()
{
    // Before it is on its way to go: QObject's destructor would ask it while its thread destroys
    // it.
    m_worker->disconnect(this);
    RemoteThread::destroy(m_worker);
}

UtcTime RemoteSession::now() const
{
    return UtcTime(std::chrono::milliseconds(QDateTime::currentMSecsSinceEpoch())
                   + m_thread->clockOffset());
}

std::shared_ptr<Promise<Result<Account>>> RemoteSession::notingVerification(
    std::shared_ptr<Promise<Result<Account>>> promise)
{
    auto inner = std::make_shared<Promise<Result<Account>>>();
    inner->future().then(this,
                         [this, promise = std::move(promise)](const Result<Account> &account) {
                             if (account)
                                 setVerified(*account);
                             promise->keep(account);
                         });
    return inner;
}

template<typename Call>
void RemoteSession::send(Pending<Call> pending)
{
    if constexpr (std::same_as<Call, calls::VerifyCode>)
        pending.promise = notingVerification(std::move(pending.promise));
    auto call = std::make_shared<Call>(std::move(pending.call));
    m_thread->run<typename Call::Reply>(
        m_worker, std::move(pending.promise),
        [call](RemoteWorker &worker, Job<typename Call::Reply> *job) {
            worker.handle(job, std::move(*call));
        });
}

void RemoteSession::dispatch(SessionCalls::Any pending)
{
    std::visit([this](auto &any) { send(std::move(any)); }, pending);
}

} // namespace cirrusgrid
