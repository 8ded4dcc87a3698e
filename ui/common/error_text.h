// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/service_error.h"

namespace cirrusgrid {

//! What happened and what to do next, in the user's words. What was not done is for the caller to
//! say.
QString errorText(const ServiceError &error);
//! "Wait 25 s"
QString waitText(std::chrono::seconds wait);

} // namespace cirrusgrid
