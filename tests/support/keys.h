// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/driver.h"

namespace cirrusgrid::drive {

//! A key as the system sends it: shortcuts come first.
void press(QWidget *widget, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
//! Presses a key in the widget that has the keyboard.
void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

} // namespace cirrusgrid::drive
