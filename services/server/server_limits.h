// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHostAddress>
#include <QList>

#include <chrono>

namespace cirrusgrid {

//! What one connection may cost, and who may speak for others.
struct ServerLimits {
    qint64 headerBytes = 16 * 1024;
    qint64 bodyBytes = 1024 * 1024;
    int connections = 2000;
    //! A connection without a whole request for so long is closed.
    std::chrono::seconds idle{30};
    //! Proxies whose X-Forwarded-For tells who asks. Without that, all who come through one would
    //! be slowed down together when one of them guesses passwords.
    QList<QHostAddress> trustedProxies;
};

} // namespace cirrusgrid
