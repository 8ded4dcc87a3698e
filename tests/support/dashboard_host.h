// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/single_platform.h"
#include "ui/shell/dashboard_page.h"
#include "ui/shell/dashboard_window.h"

#include <QSettings>

#include <memory>

namespace cirrusgrid {

//! A dashboard window over one connection, put together as the program does it.
class DashboardHost : public QObject
{

public:
    //! \a settings outlives this. Platforms are added before the window is opened.
    DashboardHost(ConnectionPtr connection, QSettings *settings);
    ~DashboardHost() override;

    void openWindow(const QString &platformId = LocalPlatformId);
    void closeWindow();
    //! The page anew, as a change of language does it.
    void remakePage();

    DashboardWindow &window() { return *m_window; }
    DashboardPage &page() { return *m_page; }
    SessionController &controller() { return *m_controller; }
    AccountModels &models() { return m_controller->models(); }
    Preferences &preferences() { return m_preferences; }
    Platforms &platforms() { return m_platforms; }
    SecretClipboard &clipboard() { return m_clipboard; }

private:
    DashboardPage *makePage();

    QSettings *m_settings;
    Preferences m_preferences;
    Platforms m_platforms;
    SinglePlatform m_directory;
    SecretClipboard m_clipboard;
    std::unique_ptr<SessionController> m_controller;
    std::unique_ptr<DashboardWindow> m_window;
    DashboardPage *m_page = nullptr;
};

} // namespace cirrusgrid
