// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/call.h"
#include "domain/account.h"
#include "domain/session_info.h"
#include "domain/two_factor.h"

#include <QList>

namespace cirrusgrid::calls {

//! The second step of signing in, with a code of the authenticator app or a recovery code. Errors:
//! WrongPassword (field "code"), Throttled, SessionEnded when it came too late.
struct VerifyCode {
    using Reply = Account;
    static constexpr QLatin1StringView Method{"users.authentication.Verify2FACode"};
    Secret code;
};

//! The session's value, for a keychain: it signs in again without the password.
struct KeepSession {
    using Reply = Secret;
    static constexpr QLatin1StringView Method{"KeepSession"};
};

struct SignOut {
    using Reply = void;
    static constexpr QLatin1StringView Method{"users.authentication.Signout"};
};

//! The account as it is now.
struct GetAccount {
    using Reply = Account;
    static constexpr QLatin1StringView Method{"users.account.GetUserInfo"};
};

//! Where the account is signed in, the latest used first.
struct GetSessions {
    using Reply = QList<SessionInfo>;
    static constexpr QLatin1StringView Method{"users.authentication.GetSessions"};
};

struct EndSessions {
    using Reply = void;
    static constexpr QLatin1StringView Method{"users.authentication.SignoutSessions"};
    QList<qint32> ids;
};

// The rest is for platforms that manage accounts (PlatformState::managesAccounts). Errors of each:
// WrongPassword, Throttled, Unsupported on others.

//! Errors: InvalidInput (login, name).
struct UpdateAccount {
    using Reply = Account;
    static constexpr QLatin1StringView Method{"UpdateAccount"};
    AccountChange change;
    Secret password;
};

//! Ends all other sessions of the account; tokens go on working. Errors: InvalidInput (password).
struct ChangePassword {
    using Reply = void;
    static constexpr QLatin1StringView Method{"ChangePassword"};
    Secret password;
    Secret fresh;
};

//! The first step of setting up two-factor authentication; nothing is changed by it. Errors:
//! InvalidInput when it is on already.
struct BeginTwoFactor {
    using Reply = TwoFactorSetup;
    static constexpr QLatin1StringView Method{"BeginTwoFactor"};
    Secret password;
};

//! The second step, with a code of the app that took the key. Errors: WrongPassword (field "code").
struct ConfirmTwoFactor {
    using Reply = RecoveryCodes;
    static constexpr QLatin1StringView Method{"ConfirmTwoFactor"};
    Secret code;
};

struct TurnOffTwoFactor {
    using Reply = void;
    static constexpr QLatin1StringView Method{"TurnOffTwoFactor"};
    Secret password;
};

//! The earlier codes stop working.
struct RenewRecoveryCodes {
    using Reply = RecoveryCodes;
    static constexpr QLatin1StringView Method{"RenewRecoveryCodes"};
    Secret password;
};

} // namespace cirrusgrid::calls
