// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backend/core/clock.h"

#include <functional>

namespace cirrusgrid {

//! Another clock's time, which does something of its own when it is asked for the nth time: what
//! another process does between two steps of a rule.
class InterruptingClock final : public Clock
{
public:
    explicit InterruptingClock(std::shared_ptr<const Clock> inner = std::make_shared<SystemClock>())
        : m_inner(std::move(inner))
    {
    }

    UtcTime now() const override
    {
        if (interruption && --callsLeft == 0)
            interruption();
        return m_inner->now();
    }

    mutable int callsLeft = 0;
    std::function<void()> interruption;

private:
    std::shared_ptr<const Clock> m_inner;
};

} // namespace cirrusgrid
