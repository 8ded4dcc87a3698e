// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTimer>

#include <algorithm>
#include <chrono>
#include <ctime>

namespace cirrusgrid {

//! How long the window's thread was kept from its events at the longest, while this was there. In
//! the thread's own processor time: on a busy machine the clock on the wall tells of others. What
//! waits instead of working shows in that one.
class StallMeter
{
public:
    StallMeter()
    {
        QObject::connect(&m_beat, &QTimer::timeout, &m_beat, [this] { beat(); });
        m_beat.start(0);
        restart();
    }

    //! What was done so far counts no more.
    void restart()
    {
        m_longest = m_longestOnTheWall = {};
        m_last = processorTime();
        m_lastOnTheWall = std::chrono::steady_clock::now();
    }
    std::chrono::nanoseconds longest() const { return m_longest; }
    std::chrono::nanoseconds longestOnTheWall() const { return m_longestOnTheWall; }

private:
    static std::chrono::nanoseconds processorTime()
    {
        timespec time{};
        ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
    }
    void beat()
    {
        const auto now = processorTime();
        const auto wall = std::chrono::steady_clock::now();
        m_longest = std::max(m_longest, now - m_last);
        m_longestOnTheWall =
            std::max<std::chrono::nanoseconds>(m_longestOnTheWall, wall - m_lastOnTheWall);
        m_last = now;
        m_lastOnTheWall = wall;
    }

    QTimer m_beat;
    std::chrono::nanoseconds m_longest{};
    std::chrono::nanoseconds m_longestOnTheWall{};
    std::chrono::nanoseconds m_last{};
    std::chrono::steady_clock::time_point m_lastOnTheWall{};
};

} // namespace cirrusgrid
