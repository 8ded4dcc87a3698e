// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/api_catalogue.h"

namespace cirrusgrid {

//! What \a method does, in the user's language: the summary of the catalogue that is built in is
//! translated; what else a platform says of a method stays as it is.
QString methodSummary(const ApiMethod &method);

} // namespace cirrusgrid
