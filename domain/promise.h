// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/service_error.h"

#include <QFuture>
#include <QFutureInterface>
#include <QObject>
#include <QThread>

#include <memory>
#include <utility>

namespace cirrusgrid {

//! The giving end of a QFuture<T>. One that goes without having been kept cancels the future.
//!
//! Not QPromise: up to Qt 6.4, a continuation that takes a result which can't be copied
//! (IssuedToken) resets the shared state, and a QPromise that is destroyed after that takes it for
//! unfinished and runs the continuation again.
template<typename T>
class Promise
{
public:
    Promise() { m_interface.reportStarted(); }
    ~Promise()
    {
        if (m_isKept)
            return;
        m_interface.reportCanceled();
        m_interface.reportFinished();
    }
    Promise(const Promise &) = delete;
    Promise &operator=(const Promise &) = delete;

    QFuture<T> future() { return m_interface.future(); }

    //! Once.
    void keep(T result)
    {
        m_isKept = true;
        m_interface.reportAndMoveResult(std::move(result));
        m_interface.reportFinished();
    }

private:
    QFutureInterface<T> m_interface;
    bool m_isKept = false;
};

//! \a promise for another thread: wherever the last copy of it goes, it is dropped, and its future
//! cancelled, in the thread of \a context, for the reason that keepInThreadOf() has. To be called
//! in that thread.
template<typename T>
std::shared_ptr<Promise<T>> droppedInThreadOf(QObject *context, std::shared_ptr<Promise<T>> promise)
{
    auto *raw = promise.get();
    return {
        raw,
        [context, home = context->thread(), promise = std::move(promise)](Promise<T> *) mutable {
            // It may go with the events of a context that is being destroyed, which must not
            // be sent another one: nothing would remove it.
            if (QThread::currentThread() == home) {
                promise.reset();
                return;
            }
            QMetaObject::invokeMethod(
                context, [promise = std::move(promise)] {}, Qt::QueuedConnection);
        }};
}

//! Keeps \a promise from another thread in the thread of \a context, where the future's
//! continuations run. Up to Qt 6.4 a future that is finished elsewhere touches its continuation's
//! context while the context's own thread may be deleting it. When \a context goes first, the
//! future is cancelled.
template<typename T>
void keepInThreadOf(QObject *context, std::shared_ptr<Promise<T>> promise, T result)
{
    auto shared = std::make_shared<T>(std::move(result));
    QMetaObject::invokeMethod(
        context, [promise = std::move(promise), shared] { promise->keep(std::move(*shared)); },
        Qt::QueuedConnection);
}

} // namespace cirrusgrid
