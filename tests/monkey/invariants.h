// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/monkey/stage.h"

namespace cirrusgrid::monkey {

//! From which length on the window counts as stalled, and which size the program may have.
struct Bounds {
    std::chrono::milliseconds stall{100};
    int megabytes = 600;
};

//! Collects what Qt warns of from now on.
void watchWarnings();

//! The first thing that isn't as it always has to be, as "what: where"; empty when all is well.
QString brokenInvariant(Stage &stage, const Bounds &bounds);

} // namespace cirrusgrid::monkey
