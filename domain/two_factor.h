// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/secret.h"

#include <vector>

namespace cirrusgrid {

//! What an authenticator app needs to know, shown once.
struct TwoFactorSetup {
    //! In base32, as it is typed into an app.
    Secret key;
    //! "otpauth://totp/…", for a QR code.
    Secret uri;
};

//! Each stands for a verification code once, when the authenticator app is out of reach.
//! "abcd-efgh-jkmn-pqrs".
struct RecoveryCodes {
    RecoveryCodes() = default;
    RecoveryCodes(RecoveryCodes &&) noexcept = default;
    RecoveryCodes &operator=(RecoveryCodes &&) noexcept = default;
    // A vector says that it can be copied even where its elements can't.
    RecoveryCodes(const RecoveryCodes &) = delete;
    RecoveryCodes &operator=(const RecoveryCodes &) = delete;
    ~RecoveryCodes() = default;

    std::vector<Secret> list;
};

} // namespace cirrusgrid
