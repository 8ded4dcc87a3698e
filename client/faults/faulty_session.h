// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/faults/fault_injection.h"
#include "client/forwarding_session.h"

namespace cirrusgrid {

//! A session between which and its user things go wrong on purpose.
class FaultySession final : public ForwardingSession
{
    Q_OBJECT

public:
    FaultySession(SessionPtr inner, std::shared_ptr<FaultPlan> plan)
        : ForwardingSession(std::move(inner))
        , m_plan(std::move(plan))
    {
    }

    void dispatch(SessionCalls::Any pending) override
    {
        std::visit(
            [this](auto &any) {
                const Fault fault = m_plan->take(methodOf(any.call));
                if (fault == Fault())
                    forward(std::move(any));
                else
                    passWithFault(this, fault, inner(), std::move(any), [this] { emit ended(); });
            },
            pending);
    }

private:
    std::shared_ptr<FaultPlan> m_plan;
};

} // namespace cirrusgrid
