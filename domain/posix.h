// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

//! All that is asked of the system past Qt. Where there is no POSIX, or no Linux, each does what it
//! can, which may be nothing.
namespace cirrusgrid::posix {

//! To be called first of all in main(). What this process writes is for its user alone, from the
//! moment a file is made; what is in its memory is written into no core dump, and other programs of
//! the same user can't read it (debug builds can be debugged).
void protectProcess();

//! As many connections need as many descriptors; the usual limit is 1,024.
void raiseDescriptorLimit();

//! On a busy machine, other threads than the calling one go first. Qt's priorities do nothing on
//! Linux, where each thread has a niceness of its own.
void yieldToOtherThreads();

//! A descriptor that can be read whenever a signal has come which catchSignal() was told of; -1
//! where signals don't exist. One per process.
int signalDescriptor();
void catchSignal(int signal);
//! As nohup has it for SIGHUP.
bool isIgnored(int signal);
//! The signal that has come. What could not be read is told again.
std::optional<int> nextSignal();

} // namespace cirrusgrid::posix
