// SPDX-License-Identifier: Apache-2.0
#include "app/dashboard/dashboard_connections.h"

#include "client/remote/authority.h"
#include "client/remote/remote_connection.h"

namespace cirrusgrid {

DashboardConnections::DashboardConnections(const LocalPlatformOptions &local,
                                           const Platforms &platforms, const QList<Fault> &faults)
    : m_local(local)
    , m_platforms(platforms)
{
    if (faults.isEmpty())
        return;
    m_faults = std::make_shared<FaultPlan>();
    m_faults->setFaults(faults);
}

DashboardConnections::~DashboardConnections() = default;

ConnectionPtr DashboardConnections::connectionTo(const QString &platformId)
{
    PlatformProfile platform{platformId, {}, {}, {}};
    if (platformId != LocalPlatformId)
        platform = m_platforms.byId(platformId).value_or(platform);
    auto &entry = m_entries[platformId];
    const bool isCurrent = entry.connection && entry.platform.url == platform.url
        && entry.platform.authorityPem == platform.authorityPem;
    if (!isCurrent)
        entry = {platform, makeConnection(platform)};
    return entry.connection;
}

void DashboardConnections::restartLocal(const QString &sqliteFile)
{
    m_entries.erase(LocalPlatformId);
    m_local.sqliteFile = sqliteFile;
}

ConnectionPtr DashboardConnections::makeConnection(const PlatformProfile &platform) const
{
    ConnectionPtr connection;
    if (platform.id == LocalPlatformId) {
        connection = std::make_shared<LocalConnection>(m_local);
    } else {
        RemotePlatformOptions options;
        options.url = platform.url;
        options.authorityPem = platform.authorityPem;
        connection = std::make_shared<RemoteConnection>(options);
    }
    if (m_faults)
        connection = std::make_shared<FaultyConnection>(connection, m_faults);
    return connection;
}

Result<Authority> DashboardConnections::inspectAuthority(const QByteArray &pem) const
{
    return authorityFrom(pem);
}

} // namespace cirrusgrid
