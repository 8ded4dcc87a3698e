// SPDX-License-Identifier: Apache-2.0
#include "domain/posix.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <csignal>

#include <fcntl.h>

#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#include <sys/syscall.h>
#endif

namespace cirrusgrid::posix {

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

} // namespace

void protectProcess()
{
    ::umask(S_IRWXG | S_IRWXO);
#ifdef NDEBUG
    const rlimit none{};
    ::setrlimit(RLIMIT_CORE, &none);
#ifdef Q_OS_LINUX
    ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
#endif
}

void raiseDescriptorLimit()
{
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) == 0) {
        limit.rlim_cur = limit.rlim_max;
        ::setrlimit(RLIMIT_NOFILE, &limit);
    }
}

int signalDescriptor()
{
    if (signalPipe[1] < 0) {
        if (::socketpair(AF_UNIX, SOCK_STREAM, 0, signalPipe) != 0)
            qFatal("no socket pair for signals");
        for (const int end : signalPipe)
            ::fcntl(end, F_SETFD, FD_CLOEXEC);
    }
    return signalPipe[1];
}

void catchSignal(int signal)
{
    struct sigaction action = {};
    action.sa_handler = writeToPipe;
    action.sa_flags = SA_RESTART;
    ::sigaction(signal, &action, nullptr);
}

bool isIgnored(int signal)
{
    struct sigaction current = {};
    ::sigaction(signal, nullptr, &current);
    return current.sa_handler == SIG_IGN;
}

std::optional<int> nextSignal()
{
    char byte = 0;
    if (::read(signalPipe[1], &byte, sizeof byte) != sizeof byte)
        return std::nullopt;
    return byte;
}

#else

void protectProcess() { }
void raiseDescriptorLimit() { }
int signalDescriptor() { return -1; }
void catchSignal(int) { }
bool isIgnored(int) { return false; }
std::optional<int> nextSignal() { return std::nullopt; }

#endif

void yieldToOtherThreads()
{
#ifdef Q_OS_LINUX
    constexpr int Niceness = 5;
    const auto thread = static_cast<id_t>(::syscall(SYS_gettid));
    ::setpriority(PRIO_PROCESS, thread, ::getpriority(PRIO_PROCESS, thread) + Niceness);
#endif
}

} // namespace cirrusgrid::posix
