// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backend/core/operations.h"
#include "domain/promise.h"

#include <QFuture>
#include <QObject>
#include <QThread>

#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>

namespace cirrusgrid {

//! Who goes first.
enum class CallerRank {
    Owner, //!< Somebody with a live session.
    Stranger, //!< Whoever signs in, or tries to.
};

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

    using Body = std::function<void(const Result<Operations *> &)>;

    //! Runs \a body in the worker's thread, owners' before strangers'. The error in its argument
    //! tells why the database could not be opened, or, as Throttled, that too many strangers wait;
    //! the latter at once, in the caller's thread. A call whose \a isWanted says no by then is not
    //! carried out, and its body never called.
    void post(Body body, CallerRank rank, std::function<bool()> isWanted = {});

signals:
    void changed(const cirrusgrid::Change &change);
    void upkeepFailed(const QString &text);

private:
    class Worker;
    struct Waiting {
        Body body;
        std::function<bool()> isWanted;
    };

    //! In the worker's thread.
    void runNext();
    std::optional<Waiting> takeNext();

    std::mutex m_mutex;
    //! Guarded by m_mutex.
    std::deque<Waiting> m_owners;
    std::deque<Waiting> m_strangers;
    QThread m_thread;
    //! Lives in m_thread, which deletes it.
    Worker *m_worker;
};

} // namespace cirrusgrid
