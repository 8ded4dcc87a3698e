// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <thread>

namespace cirrusgrid {

//! Reads the system's font configuration on another processor while QApplication connects to the
//! display. Qt asks for it a little later and waits for what is left. It is the longest single
//! piece of work before the first window: 5 of 20 ms.
std::jthread warmUpFonts();

} // namespace cirrusgrid
