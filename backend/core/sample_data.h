// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backend/core/backend_setup.h"
#include "domain/demo_state.h"
#include "domain/environment.h"
#include "domain/service_error.h"

namespace cirrusgrid {

inline constexpr QLatin1StringView DemoLogin{"demo@cirrusgrid.example"};
inline constexpr QLatin1StringView DemoPassword{"demo"};
//! 2026-11-24T09:41:00Z, where the demo's clock stands still unless it is told otherwise.
inline constexpr UtcTime DemoTime{std::chrono::milliseconds(1795513260000)};

//! my-project, shop and blog, running: what a new account starts with.
QList<Environment> sampleEnvironments(UtcTime now);

//! The key of the account in DemoState::TwoFactor, as authenticator apps take it: the one of RFC
//! 6238's examples.
inline constexpr QLatin1StringView DemoTotpKeyText{"GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"};

//! The demo's account, five environments and seven tokens in every state, with some activity, all
//! relative to the setup's clock, and what \a state makes different. \a extraTokens come on top,
//! past the account's limit. The tokens' values are thrown away. The database must be new.
Result<void> addDemoData(const BackendSetup &setup, DemoState state = DemoState::Default,
                         int extraTokens = 0);

} // namespace cirrusgrid
