// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backend/core/operations.h"

#include <QHostAddress>

namespace cirrusgrid {

//! Who is at the other end, as the connection tells it. Put into words only where they are needed.
struct RemoteClient {
    //! Null for a call from inside the program.
    QHostAddress address;
    QByteArray userAgent;

    ClientInfo info() const;
};

} // namespace cirrusgrid
