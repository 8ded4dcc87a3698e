// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAccessible>

class QMenu;
class QToolButton;
class QTreeView;
class QWidget;

namespace cirrusgrid {

//! Mends what Qt up to 6.4 tells screen readers: a choice's value next to its name, and that a
//! message which has come is to be said at once. Before the first window.
void installAccessibility();

//! What \a widget, which is none of Qt's controls, is for screen readers. Before it gets a name:
//! then they may ask.
void setAccessibleRole(QWidget *widget, QAccessible::Role role);

//! \a view, which has its model, is a tree of one column without a header, and its rows have boxes:
//! screen readers can toggle them and are told when they change.
void setCheckTree(QTreeView *view);

//! Makes \a button one that opens \a menu, for screen readers, too.
void setMenu(QToolButton *button, QMenu *menu);

} // namespace cirrusgrid
