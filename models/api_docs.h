// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/api_catalogue.h"

#include <QUrl>

namespace cirrusgrid {

//! The page of the platform's documentation that describes \a method.
QUrl apiDocsUrl(const ApiMethod &method);

} // namespace cirrusgrid
