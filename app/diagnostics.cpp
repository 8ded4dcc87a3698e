// SPDX-License-Identifier: Apache-2.0
#include "app/diagnostics.h"

#include <QtGlobal>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <exception>
#include <new>
#include <string_view>

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

//! Without memory there is none for a sentence that has to be put together, either.
[[noreturn]] void endWithSentence()
{
    constexpr std::string_view NoMemory = "error: There is no memory left.\n";
    constexpr std::string_view Other =
        "error: The program can't go on after an error of its own.\n";
    auto sentence = Other;
    try {
        if (const auto thrown = std::current_exception())
            std::rethrow_exception(thrown);
    } catch (const std::bad_alloc &) {
        sentence = NoMemory;
    } catch (...) {
        sentence = Other;
    }
    std::fwrite(sentence.data(), 1, sentence.size(), stderr);
    std::_Exit(EXIT_FAILURE);
}

} // namespace

void installDiagnostics()
{
    qInstallMessageHandler(print);
    std::set_terminate(endWithSentence);
}

int printError(const QString &sentence)
{
    std::fprintf(stderr, "error: %s\n", qUtf8Printable(sentence));
    return EXIT_FAILURE;
}

} // namespace cirrusgrid
