// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/api_catalogue.h"
#include "domain/service_error.h"

#include <QByteArray>

namespace cirrusgrid::wire {

//! Reads apiList as clients send it: separated by commas, a JSON array of strings, a bracketed list
//! in single quotes, and any of these repeated; all of them are one list. Errors: InvalidInput that
//! names a method which is not in the catalogue or can't be granted.
Result<ApiMethodSet> methodsFromApiList(const QList<QByteArrayView> &values,
                                        const ApiCatalogue &catalogue);

} // namespace cirrusgrid::wire
