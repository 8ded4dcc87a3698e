// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backend/core/operations.h"

#include <QHostAddress>

namespace cirrusgrid {

//! What one customer of an Internet provider has: the address, or of IPv6 the /64 (RFC 6177).
QString networkOf(const QHostAddress &address);

//! Who is at the other end, as the connection tells it. Put into words only where they are needed.
struct RemoteClient {
    //! Null for a call from inside the program.
    QHostAddress address;
    QByteArray userAgent;

    ClientInfo info() const;
};

} // namespace cirrusgrid
