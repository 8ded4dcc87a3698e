// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backend/core/operations.h"
#include "domain/promise.h"

#include <QFuture>
#include <QObject>

#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace cirrusgrid {

//! Who goes first.
enum class CallerRank {
    Owner, //!< Somebody with a live session.
    Stranger, //!< Whoever signs in, or tries to.
};

//! Carries out the calls that compare a password: each keeps a processor busy for tens of
//! milliseconds. On threads of their own, over connections of their own to the same database, while
//! all other calls go on.
class PasswordWorker : public QObject
{
    Q_OBJECT

public:
    //! One processor less than there are, for all other calls; one at least.
    static int usualThreads();

    explicit PasswordWorker(BackendSetup setup, int threads = usualThreads(),
                            QObject *parent = nullptr);
    //! Waits until what is under way is done.
    ~PasswordWorker() override;

    using Body = std::function<void(const Result<Operations *> &)>;

    //! Runs \a body in one of the threads, owners' before strangers'. The error in its argument
    //! tells why the database could not be opened, or, as Throttled, that too many strangers wait;
    //! the latter at once, in the caller's thread. A call whose \a isWanted says no by then is not
    //! carried out, and its body never called.
    void post(Body body, CallerRank rank, std::function<bool()> isWanted = {});

signals:
    void changed(const cirrusgrid::Change &change);
    void upkeepFailed(const QString &text);

private:
    class Thread;
    struct Waiting {
        Body body;
        std::function<bool()> isWanted;
    };

    //! Makes one when all are busy and there may be more. Absent when none is free.
    Thread *takeFreeThread();
    //! In the thread's own thread.
    void runNext(Thread &thread);
    //! Absent when nothing waits: the thread is free from then on.
    std::optional<Waiting> takeNext(Thread &thread);

    BackendSetup m_setup;
    std::size_t m_maxThreads;
    std::mutex m_mutex;
    //! Guarded by m_mutex.
    std::deque<Waiting> m_owners;
    std::deque<Waiting> m_strangers;
    std::vector<Thread *> m_free;
    std::vector<std::unique_ptr<Thread>> m_threads;
};

} // namespace cirrusgrid
