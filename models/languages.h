// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace cirrusgrid {

//! "qps": English, stretched by 40 % and with accents, to find text that is clipped or was never
//! translated.
inline constexpr QLatin1StringView PseudoLanguage{"qps"};

//! The codes of the languages that the program speaks, English first, the others by their names.
QStringList availableLanguages();
//! A language's name in itself: "Deutsch".
QString languageName(const QString &code);

//! Where the compiled texts of a language are, in the resources.
QString translationFile(const QString &code);

} // namespace cirrusgrid
