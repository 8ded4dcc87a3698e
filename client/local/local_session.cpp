// SPDX-License-Identifier: Apache-2.0
#include "client/local/local_session.h"

#include "client/local/local_calls.h"
#include "client/local/local_thread.h"

#include <QPointer>

namespace cirrusgrid {

LocalSession::LocalSession(std::shared_ptr<LocalThread> thread, SignedIn signedIn)
    : Session(std::move(signedIn.account), signedIn.needsCode)
    , m_thread(std::move(thread))
    , m_value(std::make_shared<const Secret>(std::move(signedIn.session)))
{
    connect(m_thread.get(), &LocalThread::changed, this, [this](const Change &change) {
        if (change.accountId != 0 && change.accountId != account().uid)
            return;
        switch (change.kind) {
        case ChangeKind::Tokens:
            emit tokensChanged();
            return;
        case ChangeKind::Environments:
            emit environmentsChanged();
            return;
        case ChangeKind::Activity:
            emit activityChanged();
            return;
        }
    });
}

LocalSession::~LocalSession() = default;

UtcTime LocalSession::now() const { return m_thread->clock().now(); }

template<typename Call>
void LocalSession::noteResult(const ResultOf<Call> &result)
{
    if constexpr (std::same_as<Call, calls::VerifyCode>) {
        if (result)
            setVerified(*result);
    }
    if (!result && result.error().kind == ErrorKind::SessionEnded)
        emit ended();
}

template<typename Call>
void LocalSession::send(Pending<Call> pending)
{
    using T = typename Call::Reply;
    const QString method = methodOf(pending.call);
    auto inner = std::make_shared<Promise<Result<T>>>();
    inner->future().then(
        m_thread.get(),
        [guard = QPointer(this), promise = std::move(pending.promise)](Result<T> result) {
            if (guard)
                guard->template noteResult<Call>(result);
            promise->keep(std::move(result));
        });
    auto call = share(std::move(pending.call));
    if constexpr (std::same_as<Call, calls::CallWithToken>) {
        m_thread->run<T>(std::move(inner), [call](LocalWorker &worker) {
            return worker.callWithToken(call->token, call->request);
        });
    } else if constexpr (local::ComparesPassword<Call>) {
        m_thread->runOnPasswordWorker<T>(
            std::move(inner), method, [value = m_value, call](Operations &operations) {
                return local::perform(operations, value->view(), std::move(*call));
            });
    } else {
        m_thread->runOnOperations<T>(
            std::move(inner), method, [value = m_value, call](Operations &operations) {
                return local::perform(operations, value->view(), std::move(*call));
            });
    }
}

void LocalSession::dispatch(SessionCalls::Any pending)
{
    std::visit([this](auto &any) { send(std::move(any)); }, pending);
}

} // namespace cirrusgrid
