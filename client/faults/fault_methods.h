// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/problem.h"

#include <QString>

namespace cirrusgrid {

//! Accepts the name of what a fault can be for: a method of the built-in catalogue, with its
//! service
//! ("environment.control.StopEnv") or without ("StopEnv"), or a call of the dashboard that the API
//! has no method for ("Open"); in any letter case. A problem names the nearest.
Checked<void> checkFaultMethod(const QString &name);

//! Whether both may be the same method, in any letter case: a name without its service stands for
//! the methods of that name in every service.
bool isSameMethod(QStringView left, QStringView right);

} // namespace cirrusgrid
