// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backend/core/operations.h"
#include "domain/promise.h"

#include <QFuture>
#include <QObject>
#include <QThread>

#include <functional>
#include <memory>

namespace cirrusgrid {

//! Carries out the calls that compare a password: each keeps a processor busy for tens of
//! milliseconds. On a thread of its own, over a connection of its own to the same database, one
//! after the other, while all other calls go on.
class PasswordWorker : public QObject
{
    Q_OBJECT

public:
    explicit PasswordWorker(BackendSetup setup, QObject *parent = nullptr);
    //! Waits until what is under way is done.
    ~PasswordWorker() override;

    //! Runs \a body in the worker's thread. The error in its argument tells why the database could
    //! not be opened.
    void post(std::function<void(const Result<Operations *> &)> body);
    //! The same for a body that has a result; the future is finished in that of this object.
    template<typename T>
    QFuture<T> run(std::function<T(const Result<Operations *> &)> body)
    {
        auto promise = std::make_shared<Promise<T>>();
        auto future = promise->future();
        post([this, promise, body = std::move(body)](const Result<Operations *> &operations) {
            keepInThreadOf<T>(this, promise, body(operations));
        });
        return future;
    }

signals:
    void changed(const cirrusgrid::Change &change);
    void upkeepFailed(const QString &text);

private:
    class Worker;

    QThread m_thread;
    //! Lives in m_thread, which deletes it.
    Worker *m_worker;
};

} // namespace cirrusgrid
