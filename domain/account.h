// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/secret.h"

#include <QString>

namespace cirrusgrid {

struct Account {
    qint32 uid = 0;
    QString login; //!< An e-mail address.
    QString name;
    //! How many tokens the account may hold.
    int tokenLimit = 100;
    //! Signing in needs a verification code, too.
    bool hasTwoFactor = false;
    int recoveryCodesLeft = 0;
    //! By the operator: nothing but looking at the account is carried out.
    bool isSuspended = false;

    bool operator==(const Account &) const = default;
};

//! What the owner may change of an account.
struct AccountChange {
    QString login;
    QString name;

    bool operator==(const AccountChange &) const = default;
};

struct Credentials {
    QString login;
    Secret password;
};

//! What a platform has to offer before anybody signed in.
struct PlatformState {
    //! False on a local platform that was never used: it asks for a login and a new password.
    bool hasAccounts = false;
    //! Where scripts reach the platform, such as "http://127.0.0.1:8480"; empty when nowhere.
    QString apiBaseUrl;
    //! Whether name, login, password and second factor can be changed through the service.
    bool managesAccounts = true;

    bool operator==(const PlatformState &) const = default;
};

} // namespace cirrusgrid
