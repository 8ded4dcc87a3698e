// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace cirrusgrid {

//! "migrate", "check" and "backup FILE": what an operator does with the database. The exit code.
int maintenanceCommand(const QString &command, const QStringList &arguments);

} // namespace cirrusgrid
