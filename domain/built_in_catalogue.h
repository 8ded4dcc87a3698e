// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/api_catalogue.h"

namespace cirrusgrid {

//! The API methods and templates that the bundled platform knows, from resources/catalogue.
Checked<CataloguePtr> builtInCatalogue();

} // namespace cirrusgrid
