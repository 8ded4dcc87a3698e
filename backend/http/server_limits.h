// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <chrono>

namespace cirrusgrid {

//! What clients may cost.
struct ServerLimits {
    qint64 headerBytes = 16 * 1024;
    qint64 bodyBytes = 1024 * 1024;
    //! Of a chunk's size with its extensions, and of all of a trailer.
    qint64 lineBytes = 4096;
    //! Of all requests together that were not answered yet. Those that are no larger than
    //! \a smallBytes always find room.
    qint64 heldBytes = 16 * 1024 * 1024;
    qint64 smallBytes = 4096;
    int connections = 2000;
    //! Of one address, or of IPv6 one /64; trusted proxies speak for many, and have no limit of
    //! their own.
    int connectionsPerAddress = 200;
    //! A connection without a whole request for so long is closed.
    std::chrono::seconds idle{30};
};

} // namespace cirrusgrid
