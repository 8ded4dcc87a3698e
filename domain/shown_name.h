// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace cirrusgrid {

//! What people see of a name that anybody may have written, by Unicode's own data.

//! Nothing of it is seen: it has only white space, fillers and characters that are not shown.
bool showsNothing(QStringView text);
//! How many characters a reader counts: an emoji of several code points is one, and so is a letter
//! with its accents.
qsizetype characterCount(const QString &text);
//! At most \a count of them, from the beginning, and never a part of one.
QString firstCharacters(const QString &text, qsizetype count);

//! Whole characters from the beginning, in at most \a units of UTF-16: for what has a size to keep.
QString startWithin(const QString &text, qsizetype units);

//! The name with a mark such as "[U+202E]" for each character that is not shown and is no part of
//! another, so that it neither hides nor turns what stands around it.
QString shownName(const QString &name);
//! The same for use within a sentence: a name that has letters read from right to left is isolated
//! from the words around it.
QString nameInSentence(const QString &name);

//! Names that look the same have the same skeleton, which is for comparing alone.
QString skeletonOf(const QString &name);
//! What a search compares: without letter case, accents and what is not shown, so that "cafe" finds
//! "café".
QString searchForm(QStringView text);
//! Whether \a text has \a wanted, which is in that form.
bool isFound(const QString &wanted, const QString &text);

} // namespace cirrusgrid
