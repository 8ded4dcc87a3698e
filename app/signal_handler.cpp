// SPDX-License-Identifier: Apache-2.0
#include "app/signal_handler.h"

#include "domain/posix.h"

#include <QSocketNotifier>

#include <csignal>

namespace cirrusgrid {

SignalHandler::SignalHandler(HangUp hangUp, QObject *parent)
    : QObject(parent)
{
    const int descriptor = posix::signalDescriptor();
    if (descriptor < 0)
        return;
    const auto *notifier = new QSocketNotifier(descriptor, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, hangUp] { tell(hangUp); });
    posix::catchSignal(SIGTERM);
    posix::catchSignal(SIGINT);
#ifdef SIGHUP
    // As nohup wants it.
    if (hangUp == HangUp::Reloads || !posix::isIgnored(SIGHUP))
        posix::catchSignal(SIGHUP);
#endif
}

void SignalHandler::tell(HangUp hangUp)
{
    const auto signal = posix::nextSignal();
    if (!signal)
        return;
#ifdef SIGHUP
    if (signal == SIGHUP && hangUp == HangUp::Reloads) {
        emit reloadRequested();
        return;
    }
#endif
    emit requested();
}

} // namespace cirrusgrid
