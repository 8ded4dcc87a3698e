// SPDX-License-Identifier: Apache-2.0
#include "models/secret_file.h"

#include "domain/shown_name.h"

#include <QFileInfo>
#include <QTemporaryFile>

#include <cstdio>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaxStem = 60;
//! What file systems take of a name, less its ending and some room for a number.
constexpr qsizetype MaxStemBytes = 220;

tl::unexpected<Problem> notWritten(const QString &fileName, const QString &reason)
{
    return problem(u"%1: %2"_s.arg(fileName, reason));
}

} // namespace

Checked<void> saveSecretFile(const QString &fileName, const Secret &secret)
{
    // A temporary file is made with the owner's rights alone, in the same folder so that it can
    // take the name at once.
    QTemporaryFile file(QFileInfo(fileName).absolutePath() + u"/.cirrusgrid-XXXXXX"_s);
    if (!file.open())
        return notWritten(fileName, file.errorString());
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    const bool isWritten =
        file.write(secret.view().data(), secret.view().size()) == secret.view().size()
        && file.flush();
    if (!isWritten)
        return notWritten(fileName, file.errorString());
    file.close();
    if (std::rename(QFile::encodeName(file.fileName()).constData(),
                    QFile::encodeName(fileName).constData())
        != 0)
        return notWritten(fileName, qt_error_string());
    file.setAutoRemove(false);
    return {};
}

QString secretFileName(const QString &description)
{
    QString stem;
    for (const char32_t character : description.toLower().toUcs4()) {
        // An accent of its own belongs to its letter.
        if (QChar::isLetterOrNumber(character)
            || (QChar::isMark(character) && !stem.isEmpty() && !stem.endsWith(u'-')))
            stem += QString::fromUcs4(&character, 1);
        else if (!stem.isEmpty() && !stem.endsWith(u'-'))
            stem += u'-';
    }
    qsizetype most = MaxStem;
    do
        stem = firstCharacters(stem, most--);
    while (stem.toUtf8().size() > MaxStemBytes);
    while (stem.endsWith(u'-'))
        stem.chop(1);
    return stem.isEmpty() ? u"token.txt"_s : stem + u"-token.txt"_s;
}

} // namespace cirrusgrid
