// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>

namespace cirrusgrid {

//! What an operator of the platform can set.
struct PlatformLimits {
    //! The contract's number.
    int tokensPerAccount = 100;
    //! Wrong passwords in a row before the waits begin.
    int freePasswordAttempts = 5;
    //! The wait after that; it doubles with each further wrong password, up to the longest.
    std::chrono::seconds firstPasswordWait{30};
    std::chrono::seconds longestPasswordWait{900};
    //! How long after the password a verification code may be given.
    std::chrono::minutes verificationTime{10};
    //! A session that was not used for so long has ended.
    std::chrono::hours sessionIdle{24 * 14};
};

} // namespace cirrusgrid
