// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/core/platform.h"

#include <QString>

namespace cirrusgrid {

//! "sqlite:FILE"; empty means the default file in the user's data folder. Errors: InvalidInput.
Result<QString> sqliteFileFrom(const QString &database);

//! Opens the platform over \a database with the system's clock and randomness.
Result<std::unique_ptr<Platform>> openPlatform(const QString &database,
                                               const PlatformLimits &limits = {});

//! Prints the error's sentence to standard error; the exit code for it.
int complain(const QString &sentence);

} // namespace cirrusgrid
