// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/connection_directory.h"
#include "client/faults/faulty_connection.h"
#include "client/local/local_connection.h"
#include "models/platforms.h"

#include <map>
#include <memory>

namespace cirrusgrid {

//! The connections to the local platform and to those that the user added. One that is replaced
//! goes with the last session that was made through it.
class DashboardConnections final : public ConnectionDirectory
{
public:
    //! \a platforms outlives this.
    DashboardConnections(const LocalPlatformOptions &local, const Platforms &platforms,
                         const QList<Fault> &faults);
    ~DashboardConnections() override;

    ConnectionPtr connectionTo(const QString &platformId) override;
    Result<Authority> inspectAuthority(const QByteArray &pem) const override;

    //! The local platform begins anew, over \a sqliteFile. Its API's port is free once nobody holds
    //! the earlier connection or a session of it.
    void restartLocal(const QString &sqliteFile);

private:
    struct Entry {
        PlatformProfile platform;
        ConnectionPtr connection;
    };
    ConnectionPtr makeConnection(const PlatformProfile &platform) const;

    LocalPlatformOptions m_local;
    const Platforms &m_platforms;
    //! Null where nothing is to go wrong on purpose.
    std::shared_ptr<FaultPlan> m_faults;
    std::map<QString, Entry> m_entries;
};

} // namespace cirrusgrid
