// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/preferences.h"
#include "ui/style/system_appearance.h"
#include "ui/style/theme.h"

#include <QObject>

#include <optional>

namespace cirrusgrid {

//! Gives the application the style and the palette, and changes them when the preference or, where
//! that is followed, the desktop does.
class ThemeSwitch : public QObject
{
    Q_OBJECT

public:
    //! \a forced, from the command line, wins over the preference.
    ThemeSwitch(Preferences &preferences, std::optional<ThemeMode> forced, QObject *parent);

    bool eventFilter(QObject *watched, QEvent *event) override;

    //! What the desktop says, for a test to say something else.
    SystemAppearance &appearance() { return m_appearance; }

private:
    Theme theme() const;
    void apply();

    Preferences &m_preferences;
    std::optional<ThemeMode> m_forced;
    SystemAppearance m_appearance;
};

} // namespace cirrusgrid
