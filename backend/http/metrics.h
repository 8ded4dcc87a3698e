// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <array>
#include <chrono>

namespace cirrusgrid {

//! What the service counts, in Prometheus' text format.
class Metrics
{
public:
    //! \a method is the API's full name, \a result the contract's code.
    void noteCall(const QString &method, int result, std::chrono::nanoseconds took);
    //! An answer of HTTP itself that is not 200.
    void noteRefusal(int status) { ++m_refusals[status]; }
    //! A connection closed at once, for its address or all together have as many as they may.
    void noteSurplus(bool isOfOneAddress) { ++m_surplus[isOfOneAddress ? 1 : 0]; }

    struct Gauges {
        qint64 connections = 0;
        qint64 tokens = 0;
        qint64 sessions = 0;
    };
    QByteArray text(const Gauges &gauges) const;

private:
    //! Upper ends in microseconds; calls that take longer are in the last one, which has none.
    static constexpr std::array<int, 10> BucketEnds{50,   100,   250,    500,    1000,
                                                    5000, 25000, 100000, 500000, 2500000};

    QHash<std::pair<QString, int>, quint64> m_calls;
    QHash<int, quint64> m_refusals;
    //! Beyond the limit of all, and beyond that of an address.
    std::array<quint64, 2> m_surplus{};
    std::array<quint64, BucketEnds.size() + 1> m_buckets{};
    std::chrono::nanoseconds m_time{0};
};

} // namespace cirrusgrid
