// SPDX-License-Identifier: Apache-2.0
#include "app/platform/termination.h"

#include <QSocketNotifier>

#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

namespace cirrusgrid {

namespace {

//! A signal handler may do little more than write to a file descriptor.
int signalPipe[2] = {-1, -1};

extern "C" void writeToPipe(int signal)
{
    const char byte = static_cast<char>(signal);
    [[maybe_unused]] const auto written = ::write(signalPipe[0], &byte, sizeof byte);
}

} // namespace

Termination::Termination(QObject *parent)
    : QObject(parent)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, signalPipe) != 0)
        qFatal("no socket pair for signals");
    m_notifier = new QSocketNotifier(signalPipe[1], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        [[maybe_unused]] const auto count = ::read(signalPipe[1], &byte, sizeof byte);
        if (byte == SIGHUP)
            emit reloadRequested();
        else
            emit requested();
    });
    struct sigaction action = {};
    action.sa_handler = writeToPipe;
    action.sa_flags = SA_RESTART;
    ::sigaction(SIGTERM, &action, nullptr);
    ::sigaction(SIGINT, &action, nullptr);
    ::sigaction(SIGHUP, &action, nullptr);
}

} // namespace cirrusgrid
