// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/core/platform.h"

namespace cirrusgrid {

inline constexpr QLatin1StringView DemoLogin{"demo@cirrusgrid.example"};
inline constexpr QLatin1StringView DemoPassword{"demo"};
//! 2026-11-24T09:41:00Z, where the demo's clock stands still unless it is told otherwise.
inline constexpr UtcTime DemoTime{std::chrono::milliseconds(1795513260000)};

//! my-project, shop and blog, running: what a new account starts with.
Result<void> addSampleEnvironments(Platform &platform, qint32 accountId);

//! The demo's account, five environments and seven tokens in every state, with some activity, all
//! relative to the setup's clock. The tokens' values are thrown away. The database must be new.
Result<void> addDemoData(const PlatformSetup &setup);

} // namespace cirrusgrid
