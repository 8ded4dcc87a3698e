// SPDX-License-Identifier: Apache-2.0
#include "app/signal_handler.h"

#include <QSocketNotifier>

#include <csignal>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace cirrusgrid {

#ifdef Q_OS_UNIX

namespace {

//! A signal handler may do little more than write to a file descriptor.
int signalPipe[2] = {-1, -1};

extern "C" void writeToPipe(int signal)
{
    const char byte = static_cast<char>(signal);
    // A signal that gets lost leaves a program that does not end.
    constexpr int Tries = 16;
    for (int i = 0; i < Tries && ::write(signalPipe[0], &byte, sizeof byte) != sizeof byte; ++i) { }
}

bool isIgnored(int signal)
{
    struct sigaction current = {};
    ::sigaction(signal, nullptr, &current);
    return current.sa_handler == SIG_IGN;
}

void handle(int signal)
{
    struct sigaction action = {};
    action.sa_handler = writeToPipe;
    action.sa_flags = SA_RESTART;
    ::sigaction(signal, &action, nullptr);
}

} // namespace

SignalHandler::SignalHandler(HangUp hangUp, QObject *parent)
    : QObject(parent)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, signalPipe) != 0)
        qFatal("no socket pair for signals");
    const auto *notifier = new QSocketNotifier(signalPipe[1], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, hangUp] {
        char byte = 0;
        // What could not be read is told again.
        if (::read(signalPipe[1], &byte, sizeof byte) != sizeof byte)
            return;
        if (byte == SIGHUP && hangUp == HangUp::Reloads)
            emit reloadRequested();
        else
            emit requested();
    });
    handle(SIGTERM);
    handle(SIGINT);
    // As nohup wants it.
    if (hangUp == HangUp::Reloads || !isIgnored(SIGHUP))
        handle(SIGHUP);
}

#else

SignalHandler::SignalHandler(HangUp, QObject *parent)
    : QObject(parent)
{
}

#endif

} // namespace cirrusgrid
