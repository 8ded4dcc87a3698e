// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>

namespace cirrusgrid {

//! The clocks of processes over one database differ by less: a time that is further ahead was
//! written while a clock was wrong.
inline constexpr std::chrono::milliseconds ClocksDiffer{std::chrono::hours(1)};

} // namespace cirrusgrid
