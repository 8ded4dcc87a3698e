// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace cirrusgrid {

//! One thing to do, or to read when there is nothing to be done.
struct TourStep {
    //! The control's object name.
    QString target;
    QString text;
    //! Whether it was done, by whomever; empty for what is only read.
    std::function<bool()> isDone = {};
    //! Typed into the target before perform.
    QString typed = {};
    //! Does it in the user's place.
    std::function<void()> perform = {};
};

//! From a first token over its use to its removal, in the demo.
std::vector<TourStep> tourSteps();

} // namespace cirrusgrid
