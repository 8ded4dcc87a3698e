// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace cirrusgrid {

//! What a demo begins with, for those who want to see a state without the way to it.
enum class DemoState {
    Default, //!< five environments, and seven tokens in every state
    Empty, //!< no token yet
    Full, //!< as many tokens as an account may have
    Many, //!< 10,000 tokens, past what an account may have
    TwoFactor, //!< the account asks for a verification code
    Suspended, //!< the platform's operator has suspended the account
    FirstStart, //!< no account yet
};

} // namespace cirrusgrid
