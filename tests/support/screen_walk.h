// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace cirrusgrid {

//! \a window shows the screen \a name, such as "reveal-copied", and is still.
using ScreenVisitor = std::function<void(QWidget *window, const QString &name)>;

//! Brings every screen up in every state, one after the other, over demo platforms of their own in
//! temporary folders. The same in every run. Throws std::runtime_error when one does not come.
void walkScreens(const ScreenVisitor &visit);

} // namespace cirrusgrid
