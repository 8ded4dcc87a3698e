// SPDX-License-Identifier: Apache-2.0
#include "ui/account/preferences_tab.h"

#include "models/languages.h"
#include "models/preferences.h"
#include "ui/account/saved_values_section.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/widgets.h"

#include <QApplication>
#include <QComboBox>
#include <QTimer>

#include <algorithm>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

template<typename Value>
struct Choice {
    QString text;
    Value value;
};

//! \a offered, and \a current where it is another, as a settings file may have it: what is in
//! effect is shown.
template<typename Value, typename InWords>
QList<Choice<Value>> choicesWith(QList<Value> offered, const Value &current, InWords inWords)
{
    if (!offered.contains(current)) {
        offered.append(current);
        std::sort(offered.begin(), offered.end());
    }
    QList<Choice<Value>> choices;
    for (const auto &value : offered)
        choices.append({inWords(value), value});
    return choices;
}

//! A combo box over \a choices; \a chosen is called with what the user picks.
template<typename Value, typename Chosen>
QComboBox *makeChoices(const QList<Choice<Value>> &choices, const Value &current, Chosen chosen,
                       QWidget *parent)
{
    auto *combo = new ChoiceBox(parent);
    for (const auto &choice : choices) {
        combo->addItem(choice.text);
        if (choice.value == current)
            combo->setCurrentIndex(combo->count() - 1);
    }
    QObject::connect(combo, &QComboBox::activated, combo,
                     [choices, chosen](int index) { chosen(choices[index].value); });
    return combo;
}

} // namespace

PreferencesTab::PreferencesTab(Preferences &preferences, SavedValues *savedValues,
                               const Platforms &platforms, QWidget *parent)
    : SettingsPage(parent)
{
    using std::chrono::days;
    using std::chrono::seconds;
    setObjectName(u"preferencesTab"_s);
    setAccessibleName(tr("Preferences"));
    addTitle(tr("Preferences"),
             tr("Changes take effect immediately and apply only to this computer."));

    QList<Choice<QString>> languages{{tr("System default"), QString()}};
    for (const auto &code : availableLanguages())
        languages.append({languageName(code), code});
    // A name may be typed, letter by letter, and the page is made anew in the language that is
    // chosen: the letters that are left would choose another one there.
    auto *typing = new QTimer(this);
    typing->setSingleShot(true);
    typing->setInterval(QApplication::keyboardInputInterval());
    auto *language = makeChoices(
        languages, preferences.language(), [typing](const QString &) { typing->start(); }, this);
    connect(typing, &QTimer::timeout, this, [&preferences, language, languages] {
        preferences.setLanguage(languages[language->currentIndex()].value);
    });
    addField(tr("Language"), named(language, u"languageCombo"_s, tr("Language")));

    const QList<Choice<ThemeMode>> themes{{tr("System default"), ThemeMode::System},
                                          {tr("Light"), ThemeMode::Light},
                                          {tr("Dark"), ThemeMode::Dark},
                                          {tr("High contrast"), ThemeMode::HighContrast}};
    auto *theme = makeChoices(
        themes, preferences.theme(), [&](ThemeMode mode) { preferences.setTheme(mode); }, this);
    addField(tr("Theme"), named(theme, u"themeCombo"_s, tr("Theme")));

    const QList<Choice<Density>> densities{{tr("Comfortable"), Density::Comfortable},
                                           {tr("Compact"), Density::Compact}};
    auto *density = makeChoices(
        densities, preferences.density(), [&](Density chosen) { preferences.setDensity(chosen); },
        this);
    addField(tr("Row height"), named(density, u"densityCombo"_s, tr("Row height")));

    const auto inWords = [](seconds time) {
        return time > seconds(60) && time.count() % 60 == 0
            ? tr("%n minute(s)", nullptr, static_cast<int>(time.count() / 60))
            : tr("%n second(s)", nullptr, static_cast<int>(time.count()));
    };
    auto *clipboard = makeChoices(
        choicesWith({seconds(30), seconds(60), seconds(120), seconds(300)},
                    preferences.clipboardTime(), inWords),
        preferences.clipboardTime(), [&](seconds time) { preferences.setClipboardTime(time); },
        this);
    addField(tr("Clear copied values after"),
             named(clipboard, u"clipboardTimeCombo"_s, tr("Clear copied values after")));

    auto *notice = makeChoices(
        choicesWith(
            {days(3), days(7), days(14), days(30)}, preferences.expiryNotice(),
            [](days time) { return tr("%n day(s)", nullptr, static_cast<int>(time.count())); }),
        preferences.expiryNotice(), [&](days chosen) { preferences.setExpiryNotice(chosen); },
        this);
    addField(tr("Expiry warning"), named(notice, u"expiryNoticeCombo"_s, tr("Expiry warning")));
    if (savedValues) {
        addGap();
        addWidget(new SavedValuesSection(*savedValues, platforms, this));
    }
    setFocusProxy(language);
}

} // namespace cirrusgrid
