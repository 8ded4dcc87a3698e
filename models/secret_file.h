// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/secret.h"
#include "domain/service_error.h"

namespace cirrusgrid {

//! Writes \a secret and a line break to \a fileName, readable by its owner alone. A file that is
//! there already is replaced as a whole: ask before. Errors: Storage, with the system's reason.
Result<void> saveSecretFile(const QString &fileName, const Secret &secret);
//! A file name made of \a description: "CI deploys" → "ci-deploys-token.txt".
QString secretFileName(const QString &description);

} // namespace cirrusgrid
