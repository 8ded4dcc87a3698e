// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/account/settings_page.h"

namespace cirrusgrid {

class Platforms;
class Preferences;
class SavedValues;

//! Settings → Preferences. What is chosen counts at once.
class PreferencesTab : public SettingsPage
{
    Q_OBJECT

public:
    //! \a savedValues may be null.
    PreferencesTab(Preferences &preferences, SavedValues *savedValues, const Platforms &platforms,
                   QWidget *parent);
};

} // namespace cirrusgrid
