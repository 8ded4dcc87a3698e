// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/preferences.h"

#include <QObject>
#include <QStringList>

#include <memory>
#include <vector>

class QTranslator;

namespace cirrusgrid {

//! "qps": English, stretched by 40 % and with accents, to find text that is clipped or was never
//! translated.
inline constexpr QLatin1StringView PseudoLanguage{"qps"};

//! The codes of the languages that the program speaks, English first, the others by their names.
QStringList availableLanguages();
//! A language's name in itself: "Deutsch".
QString languageName(const QString &code);

//! Gives the application its words, and changes them when the preference does. Windows that are
//! open keep theirs: make them anew.
class LanguageSwitch : public QObject
{
    Q_OBJECT

public:
    //! \a forced, from the command line, wins over the preference; empty for none.
    LanguageSwitch(Preferences &preferences, const QString &forced, QObject *parent);
    ~LanguageSwitch() override;

signals:
    //! The new words are in force.
    void languageChanged();

private:
    void apply();
    void install(std::unique_ptr<QTranslator> words);

    Preferences &m_preferences;
    QString m_forced;
    std::vector<std::unique_ptr<QTranslator>> m_words;
};

} // namespace cirrusgrid
