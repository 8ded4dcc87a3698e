// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QSocketNotifier;

namespace cirrusgrid {

//! SIGTERM and SIGINT as a Qt signal, delivered by the event loop. One per process.
class Termination : public QObject
{
    Q_OBJECT

public:
    explicit Termination(QObject *parent = nullptr);

signals:
    void requested();

private:
    QSocketNotifier *m_notifier;
};

} // namespace cirrusgrid
