// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backend/core/operations.h"
#include "backend/core/password_worker.h"
#include "backend/core/upkeep.h"

#include <QElapsedTimer>
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
    void postPasswordCall(PasswordWorker::Body body, CallerRank rank,
                          std::function<bool()> isWanted = {});
    //! The same for a body that has a result; the future is finished in the thread of this.
    template<typename T>
    QFuture<T> runPasswordCall(std::function<T(const Result<Operations *> &)> body, CallerRank rank,
                               std::function<bool()> isWanted)
    {
        auto kept = std::make_shared<Promise<T>>();
        auto future = kept->future();
        auto promise = droppedInThreadOf(this, std::move(kept));
        postPasswordCall(
            [this, promise, body = std::move(body)](const Result<Operations *> &operations) {
                keepInThreadOf<T>(this, promise, body(operations));
            },
            rank, std::move(isWanted));
        return future;
    }

signals:
    //! Whichever thread, door or process made it.
    void changed(const cirrusgrid::Change &change);
    //! The same problem once a minute at most.
    void upkeepFailed(const QString &text);

private:
    explicit Backend(std::unique_ptr<Operations> operations);
    //! So that the activity has the calls of both connections in their order.
    void flushEarlierCalls();
    void report(const QString &problem);

    QString m_reported;
    QElapsedTimer m_sinceReport;
    std::unique_ptr<Operations> m_operations;
    Upkeep m_upkeep;
    PasswordWorker m_passwordWorker;
};

} // namespace cirrusgrid
