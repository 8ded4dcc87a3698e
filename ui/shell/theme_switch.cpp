// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/theme_switch.h"

#include "ui/style/cirrus_style.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QEvent>

namespace cirrusgrid {

ThemeSwitch::ThemeSwitch(Preferences &preferences, std::optional<ThemeMode> forced, QObject *parent)
    : QObject(parent)
    , m_preferences(preferences)
    , m_forced(forced)
    , m_appearance(nullptr)
{
    apply();
    QApplication::setStyle(new CirrusStyle);
    connect(&preferences, &Preferences::themeChanged, this, [this] {
        // Whoever chooses now means it more than the command line did.
        m_forced.reset();
        apply();
    });
    connect(&m_appearance, &SystemAppearance::changed, this, &ThemeSwitch::apply);
    // The window comes first.
    QMetaObject::invokeMethod(
        &m_appearance, [this] { m_appearance.follow(); }, Qt::QueuedConnection);
    qApp->installEventFilter(this);
}

Theme ThemeSwitch::theme() const
{
    switch (m_forced.value_or(m_preferences.theme())) {
    case ThemeMode::System:
        if (!m_appearance.isHighContrast())
            return m_appearance.isDark() ? Theme::Dark : Theme::Light;
        break;
    case ThemeMode::Light:
        return Theme::Light;
    case ThemeMode::Dark:
        return Theme::Dark;
    case ThemeMode::HighContrast:
        break;
    }
    return m_appearance.isDark() ? Theme::HighContrastDark : Theme::HighContrastLight;
}

void ThemeSwitch::apply()
{
    setMotionReduced(m_appearance.isMotionReduced());
    const auto palette = themePalette(theme());
    if (palette != QApplication::palette())
        QApplication::setPalette(palette);
}

bool ThemeSwitch::eventFilter(QObject *watched, QEvent *event)
{
    const auto mode = m_forced.value_or(m_preferences.theme());
    const bool follows = mode == ThemeMode::System || mode == ThemeMode::HighContrast;
    if (event->type() == QEvent::ThemeChange && watched->isWindowType() && follows)
        QMetaObject::invokeMethod(this, &ThemeSwitch::apply, Qt::QueuedConnection);
    return false;
}

} // namespace cirrusgrid
