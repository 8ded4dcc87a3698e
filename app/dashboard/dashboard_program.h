// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/dashboard/dashboard_connections.h"
#include "app/dashboard/dashboard_options.h"
#include "client/keychain/system_keychain.h"
#include "client/presenter/presenting_session.h"
#include "models/saved_values.h"
#include "models/session_controller.h"
#include "models/settings_guard.h"
#include "models/thorough_keychain.h"
#include "ui/shell/dashboard_page.h"
#include "ui/shell/dashboard_window.h"
#include "ui/shell/language_switch.h"
#include "ui/shell/theme_switch.h"
#include "ui/tour/tour.h"

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
    //! Brings the window to the front, with the access tokens open.
    //! \a activation as in DashboardWindow::bringForward().
    void showAccessTokens(const QByteArray &activation);

private:
    DashboardContext context();
    DashboardPage *makePage();
    //! Another account's page, with the settings closed.
    void replacePage();
    //! The same page in the language of now.
    void remakePage();
    void changePresenting();
    static PseudonymWords pseudonymWords();
    //! Connects as the command line says.
    void connectPlatform();
    void startConnecting();
    //! The demo from its beginning.
    void restartDemo();
    void startTour();
    //! Where the last account was connected.
    QString firstPlatform() const;

    DashboardOptions m_options;
    QSettings m_settings;
    SettingsGuard m_settingsGuard;
    Preferences m_preferences;
    LanguageSwitch m_language;
    ThemeSwitch m_theme;
    Platforms m_platforms;
    DashboardConnections m_connections;
    SystemKeychain m_systemKeychain;
    ThoroughKeychain m_keychain;
    SavedValues m_savedValues;
    SecretClipboard m_clipboard;
    SessionController m_controller;
    DashboardWindow m_window;
    DashboardPage *m_page = nullptr;
    bool m_isConnected = false;
    //! How often the demo was started over.
    int m_restarts = 0;
    std::unique_ptr<Tour> m_tour;
};

} // namespace cirrusgrid
