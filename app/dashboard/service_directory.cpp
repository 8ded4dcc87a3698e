// SPDX-License-Identifier: Apache-2.0
#include "app/dashboard/service_directory.h"

#include "services/remote/authority.h"
#include "services/remote/remote_platform_service.h"

namespace cirrusgrid {

ServiceDirectory::ServiceDirectory(const LocalPlatformOptions &local, const Platforms &platforms,
                                   const QList<Fault> &faults)
    : m_local(local)
    , m_platforms(platforms)
    , m_faults(faults)
{
}

ServiceDirectory::~ServiceDirectory() = default;

PlatformService &ServiceDirectory::serviceFor(const QString &platformId)
{
    KnownPlatform platform{platformId, {}, {}, {}};
    if (platformId != LocalPlatformId)
        platform = m_platforms.byId(platformId).value_or(platform);
    auto &entry = m_entries[platformId];
    const bool isCurrent = entry.service && entry.platform.url == platform.url
        && entry.platform.authorityPem == platform.authorityPem;
    if (!isCurrent) {
        if (entry.service)
            m_retired.push_back(std::move(entry));
        entry = Entry{platform, makeService(platform), nullptr};
        if (!m_faults.isEmpty()) {
            entry.faulty = std::make_unique<FaultyPlatformService>(*entry.service);
            entry.faulty->setFaults(m_faults);
        }
    }
    return entry.faulty ? static_cast<PlatformService &>(*entry.faulty) : *entry.service;
}

std::unique_ptr<PlatformService> ServiceDirectory::makeService(const KnownPlatform &platform) const
{
    if (platform.id == LocalPlatformId)
        return std::make_unique<LocalPlatformService>(m_local);
    RemotePlatformOptions options;
    options.url = platform.url;
    options.authorityPem = platform.authorityPem;
    return std::make_unique<RemotePlatformService>(options);
}

Result<Authority> ServiceDirectory::inspectAuthority(const QByteArray &pem) const
{
    return authorityFrom(pem);
}

} // namespace cirrusgrid
