// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/problem.h"
#include "domain/secret.h"

namespace cirrusgrid {

//! Writes \a secret alone to \a fileName, readable by its owner alone: a line break after it would
//! be sent along by what reads the file, such as curl's --data-urlencode. A file that is there
//! already is replaced as a whole: ask before. A problem has the system's reason.
Checked<void> saveSecretFile(const QString &fileName, const Secret &secret);
//! A file name made of \a description: "CI deploys" → "ci-deploys-token.txt".
QString secretFileName(const QString &description);

} // namespace cirrusgrid
