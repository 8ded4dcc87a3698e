// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/service_error.h"

namespace cirrusgrid {

//! What happened and what to do next, in the user's words. What was not done is for the caller to
//! say.
QString errorText(const ServiceError &error);
//! What was not done (\a notDone, a sentence), why, and what to do next. Where it is not known
//! whether it was done, this is said instead of \a notDone.
QString failureText(const QString &notDone, const ServiceError &error);
//! For whoever helps the user: the method, the code and the service's own words, to be copied.
//! Empty where the sentence says it all, as for a wrong password.
QString errorDetails(const ServiceError &error);
//! "Wait 25 s"
QString waitText(std::chrono::seconds wait);

} // namespace cirrusgrid
