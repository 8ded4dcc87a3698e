// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <chrono>

namespace cirrusgrid {

//! What clients may cost.
struct ServerLimits {
    qint64 headerBytes = 16 * 1024;
    qint64 bodyBytes = 1024 * 1024;
    int connections = 2000;
    //! Of one address, or of IPv6 one /64; trusted proxies speak for many, and have no limit of
    //! their own.
    int connectionsPerAddress = 200;
    //! Of requests that wait for a password to be compared.
    qint64 waitingBytes = 16 * 1024 * 1024;
    //! A connection without a whole request for so long is closed.
    std::chrono::seconds idle{30};
};

} // namespace cirrusgrid
