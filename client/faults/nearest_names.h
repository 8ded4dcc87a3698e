// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace cirrusgrid {

//! How many letters are to be put in, left out or changed to make one word of the other
//! (Levenshtein). Letter case counts.
qsizetype editDistance(QStringView from, QStringView to);

//! The \a count of \a names that \a name may have been meant for, the likeliest first, whatever the
//! letter case; of those as near as each other the first in the alphabet.
QStringList nearestNames(const QString &name, QStringList names, qsizetype count);

} // namespace cirrusgrid
