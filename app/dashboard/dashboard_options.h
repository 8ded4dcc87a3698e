// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/faults/fault.h"
#include "client/local/local_connection.h"
#include "domain/problem.h"
#include "models/preferences.h"

#include <QStringList>

namespace cirrusgrid {

enum class TourMode {
    Guided, //!< waits until the user has done each step
    Auto, //!< performs the steps, over and over
};

struct DashboardOptions {
    bool isDemo = false;
    //! Where the database and the settings are; in the demo a temporary folder, set later.
    QString profile;
    LocalPlatformOptions platform;
    //! What goes wrong on purpose.
    QList<Fault> faults;
    //! Absent: what the user prefers.
    std::optional<ThemeMode> theme;
    //! A language's code, such as "de"; empty for what the user prefers.
    QString language;
    bool opensAccessTokens = false;
    //! An address was followed: a dashboard that runs already may show it.
    bool isFromAddress = false;
    //! A tour is a demo.
    std::optional<TourMode> tour;
    //! Values are masked and names replaced.
    bool isPresenting = false;
};

//! Reads the command line. --help and --version print and end the program.
Checked<DashboardOptions> dashboardOptions(const QStringList &arguments);

} // namespace cirrusgrid
