// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/activity_entry.h"
#include "domain/api_method_set.h"

#include <QString>

namespace cirrusgrid {

//! Who is calling, once the credential was checked.
struct Caller {
    qint32 accountId = 0;
    CredentialKind kind = CredentialKind::Session;
    //! The session's or the token's id.
    qint32 credentialId = 0;
    //! For the activity log: the token's description or the session's program.
    QString credentialName;
    //! A token's methods; unused for a session, which may call everything.
    ApiMethodSet granted;
    //! The account's.
    bool isSuspended = false;
};

} // namespace cirrusgrid
