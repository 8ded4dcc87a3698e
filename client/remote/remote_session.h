// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/session.h"
#include "domain/sign_in.h"

#include <memory>

namespace cirrusgrid {

class RemoteThread;
class RemoteWorker;

//! A session on a platform somewhere else. A future that is cancelled takes its request along;
//! whether that was carried out is not known then.
class RemoteSession final : public Session
{
    Q_OBJECT

public:
    //! \a worker has signed in; the session owns it from now on.
    RemoteSession(std::shared_ptr<RemoteThread> thread, RemoteWorker *worker,
                  const SignedIn &signedIn);
    ~RemoteSession() override;

    //! This machine's time, corrected by what the platform's responses say when the two differ
    //! much.
    UtcTime now() const override;
    void dispatch(SessionCalls::Any pending) override;

private:
    std::shared_ptr<Promise<Result<Account>>> notingVerification(
        std::shared_ptr<Promise<Result<Account>>> promise);
    template<typename Call>
    void send(Pending<Call> pending);

    std::shared_ptr<RemoteThread> m_thread;
    RemoteWorker *m_worker;
};

} // namespace cirrusgrid
