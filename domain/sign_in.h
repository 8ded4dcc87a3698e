// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/account.h"

namespace cirrusgrid {

//! What a platform answers to a login and its password.
struct SignedIn {
    Account account;
    qint32 sessionId = 0;
    Secret session;
    //! The session is of no use before a verification code was given.
    bool needsCode = false;
    //! How many wrong passwords or codes may follow before the waits begin.
    int attemptsLeft = 0;
};

} // namespace cirrusgrid
