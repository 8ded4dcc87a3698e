// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/language_switch.h"

#include <QApplication>
#include <QFile>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

const QString English = u"en"_s;

//! English that is as long as the longest translations are.
class StretchedWords : public QTranslator
{
public:
    QString translate(const char *, const char *sourceText, const char *, int) const override
    {
        QString text = QString::fromUtf8(sourceText);
        const auto added = (text.size() * 2 + 4) / 5;
        for (const auto &[plain, accented] :
             {std::pair(u'a', u'\u00e4'), {u'e', u'\u00e9'}, {u'o', u'\u00f6'}, {u'u', u'\u00fc'}})
            text.replace(plain, accented);
        // In words, as languages have them.
        for (qsizetype i = 0; i < added; ++i)
            text += i % 9 == 0 ? u' ' : u'\u00e9';
        return text;
    }
    bool isEmpty() const override { return false; }
};

QString systemLanguage()
{
    for (const auto &wanted : QLocale::system().uiLanguages()) {
        const QString underscored = QString(wanted).replace(u'-', u'_');
        for (const auto &code : {underscored, underscored.section(u'_', 0, 0)}) {
            if (QFile::exists(translationFile(code)))
                return code;
        }
    }
    return English;
}

//! Whose order of days and way of writing numbers go with \a code. Digits are Latin in every
//! language, as those of dates and ids are.
QLocale localeOf(const QString &code)
{
    return code == "ar"_L1 ? QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates) : QLocale(code);
}

} // namespace

LanguageSwitch::LanguageSwitch(Preferences &preferences, const QString &forced, QObject *parent)
    : QObject(parent)
    , m_preferences(preferences)
    , m_forced(forced)
{
    apply();
    connect(&preferences, &Preferences::languageChanged, this, [this] {
        // Whoever chooses now means it more than the command line did.
        m_forced.clear();
        apply();
        emit languageChanged();
    });
}

LanguageSwitch::~LanguageSwitch() = default;

void LanguageSwitch::install(std::unique_ptr<QTranslator> words)
{
    QApplication::installTranslator(words.get());
    m_words.push_back(std::move(words));
}

void LanguageSwitch::apply()
{
    m_words.clear();
    QString code = m_forced.isEmpty() ? m_preferences.language() : m_forced;
    // Another version may have had more languages; numbers and dates of one whose words are not
    // here would make a mixture.
    if (code != PseudoLanguage && !QFile::exists(translationFile(code)))
        code = systemLanguage();
    if (code == PseudoLanguage) {
        install(std::make_unique<StretchedWords>());
        return;
    }
    const QLocale locale = localeOf(code);
    QLocale::setDefault(locale);
    // Qt's own words, for its file dialogs and menus.
    auto qtWords = std::make_unique<QTranslator>();
    if (code != English
        && qtWords->load(locale, u"qtbase"_s, u"_"_s,
                         QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        install(std::move(qtWords));
    // English has its plural forms there.
    auto words = std::make_unique<QTranslator>();
    if (words->load(translationFile(code)))
        install(std::move(words));
    QApplication::setLayoutDirection(locale.textDirection());
}

} // namespace cirrusgrid
