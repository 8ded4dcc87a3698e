// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/connection_directory.h"

namespace cirrusgrid {

//! The first certificate in \a pem. Errors: InvalidInput (authority) when there is none.
Result<Authority> authorityFrom(const QByteArray &pem);

} // namespace cirrusgrid
