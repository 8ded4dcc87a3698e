// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/platform/command_line.h"

namespace cirrusgrid {

//! "account add LOGIN" and what else an operator does with accounts. A password comes from standard
//! input. "serve" has to be there.
void addAccountCommand(CLI::App &program, CommandLine &line);

} // namespace cirrusgrid
