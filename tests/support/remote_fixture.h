// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/single_platform.h"
#include "client/remote/remote_platform_service.h"
#include "tests/support/fault_proxy.h"
#include "ui/shell/dashboard_page.h"
#include "ui/shell/dashboard_window.h"

#include <QSettings>
#include <QTemporaryDir>

namespace cirrusgrid {

//! A dashboard over a remote platform, which was added as "Acme Cloud": the real
//! cirrusgrid-platform, behind a proxy that breaks things. The account is op@example.com, password
//! "demo".
class RemoteFixture
{
public:
    explicit RemoteFixture(CertificateFlaw flaw = CertificateFlaw::None);

    FaultProxy &proxy() { return m_proxy; }
    PlatformProcess &platform() { return m_platform; }
    DashboardPage &page() { return *m_page; }
    AccountModels &models() { return m_page->models(); }
    //! Gives login and password in Connect.
    void enterCredentials();
    //! Signs in and opens the Access Tokens tab.
    void openTokens();
    //! As the platform tells it, asked beside the dashboard.
    QStringList tokensThere();

private:
    QTemporaryDir m_folder;
    PlatformProcess m_platform;
    FaultProxy m_proxy;
    QSettings m_settings;
    Preferences m_preferences;
    Platforms m_platforms;
    std::unique_ptr<RemotePlatformService> m_service;
    SinglePlatform m_directory;
    std::unique_ptr<DashboardWindow> m_window;
    DashboardPage *m_page;
};

} // namespace cirrusgrid
