// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backend/core/clock.h"
#include "backend/core/platform_limits.h"
#include "backend/core/random_source.h"
#include "domain/api_catalogue.h"
#include "domain/database_address.h"

#include <chrono>
#include <memory>

namespace cirrusgrid {

//! What a platform is made of. Copies share clock and randomness: for further connections to the
//! same database.
struct BackendSetup {
    DatabaseAddress database;
    CataloguePtr catalogue;
    std::shared_ptr<const Clock> clock;
    std::shared_ptr<RandomSource> random;
    PlatformLimits limits = {};
    //! How long the activity log is kept.
    std::chrono::days activityKept{90};
};

} // namespace cirrusgrid
