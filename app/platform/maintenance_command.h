// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/platform/command_line.h"

namespace cirrusgrid {

//! "migrate", "check" and "backup FILE": what an operator does with the database. "serve" has to be
//! there.
void addMaintenanceCommands(CLI::App &program, CommandLine &line);

} // namespace cirrusgrid
