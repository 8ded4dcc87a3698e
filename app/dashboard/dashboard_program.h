// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/dashboard/dashboard_options.h"
#include "services/faults/faulty_platform_service.h"
#include "services/keychain/system_keychain.h"
#include "ui/common/language_switch.h"
#include "ui/common/theme_switch.h"
#include "ui/shell/dashboard_page.h"
#include "ui/shell/dashboard_window.h"

#include <QSettings>

namespace cirrusgrid {

//! What runs while the dashboard is open, put together from the command line.
class DashboardProgram : public QObject
{
    Q_OBJECT

public:
    //! The profile folder is there.
    explicit DashboardProgram(DashboardOptions options);

    //! Shows the window; the rest follows with its first picture.
    void start();

private:
    //! The same page in the language of now.
    void changeLanguage();
    DashboardPage *makePage();
    void connectPlatform();

    DashboardOptions m_options;
    QSettings m_settings;
    Preferences m_preferences;
    LanguageSwitch m_language;
    ThemeSwitch m_theme;
    LocalPlatformService m_service;
    FaultyPlatformService m_faulty;
    SystemKeychain m_keychain;
    DashboardWindow m_window;
    DashboardPage *m_page = nullptr;
    bool m_isConnected = false;
};

} // namespace cirrusgrid
