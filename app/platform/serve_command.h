// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/platform/command_line.h"

namespace cirrusgrid {

//! "serve": the API over HTTP until SIGTERM or SIGINT.
void addServeCommand(CLI::App &program, CommandLine &line);

} // namespace cirrusgrid
