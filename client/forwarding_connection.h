// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/connection.h"

#include <functional>

namespace cirrusgrid {

//! A connection in front of another one: every call goes on to it, and what stands in front of its
//! sessions is put there.
class ForwardingConnection : public Connection
{
    Q_OBJECT

public:
    using Wrap = std::function<SessionPtr(SessionPtr)>;

    ForwardingConnection(ConnectionPtr inner, Wrap wrap)
        : m_forwarder(std::make_shared<Forwarder>(std::move(inner), std::move(wrap)))
    {
    }

    void dispatch(ConnectionCalls::Any pending) override
    {
        m_forwarder->dispatch(std::move(pending));
    }

protected:
    //! Passes calls on and wraps the sessions that come back, apart from the connection: so that a
    //! connection can hand it to what passes a call on later.
    class Forwarder final : public CallReceiver<ConnectionCalls>
    {
    public:
        Forwarder(ConnectionPtr inner, Wrap wrap)
            : m_inner(std::move(inner))
            , m_wrap(std::move(wrap))
        {
        }

        void dispatch(ConnectionCalls::Any pending) override
        {
            std::visit([this](auto &any) { send(std::move(any)); }, pending);
        }

    private:
        template<typename Call>
        void send(Pending<Call> pending)
        {
            if constexpr (std::same_as<typename Call::Reply, SessionPtr>) {
                m_inner->call(std::move(pending.call))
                    .then(m_inner.get(),
                          [wrap = m_wrap, promise = std::move(pending.promise)](
                              Result<SessionPtr> session) { promise->keep(session.map(wrap)); });
            } else {
                m_inner->dispatch(std::move(pending));
            }
        }

        ConnectionPtr m_inner;
        Wrap m_wrap;
    };

    const std::shared_ptr<Forwarder> &forwarder() const { return m_forwarder; }
    template<typename Call>
    void forward(Pending<Call> pending)
    {
        m_forwarder->dispatch(std::move(pending));
    }

private:
    std::shared_ptr<Forwarder> m_forwarder;
};

} // namespace cirrusgrid
