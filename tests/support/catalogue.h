// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/built_in_catalogue.h"
#include "domain/utc_time.h"

#include <QDateTime>

namespace cirrusgrid {

//! The catalogue that is built into the program.
inline CataloguePtr testCatalogue()
{
    static const auto catalogue = *builtInCatalogue();
    return catalogue;
}

//! The set of the methods with these full names; each must be in the catalogue.
inline ApiMethodSet methodSet(std::initializer_list<const char *> names)
{
    ApiMethodSet set;
    for (const char *name : names)
        set.insert(testCatalogue()->byFullName(QString::fromLatin1(name))->number);
    return set;
}

//! "2026-11-24T09:41:00Z"
inline UtcTime utc(const char *iso)
{
    return UtcTime(std::chrono::milliseconds(
        QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate).toMSecsSinceEpoch()));
}

} // namespace cirrusgrid
