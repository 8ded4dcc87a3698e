// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/platform/command_line.h"
#include "backend/core/platform_limits.h"
#include "backend/http/server_limits.h"

#include <QHostAddress>
#include <QList>

#include <optional>
#include <string>

namespace cirrusgrid {

struct ListenAddress {
    QHostAddress address;
    quint16 port = 0;
    //! As it was given.
    QString host;
};

//! What "serve" takes, checked when it is read.
struct ServeOptions {
    DatabaseOptions database;
    std::string listen = "127.0.0.1:8480";
    std::string tlsCertificate;
    std::string tlsKey;
    std::string trustedProxies;
    std::string accessLog = "none";
    int sessionDays = 0;
    int activityDays = 0;
    PlatformLimits platformLimits;
    ServerLimits serverLimits;

    void addTo(CLI::App &serve);

    ListenAddress listenAddress() const;
    QList<QHostAddress> proxies() const;
};

} // namespace cirrusgrid
