// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/utc_time.h"

#include <QString>

#include <optional>

namespace cirrusgrid::wire {

//! "yyyy-MM-dd hh:mm:ss" in UTC; fractions of a second are cut off.
QString timeToWire(UtcTime time);
//! Exactly the form above, and a time that exists; absent otherwise.
std::optional<UtcTime> timeFromWire(QStringView text);

} // namespace cirrusgrid::wire
