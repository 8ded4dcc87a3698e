// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/connection.h"
#include "client/platform_profile.h"

namespace cirrusgrid {

//! A certificate that others are to be checked by, as its owner can recognise it.
struct Authority {
    QString subject;
    QString fingerprint; //!< SHA-256, in hexadecimal digits
    UtcTime validFrom{};
    UtcTime validUntil{};

    bool operator==(const Authority &) const = default;
};

//! The connections to all platforms that the program knows. Each is made when it is first asked
//! for.
class ConnectionDirectory
{
public:
    ConnectionDirectory() = default;
    virtual ~ConnectionDirectory() = default;
    ConnectionDirectory(const ConnectionDirectory &) = delete;
    ConnectionDirectory &operator=(const ConnectionDirectory &) = delete;

    //! \a platformId is a known one. Another one than before once the platform's address was
    //! changed.
    virtual ConnectionPtr connectionTo(const QString &platformId) = 0;
    //! What is in a file of certificates in PEM. Errors: InvalidInput (authority) when there is
    //! none, or one that can't be an authority.
    virtual Result<Authority> inspectAuthority(const QByteArray &pem) const = 0;
};

} // namespace cirrusgrid
