// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/utc_time.h"

#include <QString>

namespace cirrusgrid {

enum class CredentialKind { Session, Token };

//! One call of the API: what, when, by whom, on what, with what result.
struct ActivityEntry {
    qint64 id = 0;
    UtcTime at{};
    QString method; //!< "environment.control.StopEnv"
    CredentialKind credentialKind = CredentialKind::Session;
    //! The token's description or the session's program, as it was then.
    QString credentialName;
    //! The environment or token it was about; empty where there is none.
    QString object;
    //! The contract's code; 0 is success.
    int result = 0;
    //! How often in a row; at is the last time.
    int times = 1;

    bool operator==(const ActivityEntry &) const = default;
};

} // namespace cirrusgrid
