// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backend/core/operations.h"
#include "backend/core/password_worker.h"
#include "backend/core/upkeep.h"

#include <QObject>

#include <memory>

namespace cirrusgrid {

//! A platform that is open: its operations in the thread that made it, the worker for calls that
//! compare a password, and the upkeep of both. Every door shares one.
class Backend : public QObject
{
    Q_OBJECT

public:
    //! Errors: Storage.
    static Result<std::unique_ptr<Backend>> open(const BackendSetup &setup);

    Operations &operations() { return *m_operations; }
    //! Runs \a body, a call that compares a password, on the worker; see PasswordWorker::post().
    void postPasswordCall(std::function<void(const Result<Operations *> &)> body);
    //! As PasswordWorker::run().
    template<typename T>
    QFuture<T> runPasswordCall(std::function<T(const Result<Operations *> &)> body)
    {
        flushEarlierCalls();
        return m_passwordWorker.run<T>(std::move(body));
    }

signals:
    //! Whichever thread, door or process made it.
    void changed(const cirrusgrid::Change &change);
    void upkeepFailed(const QString &text);

private:
    explicit Backend(std::unique_ptr<Operations> operations);
    //! So that the activity has the calls of both connections in their order.
    void flushEarlierCalls();

    std::unique_ptr<Operations> m_operations;
    Upkeep m_upkeep;
    PasswordWorker m_passwordWorker;
};

} // namespace cirrusgrid
