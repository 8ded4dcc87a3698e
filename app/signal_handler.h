// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace cirrusgrid {

//! The signals that ask a program to end, as Qt signals, delivered by the event loop. One per
//! process. Where there are no POSIX signals, none comes.
class SignalHandler : public QObject
{
    Q_OBJECT

public:
    //! What SIGHUP is for: a service reads its files again, a window's terminal is gone.
    enum class HangUp { Reloads, Ends };

    explicit SignalHandler(HangUp hangUp, QObject *parent = nullptr);

signals:
    void requested();
    void reloadRequested();

private:
    void tell(HangUp hangUp);
};

} // namespace cirrusgrid
