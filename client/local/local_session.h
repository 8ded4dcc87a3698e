// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/session.h"
#include "domain/sign_in.h"

#include <memory>

namespace cirrusgrid {

class LocalThread;

//! A session on the platform in this process.
class LocalSession final : public Session
{
    Q_OBJECT

public:
    LocalSession(std::shared_ptr<LocalThread> thread, SignedIn signedIn);
    ~LocalSession() override;

    UtcTime now() const override;
    void dispatch(SessionCalls::Any pending) override;

private:
    template<typename Call>
    void send(Pending<Call> pending);
    template<typename Call>
    void noteResult(const ResultOf<Call> &result);

    std::shared_ptr<LocalThread> m_thread;
    std::shared_ptr<const Secret> m_value;
};

} // namespace cirrusgrid
