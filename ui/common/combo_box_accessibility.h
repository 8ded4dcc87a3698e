// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace cirrusgrid {

//! On Linux, Qt tells a combo box's current text as its name. From here on, a combo box that was
//! given an accessible name tells that, and its current text as its value. To be called once,
//! before the first combo box is made.
void installComboBoxAccessibility();

} // namespace cirrusgrid
