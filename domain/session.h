// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/utc_time.h"

#include <QString>

namespace cirrusgrid {

//! Where an account is signed in. The session's value is not among it.
struct Session {
    qint32 id = 0;
    QString userAgent;
    QString host;
    UtcTime createdAt{};
    UtcTime lastAccess{};
    //! The one that asked.
    bool isCurrent = false;

    bool operator==(const Session &) const = default;
};

} // namespace cirrusgrid
