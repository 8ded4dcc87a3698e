// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <chrono>

namespace cirrusgrid {

//! What one connection may cost.
struct ServerLimits {
    qint64 headerBytes = 16 * 1024;
    qint64 bodyBytes = 1024 * 1024;
    int connections = 2000;
    //! A connection without a whole request for so long is closed.
    std::chrono::seconds idle{30};
};

} // namespace cirrusgrid
