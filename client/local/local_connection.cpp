// SPDX-License-Identifier: Apache-2.0
#include "client/local/local_connection.h"

#include "client/local/local_session.h"
#include "client/local/local_thread.h"

namespace cirrusgrid {

namespace {

using SessionPromise = std::shared_ptr<Promise<Result<SessionPtr>>>;

//! Continues in the thread of the sessions, where they are made.
void keepSession(const std::shared_ptr<LocalThread> &thread, const SessionPromise &promise,
                 QFuture<Result<SignedIn>> signedIn)
{
    signedIn.then(thread.get(), [weak = std::weak_ptr(thread), promise](Result<SignedIn> result) {
        const auto alive = weak.lock();
        if (!alive)
            return;
        if (!result)
            promise->keep(tl::unexpected(result.error()));
        else
            promise->keep(SessionPtr(std::make_shared<LocalSession>(alive, std::move(*result))));
    });
}

} // namespace

LocalConnection::LocalConnection(LocalPlatformOptions options)
    : m_thread(std::make_shared<LocalThread>(std::move(options)))
{
}

LocalConnection::~LocalConnection() = default;

void LocalConnection::dispatch(ConnectionCalls::Any pending)
{
    struct Dispatcher {
        const std::shared_ptr<LocalThread> &thread;

        void operator()(Pending<calls::Open> &pending)
        {
            thread->run<PlatformState>(std::move(pending.promise),
                                       [](LocalWorker &worker) { return worker.open(); });
        }
        void operator()(Pending<calls::RegisterAccount> &pending)
        {
            thread->run<void>(std::move(pending.promise),
                              [call = share(std::move(pending.call))](LocalWorker &worker) {
                                  return worker.registerAccount(std::move(call->credentials));
                              });
        }
        void operator()(Pending<calls::SignIn> &pending)
        {
            auto promise = std::make_shared<Promise<Result<SignedIn>>>();
            keepSession(thread, pending.promise, promise->future());
            thread->runOnPasswordWorker<SignedIn>(
                std::move(promise), methodOf(pending.call),
                [call = share(std::move(pending.call))](Operations &operations) {
                    return operations.signIn(std::move(call->credentials), LocalWorker::client());
                });
        }
        void operator()(Pending<calls::Resume> &pending)
        {
            auto promise = std::make_shared<Promise<Result<SignedIn>>>();
            keepSession(thread, pending.promise, promise->future());
            thread->run<SignedIn>(std::move(promise),
                                  [call = share(std::move(pending.call))](LocalWorker &worker) {
                                      return worker.resume(std::move(call->session));
                                  });
        }
    };
    std::visit(Dispatcher{m_thread}, pending);
}

} // namespace cirrusgrid
