// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/platforms.h"
#include "client/faults/faulty_platform_service.h"
#include "client/local/local_platform_service.h"
#include "client/platform_directory.h"
#include "client/presenter/presenting_platform_service.h"

#include <map>
#include <memory>
#include <vector>

namespace cirrusgrid {

//! The local platform's service and those of the platforms that the user added.
class ServiceDirectory final : public PlatformDirectory
{
public:
    //! \a platforms outlives this.
    ServiceDirectory(const LocalPlatformOptions &local, const Platforms &platforms,
                     const QList<Fault> &faults);
    ~ServiceDirectory() override;

    PlatformService &serviceFor(const QString &platformId) override;
    Result<Authority> inspectAuthority(const QByteArray &pem) const override;

    //! Puts what an audience may see in front of every service, with \a words for names; absent:
    //! the services themselves. Ask for them again.
    void setPresenting(const std::optional<StandInWords> &words);
    //! Ends the local platform's service; the next one begins over \a sqliteFile. Nobody may use
    //! the earlier one any more.
    void restartLocal(const QString &sqliteFile);

    //! Ends the services of platforms that were changed or removed. Nobody may use one any more.
    void dropRetired()
    {
        m_retiredFronts.clear();
        m_retired.clear();
    }

private:
    struct Entry {
        KnownPlatform platform;
        std::unique_ptr<PlatformService> service;
        //! In front of the service, when something is to go wrong on purpose.
        std::unique_ptr<FaultyPlatformService> faulty;
        //! In front of both, while an audience looks on.
        std::unique_ptr<PresentingPlatformService> presenting;

        PlatformService &front() const;
    };
    std::unique_ptr<PlatformService> makeService(const KnownPlatform &platform) const;

    LocalPlatformOptions m_local;
    const Platforms &m_platforms;
    QList<Fault> m_faults;
    std::optional<StandInWords> m_words;
    std::map<QString, Entry> m_entries;
    std::vector<Entry> m_retired;
    std::vector<std::unique_ptr<PresentingPlatformService>> m_retiredFronts;
};

} // namespace cirrusgrid
