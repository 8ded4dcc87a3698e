// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QWidget;

namespace cirrusgrid {

//! The visible widget with this object name, in any window; the one in the window opened last where
//! there are several. Null when there is none.
QWidget *visibleWidget(const QString &objectName);

} // namespace cirrusgrid
