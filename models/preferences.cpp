// SPDX-License-Identifier: Apache-2.0
#include "models/preferences.h"

#include "models/token_state.h"

#include <QSettings>

#include <utility>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

const QString ThemeKey = u"preferences/theme"_s;
const QString LanguageKey = u"preferences/language"_s;
const QString DensityKey = u"preferences/density"_s;
const QString ClipboardKey = u"preferences/clipboardSeconds"_s;
const QString NoticeKey = u"preferences/expiryNoticeDays"_s;

} // namespace

Preferences::Preferences(QSettings *settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
}

int Preferences::number(const QString &key, int low, int high, int defaultValue) const
{
    bool isNumber = false;
    const int value = m_settings->value(key).toInt(&isNumber);
    return isNumber && value >= low && value <= high ? value : defaultValue;
}

void Preferences::setPresenting(bool isPresenting)
{
    if (std::exchange(m_isPresenting, isPresenting) != isPresenting)
        emit presentingChanged();
}

ThemeMode Preferences::theme() const
{
    const QString name = m_settings->value(ThemeKey).toString();
    if (name == "light"_L1)
        return ThemeMode::Light;
    if (name == "dark"_L1)
        return ThemeMode::Dark;
    if (name == "high-contrast"_L1)
        return ThemeMode::HighContrast;
    return ThemeMode::System;
}

void Preferences::setTheme(ThemeMode theme)
{
    if (theme == this->theme())
        return;
    switch (theme) {
    case ThemeMode::System:
        m_settings->remove(ThemeKey);
        break;
    case ThemeMode::Light:
        m_settings->setValue(ThemeKey, u"light"_s);
        break;
    case ThemeMode::Dark:
        m_settings->setValue(ThemeKey, u"dark"_s);
        break;
    case ThemeMode::HighContrast:
        m_settings->setValue(ThemeKey, u"high-contrast"_s);
        break;
    }
    emit themeChanged();
}

QString Preferences::language() const { return m_settings->value(LanguageKey).toString(); }

void Preferences::setLanguage(const QString &language)
{
    if (language == this->language())
        return;
    if (language.isEmpty())
        m_settings->remove(LanguageKey);
    else
        m_settings->setValue(LanguageKey, language);
    emit languageChanged();
}

Density Preferences::density() const
{
    return m_settings->value(DensityKey).toString() == "compact"_L1 ? Density::Compact
                                                                    : Density::Comfortable;
}

void Preferences::setDensity(Density density)
{
    if (density == this->density())
        return;
    switch (density) {
    case Density::Comfortable:
        m_settings->remove(DensityKey);
        break;
    case Density::Compact:
        m_settings->setValue(DensityKey, u"compact"_s);
        break;
    }
    emit densityChanged();
}

std::chrono::seconds Preferences::clipboardTime() const
{
    return std::chrono::seconds(number(ClipboardKey, 10, 600, 60));
}

void Preferences::setClipboardTime(std::chrono::seconds time)
{
    m_settings->setValue(ClipboardKey, static_cast<int>(time.count()));
}

std::chrono::days Preferences::expiryNotice() const
{
    return std::chrono::days(number(NoticeKey, 1, 90, static_cast<int>(ExpiryNotice.count())));
}

void Preferences::setExpiryNotice(std::chrono::days notice)
{
    if (notice == expiryNotice())
        return;
    m_settings->setValue(NoticeKey, static_cast<int>(notice.count()));
    emit expiryNoticeChanged();
}

} // namespace cirrusgrid
