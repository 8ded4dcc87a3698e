// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/call.h"
#include "domain/activity_entry.h"
#include "domain/environment.h"

#include <QList>

namespace cirrusgrid::calls {

struct GetEnvironments {
    using Reply = QList<Environment>;
    static constexpr QLatin1StringView Method{"environment.control.GetEnvs"};
};

struct ChangeEnvironment {
    using Reply = void;
    QString name;
    EnvironmentAction action = EnvironmentAction::Start;
    QString method() const { return QString::fromLatin1(cirrusgrid::methodOf(action)); }
};

//! The newest entries, newest first.
struct GetActivity {
    using Reply = QList<ActivityEntry>;
    static constexpr QLatin1StringView Method{"GetActivity"};
    int count = 0;
};

} // namespace cirrusgrid::calls
