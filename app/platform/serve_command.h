// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace cirrusgrid {

//! "serve": the API over HTTP until SIGTERM or SIGINT. \a arguments begin behind the word. The exit
//! code.
int serveCommand(const QStringList &arguments);

} // namespace cirrusgrid
