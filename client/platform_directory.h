// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/known_platform.h"
#include "client/platform_service.h"

namespace cirrusgrid {

//! A certificate that others are to be checked by, as its owner can recognise it.
struct Authority {
    QString subject;
    QString fingerprint; //!< SHA-256, in hexadecimal digits
    UtcTime validFrom{};
    UtcTime validUntil{};

    bool operator==(const Authority &) const = default;
};

//! The services of all platforms that the program knows. Each is made when it is first asked for,
//! and stays signed in.
class PlatformDirectory
{
public:
    PlatformDirectory() = default;
    virtual ~PlatformDirectory() = default;
    PlatformDirectory(const PlatformDirectory &) = delete;
    PlatformDirectory &operator=(const PlatformDirectory &) = delete;

    //! \a platformId is a known one.
    virtual PlatformService &serviceFor(const QString &platformId) = 0;
    //! What is in a file of certificates in PEM. Errors: InvalidInput (authority) when there is
    //! none, or one that can't be an authority.
    virtual Result<Authority> inspectAuthority(const QByteArray &pem) const = 0;
};

} // namespace cirrusgrid
