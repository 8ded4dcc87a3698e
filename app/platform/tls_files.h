// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/problem.h"

#include <QSslConfiguration>

namespace cirrusgrid {

//! TLS 1.2 and later with the certificate chain and the key in two PEM files. A problem
//! names the file and what is wrong with it.
Checked<QSslConfiguration> tlsFromFiles(const QString &certificateFile, const QString &keyFile);

} // namespace cirrusgrid
