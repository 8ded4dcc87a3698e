// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <optional>

namespace cirrusgrid {

//! An instant in UTC. Milliseconds, because sessions are ordered by it; the contract itself speaks
//! in seconds.
using UtcTime = std::chrono::sys_time<std::chrono::milliseconds>;

} // namespace cirrusgrid
