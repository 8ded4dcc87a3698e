// SPDX-License-Identifier: Apache-2.0
#pragma once

class QMenu;
class QToolButton;

namespace cirrusgrid {

//! Mends what Qt up to 6.4 tells screen readers: a choice's value next to its name, and that a
//! message which has come is to be said at once. Before the first window.
void installAccessibility();

//! Makes \a button one that opens \a menu, for screen readers, too.
void setMenu(QToolButton *button, QMenu *menu);

} // namespace cirrusgrid
