// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/local/local_worker.h"
#include "domain/promise.h"

#include <QThread>

namespace cirrusgrid {

//! What a call takes along into another thread: functions that are kept must be copyable, and a
//! Secret is not.
template<typename T>
std::shared_ptr<T> share(T value)
{
    return std::make_shared<T>(std::move(value));
}

//! The thread of the platform in this process, shared by its connection and its sessions. Lives in
//! their thread.
class LocalThread : public QObject
{
    Q_OBJECT

public:
    explicit LocalThread(LocalPlatformOptions options);
    //! Waits until what is under way is written.
    ~LocalThread() override;

    const Clock &clock() const { return *m_clock; }

    //! Runs \a body, which takes the worker, in its thread.
    template<typename T, typename Body>
    void run(std::shared_ptr<Promise<Result<T>>> promise, Body body)
    {
        QMetaObject::invokeMethod(
            m_worker,
            [this, promise = std::move(promise), body = std::move(body), worker = m_worker] {
                keepInThreadOf<Result<T>>(this, promise, body(*worker));
            },
            Qt::QueuedConnection);
    }

    //! Runs \a body, which takes the operations, in the worker's thread. \a method is the API's
    //! name, for errors.
    template<typename T, typename Body>
    void runOnOperations(std::shared_ptr<Promise<Result<T>>> promise, const QString &method,
                         Body body)
    {
        run<T>(std::move(promise), [method, body = std::move(body)](LocalWorker &worker) {
            const auto backend = worker.backend();
            if (!backend)
                return LocalWorker::withMethod<T>(method, tl::unexpected(backend.error()));
            return LocalWorker::withMethod<T>(method, body((*backend)->operations()));
        });
    }

    //! The same on the password worker, which can be waited for while other calls go on.
    template<typename T, typename Body>
    void runOnPasswordWorker(std::shared_ptr<Promise<Result<T>>> promise, const QString &method,
                             Body body)
    {
        QMetaObject::invokeMethod(
            m_worker,
            [this, promise = std::move(promise), method, body = std::move(body),
             worker = m_worker] {
                const auto backend = worker->backend();
                if (!backend) {
                    keepInThreadOf<Result<T>>(
                        this, promise,
                        LocalWorker::withMethod<T>(method, tl::unexpected(backend.error())));
                    return;
                }
                (*backend)->postPasswordCall(
                    [this, promise, method, body](const Result<Operations *> &operations) {
                        if (!operations) {
                            keepInThreadOf<Result<T>>(
                                this, promise,
                                LocalWorker::withMethod<T>(method,
                                                           tl::unexpected(operations.error())));
                            return;
                        }
                        keepInThreadOf<Result<T>>(
                            this, promise, LocalWorker::withMethod<T>(method, body(**operations)));
                    },
                    CallerRank::Owner);
            },
            Qt::QueuedConnection);
    }

signals:
    void changed(const cirrusgrid::Change &change);

private:
    std::shared_ptr<const Clock> m_clock;
    QThread m_thread;
    //! Lives in m_thread, which deletes it.
    LocalWorker *m_worker;
};

} // namespace cirrusgrid
