// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/service_error.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace cirrusgrid {

//! The platform inside this program.
inline const QString LocalPlatformId = QStringLiteral("local");

//! A platform that the user added.
struct PlatformProfile {
    QString id;
    QString name;
    QUrl url; //!< "https://app.example.com"
    //! An authority of the user's own, in PEM, trusted for this platform beside the system's.
    QByteArray authorityPem;

    bool operator==(const PlatformProfile &) const = default;
};

//! "example.com" → "https://app.example.com"; a full URL stays as it is. Errors: InvalidInput
//! (domain): what is no address, and plain HTTP to anywhere but this machine.
Result<QUrl> platformUrlFrom(const QString &domain);

} // namespace cirrusgrid
