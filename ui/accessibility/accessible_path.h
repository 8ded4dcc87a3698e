// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAccessible>
#include <QString>

namespace cirrusgrid {

//! A role as AT-SPI's tools and our drivers write it: "push button".
QString roleName(QAccessible::Role role);

//! Where \a control is among what a screen reader sees, from its window inwards: role, "accessible
//! name" and (object name) of each step that has a name, such as
//! frame "CirrusGrid Dashboard" (dashboardWindow) > push button "Generate" (generateButton).
//! What a password field or a field that reveals a value holds is never part of it.
QString accessiblePath(QAccessibleInterface *control);

} // namespace cirrusgrid
