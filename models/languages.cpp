// SPDX-License-Identifier: Apache-2.0
#include "models/languages.h"

#include <QDir>
#include <QLocale>

#include <algorithm>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

const QString Folder = u":/cirrusgrid/translations"_s;
const QString English = u"en"_s;

} // namespace

QStringList availableLanguages()
{
    QStringList codes;
    for (QString file : QDir(Folder).entryList({u"cirrusgrid_*.qm"_s}))
        codes.append(file.remove(u"cirrusgrid_"_s).remove(u".qm"_s));
    codes.removeOne(English);
    std::sort(codes.begin(), codes.end(), [](const QString &left, const QString &right) {
        return languageName(left).localeAwareCompare(languageName(right)) < 0;
    });
    codes.prepend(English);
    return codes;
}

QString languageName(const QString &code)
{
    // CLDR has the country in them ("American English", "español de España"), which nobody chooses
    // by here.
    if (code == English)
        return u"English"_s;
    if (code == "es"_L1)
        return u"Español"_s;
    QString name = QLocale(code).nativeLanguageName();
    name[0] = name[0].toUpper();
    // The one language of which there could be two.
    return code == "pt_BR"_L1 ? name + u" (Brasil)"_s : name;
}

QString translationFile(const QString &code)
{
    return Folder + u"/cirrusgrid_"_s + code + u".qm"_s;
}

} // namespace cirrusgrid
