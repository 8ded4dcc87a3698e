// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/languages.h"
#include "models/preferences.h"

#include <QObject>
#include <QString>

#include <memory>
#include <vector>

class QTranslator;

namespace cirrusgrid {

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
