// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backend/core/address_throttle.h"

#include <chrono>

namespace cirrusgrid {

//! What an operator of the platform can set.
struct PlatformLimits {
    //! The contract's number.
    int tokensPerAccount = 100;
    //! Wrong passwords in a row, of one account.
    GuessWaits accountGuesses{};
    //! Wrong passwords from one address, whatever the accounts. Many people may share one.
    GuessWaits addressGuesses{20, std::chrono::seconds(1), std::chrono::seconds(60)};
    //! How long after the password a verification code may be given.
    std::chrono::minutes verificationTime{10};
    //! A session that was not used for so long has ended.
    std::chrono::hours sessionIdle{24 * 14};
    //! One more ends the one that was not used for the longest time.
    int sessionsPerAccount = 50;
};

} // namespace cirrusgrid
