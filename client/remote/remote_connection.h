// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/connection.h"
#include "client/remote/remote_options.h"

#include <memory>

namespace cirrusgrid {

class RemoteThread;

//! A platform somewhere else, over HTTPS. Opening it asks nothing of the platform.
class RemoteConnection final : public Connection
{
    Q_OBJECT

public:
    explicit RemoteConnection(RemotePlatformOptions options);
    ~RemoteConnection() override;

    void dispatch(ConnectionCalls::Any pending) override;

private:
    std::shared_ptr<RemoteThread> m_thread;
};

} // namespace cirrusgrid
