// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/utc_time.h"

namespace cirrusgrid {

//! Where the platform's time comes from, so that tests and the demo own it.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual UtcTime now() const = 0;
};

class SystemClock final : public Clock
{
public:
    UtcTime now() const override
    {
        return std::chrono::time_point_cast<std::chrono::milliseconds>(
            std::chrono::system_clock::now());
    }
};

//! Stands still until it is set.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(UtcTime time)
        : m_time(time)
    {
    }

    UtcTime now() const override { return m_time; }
    void set(UtcTime time) { m_time = time; }
    void advance(std::chrono::milliseconds by) { m_time += by; }

private:
    UtcTime m_time;
};

} // namespace cirrusgrid
