// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/theme_switch.h"

#include "ui/style/cirrus_style.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QEvent>

namespace cirrusgrid {

namespace {

//! What the desktop prefers, as far as its own palette tells: Qt 6.4 has no other word for it.
bool systemIsDark()
{
    QApplication::setPalette(QPalette());
    const QPalette palette = QApplication::palette();
    return palette.color(QPalette::WindowText).lightness()
        > palette.color(QPalette::Window).lightness();
}

bool isDark(ThemeMode mode)
{
    switch (mode) {
    case ThemeMode::System:
        return systemIsDark();
    case ThemeMode::Light:
        return false;
    case ThemeMode::Dark:
        return true;
    }
    Q_UNREACHABLE();
}

} // namespace

ThemeSwitch::ThemeSwitch(Preferences &preferences, std::optional<ThemeMode> forced, QObject *parent)
    : QObject(parent)
    , m_preferences(preferences)
    , m_forced(forced)
{
    apply();
    QApplication::setStyle(new CirrusStyle);
    connect(&preferences, &Preferences::themeChanged, this, [this] {
        // Whoever chooses now means it more than the command line did.
        m_forced.reset();
        apply();
    });
    qApp->installEventFilter(this);
}

void ThemeSwitch::apply()
{
    QApplication::setPalette(themePalette(isDark(m_forced.value_or(m_preferences.theme()))));
}

bool ThemeSwitch::eventFilter(QObject *watched, QEvent *event)
{
    const bool follows = m_forced.value_or(m_preferences.theme()) == ThemeMode::System;
    if (event->type() == QEvent::ThemeChange && watched->isWindowType() && follows)
        QMetaObject::invokeMethod(this, &ThemeSwitch::apply, Qt::QueuedConnection);
    return false;
}

} // namespace cirrusgrid
