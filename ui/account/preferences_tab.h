// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/account/settings_page.h"

namespace cirrusgrid {

class Preferences;

//! Settings → Preferences. What is chosen counts at once.
class PreferencesTab : public SettingsPage
{
    Q_OBJECT

public:
    PreferencesTab(Preferences &preferences, QWidget *parent);
};

} // namespace cirrusgrid
