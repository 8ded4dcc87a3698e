// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/diagnostics.h"
#include "backend/core/backend_setup.h"
#include "domain/problem.h"

#include <QString>

class QCommandLineParser;

namespace cirrusgrid {

//! As DatabaseAddress::fromText(); empty means CIRRUSGRID_DATABASE, and without one the default
//! file in the user's data folder.
Checked<DatabaseAddress> databaseFrom(const QString &text);

//! \a text from the command line: a password is refused there.
Checked<DatabaseAddress> databaseFromCommandLine(const QString &text);

//! --database and --config, for the commands that look after a database.
void addDatabaseOptions(QCommandLineParser &parser);
//! The database that these name, or the environment, else the default.
Checked<DatabaseAddress> databaseOf(const QCommandLineParser &parser);

//! A platform over \a database with the system's clock and randomness.
Checked<BackendSetup> setupFor(const DatabaseAddress &database);

} // namespace cirrusgrid
