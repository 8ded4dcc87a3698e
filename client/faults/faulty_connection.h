// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/faults/faulty_session.h"
#include "client/forwarding_connection.h"

namespace cirrusgrid {

//! A platform between which and its user things go wrong on purpose: for tests, pictures and
//! whoever wants to see a state that is hard to come by.
class FaultyConnection final : public ForwardingConnection
{
    Q_OBJECT

public:
    FaultyConnection(ConnectionPtr inner, std::shared_ptr<FaultPlan> plan)
        : ForwardingConnection(std::move(inner),
                               [plan](SessionPtr session) {
                                   return std::make_shared<FaultySession>(std::move(session), plan);
                               })
        , m_plan(std::move(plan))
    {
    }

    void dispatch(ConnectionCalls::Any pending) override
    {
        std::visit(
            [this](auto &any) {
                const Fault fault = m_plan->take(methodOf(any.call));
                if (fault == Fault())
                    forward(std::move(any));
                else
                    passWithFault(this, fault, forwarder(), std::move(any), [] {});
            },
            pending);
    }

private:
    std::shared_ptr<FaultPlan> m_plan;
};

} // namespace cirrusgrid
