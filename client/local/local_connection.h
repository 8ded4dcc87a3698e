// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/connection.h"
#include "domain/demo_state.h"

#include <memory>
#include <optional>

namespace cirrusgrid {

class LocalThread;

struct LocalPlatformOptions {
    QString sqliteFile;
    //! What a fresh database is filled with; absent for nothing.
    std::optional<DemoState> demo;
    //! Absent: the system's. Set: time stands still there.
    std::optional<UtcTime> fixedTime;
    //! Set: tokens and sessions come out the same in every run. For pictures, never for tokens that
    //! guard anything.
    std::optional<quint64> seed;
    //! "127.0.0.1:8480": where the API is served besides; empty for nowhere.
    QString apiAddress;
    //! When the port is taken, the next ones are tried.
    bool triesNextPorts = false;
};

//! The platform in this process: the backend on a thread of its own, which ends with the last
//! session or connection that uses it.
class LocalConnection final : public Connection
{
    Q_OBJECT

public:
    explicit LocalConnection(LocalPlatformOptions options);
    ~LocalConnection() override;

    void dispatch(ConnectionCalls::Any pending) override;

private:
    std::shared_ptr<LocalThread> m_thread;
};

} // namespace cirrusgrid
