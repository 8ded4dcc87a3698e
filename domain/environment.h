// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/utc_time.h"

#include <QString>

#include <optional>

namespace cirrusgrid {

//! The contract's numbers (env.status).
enum class EnvironmentStatus {
    Running = 1,
    Down = 2,
    Launching = 3,
    Sleep = 4,
    Unknown = 5,
    Creating = 6,
    Cloning = 7,
    NotExists = 8,
    Exporting = 9,
    Migrating = 10,
    Broken = 11,
    Updating = 12,
    Stopping = 13,
    GoingToSleep = 14,
    Restoring = 15,
};

enum class EnvironmentAction { Start, Stop, Sleep };

//! The API's method for it.
constexpr const char *methodOf(EnvironmentAction action)
{
    switch (action) {
    case EnvironmentAction::Start:
        return "environment.control.StartEnv";
    case EnvironmentAction::Stop:
        return "environment.control.StopEnv";
    case EnvironmentAction::Sleep:
        return "environment.control.SleepEnv";
    }
    Q_UNREACHABLE();
}

struct Environment {
    qint32 id = 0;
    //! The owner's; 0 where the platform does not tell it.
    qint32 uid = 0;
    QString name; //!< envName: unique on the platform, part of the domain
    QString displayName;
    QString domain;
    QString region;
    EnvironmentStatus status = EnvironmentStatus::Unknown;
    std::optional<UtcTime> createdAt;

    bool operator==(const Environment &) const = default;
};

} // namespace cirrusgrid
