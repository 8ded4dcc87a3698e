// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backend/http/api_router.h"

#include <QFuture>
#include <QObject>
#include <QThread>

#include <memory>

namespace cirrusgrid {

//! Carries out the calls that compare a password: each keeps a processor busy for tens of
//! milliseconds. On a thread of its own, over a connection of its own to the same database, one
//! after the other, while all other calls go on.
class SlowLane : public QObject
{
    Q_OBJECT

public:
    //! \a setup is that of the platform whose calls these are.
    explicit SlowLane(const PlatformSetup &setup);
    //! Waits until what is under way is done.
    ~SlowLane() override;

    //! As ApiRouter::answer().
    QFuture<Result<RoutedAnswer>> answer(QByteArray path, wire::Parameters parameters,
                                         RemoteClient client);

private:
    class Worker;

    QThread m_thread;
    //! Lives in m_thread, which deletes it.
    Worker *m_worker;
};

} // namespace cirrusgrid
