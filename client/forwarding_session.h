// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/session.h"

namespace cirrusgrid {

//! A session in front of another one: every call goes on to it, every signal comes from it. What
//! stands in front changes some of them.
class ForwardingSession : public Session
{
    Q_OBJECT

public:
    explicit ForwardingSession(SessionPtr inner);

    UtcTime now() const override { return m_inner->now(); }

protected:
    const SessionPtr &inner() const { return m_inner; }
    template<typename Call>
    void forward(Pending<Call> pending)
    {
        m_inner->dispatch(std::move(pending));
    }

private:
    SessionPtr m_inner;
};

} // namespace cirrusgrid
