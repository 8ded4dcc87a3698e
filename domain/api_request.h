// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <chrono>
#include <utility>

namespace cirrusgrid {

//! A call as a script makes it, without its credential.
struct ApiRequest {
    QString method; //!< "environment.control.StopEnv"
    QList<std::pair<QString, QString>> parameters;

    bool operator==(const ApiRequest &) const = default;
};

struct ApiResponse {
    //! The contract's code; 0 is success.
    int result = 0;
    QByteArray body; //!< JSON, as it came
    std::chrono::milliseconds took{0};

    bool operator==(const ApiResponse &) const = default;
};

} // namespace cirrusgrid
