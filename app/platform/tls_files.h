// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/service_error.h"

#include <QSslConfiguration>

namespace cirrusgrid {

//! TLS 1.2 and later with the certificate chain and the key in two PEM files. Errors: InvalidInput
//! that names the file and what is wrong with it.
Result<QSslConfiguration> tlsFromFiles(const QString &certificateFile, const QString &keyFile);

} // namespace cirrusgrid
