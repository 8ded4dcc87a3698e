// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/remote/remote_connection.h"
#include "tests/support/dashboard_host.h"
#include "tests/support/fault_proxy.h"

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
    DashboardPage &page() { return m_host->page(); }
    AccountModels &models() { return m_host->models(); }
    DashboardHost &host() { return *m_host; }
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
    std::unique_ptr<DashboardHost> m_host;
};

} // namespace cirrusgrid
