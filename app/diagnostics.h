// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace cirrusgrid {

//! What the programs say on standard error is for whoever started them: Qt's own warnings are left
//! out, unless QT_LOGGING_RULES asks for some. Where Qt ends the program, for want of a display for
//! one, it is a sentence and status 1 instead of a core dump. To be called first of all in main().
void installDiagnostics();

//! Writes "error: …", a line, to standard error. The status to end with.
int printError(const QString &sentence);

} // namespace cirrusgrid
