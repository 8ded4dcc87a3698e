// SPDX-License-Identifier: Apache-2.0
#include "ui/common/language_switch.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

const QString Folder = u":/cirrusgrid/translations"_s;
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

QString wordsFile(const QString &code) { return Folder + u"/cirrusgrid_"_s + code + u".qm"_s; }

QString systemLanguage()
{
    for (const auto &wanted : QLocale::system().uiLanguages()) {
        const QString underscored = QString(wanted).replace(u'-', u'_');
        for (const auto &code : {underscored, underscored.section(u'_', 0, 0)}) {
            if (QFile::exists(wordsFile(code)))
                return code;
        }
    }
    return English;
}

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
    if (code.isEmpty())
        code = systemLanguage();
    if (code == PseudoLanguage) {
        install(std::make_unique<StretchedWords>());
        return;
    }
    const QLocale locale(code);
    QLocale::setDefault(locale);
    // Qt's own words, for its file dialogs and menus.
    auto qtWords = std::make_unique<QTranslator>();
    if (code != English
        && qtWords->load(locale, u"qtbase"_s, u"_"_s,
                         QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        install(std::move(qtWords));
    // English has its plural forms there.
    auto words = std::make_unique<QTranslator>();
    if (words->load(wordsFile(code)))
        install(std::move(words));
    QApplication::setLayoutDirection(locale.textDirection());
}

} // namespace cirrusgrid
