// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QSocketNotifier;

namespace cirrusgrid {

//! SIGTERM, SIGINT and SIGHUP as Qt signals, delivered by the event loop. One per process.
class Termination : public QObject
{
    Q_OBJECT

public:
    explicit Termination(QObject *parent = nullptr);

signals:
    void requested();
    //! SIGHUP: what was read from files is to be read again.
    void reloadRequested();

private:
    QSocketNotifier *m_notifier;
};

} // namespace cirrusgrid
