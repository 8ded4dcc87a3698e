// SPDX-License-Identifier: Apache-2.0
#pragma once

class QAbstractItemView;

namespace cirrusgrid {

//! Lets the rows that the view's edges cut fade out, so that they look like what goes on and not
//! like a mistake. To be called at the end of the view's paintEvent(); the view repaints all of
//! itself when it is scrolled.
void fadeCutRows(QAbstractItemView *view);

} // namespace cirrusgrid
