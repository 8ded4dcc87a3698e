// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace cirrusgrid::wire {

//! "environment.control.StopEnv" → "/1.0/environment/control/rest/stopenv"
QByteArray pathOf(const QString &fullName);

} // namespace cirrusgrid::wire
