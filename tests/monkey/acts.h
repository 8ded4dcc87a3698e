// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/monkey/stage.h"
#include "tests/monkey/step.h"

#include <random>

namespace cirrusgrid::monkey {

//! An act that is possible on what is seen now. The same for the same state and the same chance.
Step chooseStep(Stage &stage, std::mt19937 &chance);

//! The next act of somebody who wants to leave the dialog or menu in front.
Step chooseWayOut(Stage &stage);

//! Performs \a step. One whose control isn't there is left out, so that a recording from which
//! steps were taken can still be performed.
void perform(Stage &stage, const Step &step);

} // namespace cirrusgrid::monkey
