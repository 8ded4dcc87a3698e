// SPDX-License-Identifier: Apache-2.0
#include "client/remote/remote_connection.h"

#include "client/remote/remote_session.h"
#include "client/remote/remote_thread.h"

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

using SessionPromise = std::shared_ptr<Promise<Result<SessionPtr>>>;

//! Signs in by \a body, with a worker that the session takes over.
template<typename Body>
void signIn(const std::shared_ptr<RemoteThread> &thread, const SessionPromise &promise, Body body)
{
    auto *worker = thread->makeWorker();
    auto inner = std::make_shared<Promise<Result<SignedIn>>>();
    inner->future().then(
        thread.get(), [weak = std::weak_ptr(thread), worker, promise](Result<SignedIn> signedIn) {
            const auto alive = weak.lock();
            if (!alive)
                return;
            if (signedIn) {
                promise->keep(
                    SessionPtr(std::make_shared<RemoteSession>(alive, worker, *signedIn)));
                return;
            }
            RemoteThread::destroy(worker);
            promise->keep(tl::unexpected(signedIn.error()));
        });
    thread->run<SignedIn>(worker, std::move(inner), std::move(body));
}

PlatformState stateOf(const RemotePlatformOptions &options)
{
    return {.hasAccounts = true,
            .apiBaseUrl = options.url.toString(QUrl::StripTrailingSlash),
            .managesAccounts = false};
}

} // namespace

RemoteConnection::RemoteConnection(RemotePlatformOptions options)
    : m_thread(std::make_shared<RemoteThread>(std::move(options)))
{
}

RemoteConnection::~RemoteConnection() = default;

void RemoteConnection::dispatch(ConnectionCalls::Any pending)
{
    struct Dispatcher {
        const std::shared_ptr<RemoteThread> &thread;

        void operator()(Pending<calls::Open> &pending)
        {
            pending.promise->keep(stateOf(thread->options()));
        }
        void operator()(Pending<calls::RegisterAccount> &pending)
        {
            pending.promise->keep(
                failure(ErrorKind::Unsupported, u"the API has no method for it"_s));
        }
        void operator()(Pending<calls::SignIn> &pending)
        {
            auto credentials =
                std::make_shared<const Credentials>(std::move(pending.call.credentials));
            signIn(thread, pending.promise,
                   [credentials](RemoteWorker &worker, Job<SignedIn> *job) {
                       worker.signIn(job, credentials);
                   });
        }
        void operator()(Pending<calls::Resume> &pending)
        {
            auto session = std::make_shared<Secret>(std::move(pending.call.session));
            signIn(thread, pending.promise, [session](RemoteWorker &worker, Job<SignedIn> *job) {
                worker.resume(job, std::move(*session));
            });
        }
    };
    std::visit(Dispatcher{m_thread}, pending);
}

} // namespace cirrusgrid
