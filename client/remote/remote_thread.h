// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/remote/remote_worker.h"

#include <QFutureWatcher>
#include <QThread>

namespace cirrusgrid {

//! The thread of one remote platform, shared by its connection and its sessions. Lives in their
//! thread.
class RemoteThread : public QObject
{
    Q_OBJECT

public:
    explicit RemoteThread(RemotePlatformOptions options)
        : m_options(std::move(options))
        , m_clockOffset(
              std::make_shared<ClockOffsetPtr::element_type>(std::chrono::milliseconds(0)))
    {
        m_thread.setObjectName(QStringLiteral("remote platform"));
        m_thread.start();
    }
    ~RemoteThread() override
    {
        m_thread.quit();
        m_thread.wait();
    }

    const RemotePlatformOptions &options() const { return m_options; }
    std::chrono::milliseconds clockOffset() const { return m_clockOffset->load(); }

    //! Lives in the thread, and goes with it or by destroy().
    RemoteWorker *makeWorker()
    {
        auto *worker = new RemoteWorker(m_options, m_clockOffset);
        worker->moveToThread(&m_thread);
        connect(&m_thread, &QThread::finished, worker, &QObject::deleteLater);
        return worker;
    }

    //! Destroys \a worker in its own thread, after what it was given to do. deleteLater() would
    //! write to the object from the caller's thread, while the worker's reads it.
    static void destroy(RemoteWorker *worker)
    {
        QMetaObject::invokeMethod(
            worker, [worker] { delete worker; }, Qt::QueuedConnection);
    }

    //! Runs \a body with \a worker and a job, in the worker's thread. A future of \a promise that
    //! is cancelled takes its request along.
    template<typename T, typename Body>
    void run(RemoteWorker *worker, std::shared_ptr<Promise<Result<T>>> promise, Body body)
    {
        const auto number = ++m_jobsMade;
        auto *watcher = new QFutureWatcher<Result<T>>(this);
        connect(watcher, &QFutureWatcherBase::canceled, worker,
                [worker, number] { worker->cancel(number); });
        connect(watcher, &QFutureWatcherBase::finished, watcher, &QObject::deleteLater);
        watcher->setFuture(promise->future());
        QMetaObject::invokeMethod(
            worker,
            [this, promise = droppedInThreadOf(this, std::move(promise)), body = std::move(body),
             number, worker]() mutable {
                auto *job = new Job<T>(this, std::move(promise), worker);
                worker->keep(number, job);
                QObject::connect(job, &QObject::destroyed, worker,
                                 [worker, number] { worker->forget(number); });
                body(*worker, job);
            },
            Qt::QueuedConnection);
    }

private:
    RemotePlatformOptions m_options;
    ClockOffsetPtr m_clockOffset;
    QThread m_thread;
    quint64 m_jobsMade = 0;
};

} // namespace cirrusgrid
