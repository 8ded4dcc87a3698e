// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/utc_time.h"

#include <QString>

namespace cirrusgrid {

//! Where an account is signed in. The session's value is not part of it.
struct SessionInfo {
    qint32 id = 0;
    qint32 uid = 0;
    QString userAgent;
    QString host;
    UtcTime createdAt{};
    UtcTime lastAccess{};
    //! The one that asked.
    bool isCurrent = false;

    bool operator==(const SessionInfo &) const = default;
};

} // namespace cirrusgrid
