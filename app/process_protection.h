// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace cirrusgrid {

//! To be called first of all in main(). What this process writes is for its user alone, from the
//! moment a file is made; what is in its memory is written into no core dump, and other programs of
//! the same user can't read it (debug builds can be debugged).
void protectProcess();

} // namespace cirrusgrid
