// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/service_error.h"

#include <QFuture>
#include <QFutureInterface>
#include <QObject>

#include <memory>

namespace cirrusgrid {

//! The giving end of a call's future. Given up (destroyed) without an answer, the future is
//! cancelled.
//!
//! Not QPromise: up to Qt 6.4, a continuation that takes a result which can't be copied
//! (IssuedToken) sets the shared state back, and a QPromise that is destroyed after that takes it
//! for unfinished and runs the continuation again.
template<typename T>
class Answer
{
public:
    Answer() { m_interface.reportStarted(); }
    ~Answer()
    {
        if (m_isGiven)
            return;
        m_interface.reportCanceled();
        m_interface.reportFinished();
    }
    Answer(const Answer &) = delete;
    Answer &operator=(const Answer &) = delete;

    QFuture<Result<T>> future() { return m_interface.future(); }

    //! Once.
    void give(Result<T> result)
    {
        m_isGiven = true;
        m_interface.reportAndMoveResult(std::move(result));
        m_interface.reportFinished();
    }

private:
    QFutureInterface<Result<T>> m_interface;
    bool m_isGiven = false;
};

//! Gives \a result from another thread, in the thread of \a service: that of those who wait for it.
//! Up to Qt 6.4 a future that is finished elsewhere touches its continuation's context while the
//! context's own thread may be deleting it. When \a service goes first, the future is cancelled.
template<typename T>
void giveInThreadOf(QObject *service, std::shared_ptr<Answer<T>> answer, Result<T> result)
{
    auto kept = std::make_shared<Result<T>>(std::move(result));
    QMetaObject::invokeMethod(
        service, [answer = std::move(answer), kept] { answer->give(std::move(*kept)); },
        Qt::QueuedConnection);
}

} // namespace cirrusgrid
