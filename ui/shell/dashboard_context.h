// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/connection_directory.h"
#include "models/platforms.h"
#include "models/preferences.h"
#include "models/session_controller.h"
#include "ui/widgets/secret_clipboard.h"

class QSettings;

namespace cirrusgrid {

class Keychain;
class SavedValues;
class SettingsGuard;

//! What a dashboard page works with. All of it outlives the page.
struct DashboardContext {
    SessionController &controller;
    ConnectionDirectory &directory;
    Platforms &platforms;
    Preferences &preferences;
    SecretClipboard &clipboard;
    //! Where columns and the like are kept.
    QSettings *settings;
    //! Null where nothing is kept between runs; savedValues, too.
    Keychain *keychain = nullptr;
    SavedValues *savedValues = nullptr;
    //! Null where nobody is to hear of the settings file.
    SettingsGuard *settingsGuard = nullptr;
    //! A demo can be started over, and has a tour.
    bool isDemo = false;
};

} // namespace cirrusgrid
