// SPDX-License-Identifier: Apache-2.0
#include "app/diagnostics.h"

#include <QtGlobal>

#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

bool isOurs(const QMessageLogContext &context)
{
    return context.category && std::strncmp(context.category, "cirrusgrid.", 11) == 0;
}

QString sentenceOf(const QString &fatal)
{
    if (fatal.contains("platform plugin"_L1) || fatal.contains("connect to display"_L1)) {
        return u"There is no display to open a window on. Set DISPLAY or WAYLAND_DISPLAY, or "
               "connect with \"ssh -X\"."_s;
    }
    return fatal.simplified();
}

void print(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (type == QtFatalMsg) {
        printError(sentenceOf(text));
        std::_Exit(EXIT_FAILURE);
    }
    if (isOurs(context) || type == QtCriticalMsg || qEnvironmentVariableIsSet("QT_LOGGING_RULES"))
        std::fprintf(stderr, "%s\n", qUtf8Printable(qFormatLogMessage(type, context, text)));
}

} // namespace

void installDiagnostics() { qInstallMessageHandler(print); }

int printError(const QString &sentence)
{
    std::fprintf(stderr, "error: %s\n", qUtf8Printable(sentence));
    return EXIT_FAILURE;
}

} // namespace cirrusgrid
