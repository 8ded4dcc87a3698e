// SPDX-License-Identifier: Apache-2.0
#include "app/dashboard/service_directory.h"

#include "client/remote/authority.h"
#include "client/remote/remote_platform_service.h"

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
        entry = Entry{platform, makeService(platform), nullptr, nullptr};
        if (!m_faults.isEmpty()) {
            entry.faulty = std::make_unique<FaultyPlatformService>(*entry.service);
            entry.faulty->setFaults(m_faults);
        }
    }
    if (m_words && !entry.presenting)
        entry.presenting = std::make_unique<PresentingPlatformService>(entry.front(), *m_words);
    return entry.front();
}

PlatformService &ServiceDirectory::Entry::front() const
{
    if (presenting)
        return *presenting;
    return faulty ? static_cast<PlatformService &>(*faulty) : *service;
}

void ServiceDirectory::setPresenting(const std::optional<StandInWords> &words)
{
    m_words = words;
    if (words)
        return;
    // Pages that are about to go still hold them.
    for (auto &[id, entry] : m_entries) {
        if (entry.presenting)
            m_retiredFronts.push_back(std::move(entry.presenting));
    }
}

void ServiceDirectory::restartLocal(const QString &sqliteFile)
{
    m_entries.erase(LocalPlatformId);
    m_local.sqliteFile = sqliteFile;
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
