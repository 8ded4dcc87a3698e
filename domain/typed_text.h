// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace cirrusgrid {

//! Characters that no key of a field of one line gives: control characters, line and paragraph
//! separators, and a byte order mark.
bool hasUntypeable(QStringView text);
//! The text without them.
QString withoutUntypeable(QStringView text);
//! The text as it stands in one line: line breaks and tabs at its ends are left out, those in it
//! become a space, and what else can't be typed is left out.
QString oneLine(QStringView text);
//! The text without what can't be typed and without any white space: a token's value has none.
QString withoutWhiteSpace(QStringView text);

//! What stands around \a utf8 by mistake, as in a value that was read from a file: "a line break at
//! the end"; empty when nothing does.
QString strayEnds(QByteArrayView utf8);

} // namespace cirrusgrid
