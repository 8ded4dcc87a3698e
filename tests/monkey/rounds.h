// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/monkey/invariants.h"
#include "tests/monkey/recording.h"

namespace cirrusgrid::monkey {

//! One demo and its steps, in a process of their own, so that a crash ends nothing else.
struct Round {
    QString program;
    QStringList bounds;
    QString folder;

    //! \a steps random ones. What failed is in the result; empty when nothing did.
    Recording random(quint32 seed, int steps) const;
    //! The steps of \a recording again.
    Recording play(const Recording &recording) const;
    //! The shortest part of \a recording that still fails in the same way, found within \a limit.
    Recording shrink(Recording recording, std::chrono::seconds limit) const;
};

//! What such a process does: performs steps, and writes each into \a log before it does. Returns
//! what is wrong after the last one.
QString performRandom(quint32 seed, int steps, const QString &log, const Bounds &bounds);
QString performRecording(const Recording &recording, const QString &log, const Bounds &bounds);

} // namespace cirrusgrid::monkey
