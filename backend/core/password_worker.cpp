// SPDX-License-Identifier: Apache-2.0
#include "backend/core/password_worker.h"

#include "backend/core/upkeep.h"
#include "domain/posix.h"

#include <QThread>

#include <algorithm>
#include <utility>

namespace cirrusgrid {

namespace {

//! A comparison takes 20 ms: these wait for 5 s, as long as anybody would.
constexpr std::size_t MaxStrangers = 256;
constexpr std::chrono::seconds StrangersWait{5};

} // namespace

//! A thread with a connection to the database.
class PasswordWorker::Thread
{
public:
    Thread(BackendSetup setup, PasswordWorker *front)
        : m_setup(std::move(setup))
        , m_front(front)
        , m_context(std::make_unique<QObject>())
    {
        m_context->moveToThread(&m_thread);
        m_thread.setObjectName(QStringLiteral("passwords"));
        m_thread.start(QThread::LowPriority);
        // Whoever calls without a password goes first.
        run(&posix::yieldToOtherThreads);
    }

    //! Waits until what is under way is done.
    ~Thread()
    {
        // What belongs to the thread is destroyed in it.
        run([this] {
            m_upkeep.reset();
            m_operations.reset();
            m_thread.quit();
        });
        m_thread.wait();
    }

    //! From any thread.
    void run(std::function<void()> body)
    {
        QMetaObject::invokeMethod(m_context.get(), std::move(body), Qt::QueuedConnection);
    }

    //! Opened with the first call: a dashboard seldom makes one.
    Result<Operations *> operations()
    {
        if (m_operations)
            return m_operations.get();
        auto opened = Operations::open(m_setup);
        if (!opened)
            return tl::unexpected(opened.error());
        m_operations = std::move(*opened);
        // Signals cross to the front's thread by themselves.
        m_operations->setListener([this](const Change &change) { emit m_front->changed(change); });
        m_upkeep = std::make_unique<Upkeep>(*m_operations, Upkeep::Scope::Writing);
        connect(m_upkeep.get(), &Upkeep::failed, m_front, &PasswordWorker::upkeepFailed);
        return m_operations.get();
    }

private:
    BackendSetup m_setup;
    PasswordWorker *m_front;
    QThread m_thread;
    //! Lives in m_thread, as all that follows.
    std::unique_ptr<QObject> m_context;
    std::unique_ptr<Operations> m_operations;
    std::unique_ptr<Upkeep> m_upkeep;
};

int PasswordWorker::usualThreads() { return std::max(1, QThread::idealThreadCount() - 1); }

PasswordWorker::PasswordWorker(BackendSetup setup, int threads, QObject *parent)
    : QObject(parent)
    , m_setup(std::move(setup))
    , m_maxThreads(static_cast<std::size_t>(threads))
{
    qRegisterMetaType<Change>();
}

PasswordWorker::~PasswordWorker()
{
    // What their bodies hold is let go outside of the lock.
    std::deque<Waiting> owners;
    std::deque<Waiting> strangers;
    {
        const std::scoped_lock lock(m_mutex);
        owners.swap(m_owners);
        strangers.swap(m_strangers);
    }
    owners.clear();
    strangers.clear();
    m_threads.clear();
}

void PasswordWorker::post(Body body, CallerRank rank, std::function<bool()> isWanted)
{
    {
        const std::scoped_lock lock(m_mutex);
        auto &queue = rank == CallerRank::Owner ? m_owners : m_strangers;
        if (rank == CallerRank::Owner || queue.size() < MaxStrangers)
            queue.push_back({std::exchange(body, {}), std::move(isWanted)});
    }
    if (body) {
        body(tl::unexpected(throttledError(StrangersWait)));
        return;
    }
    if (auto *thread = takeFreeThread())
        thread->run([this, thread] { runNext(*thread); });
}

PasswordWorker::Thread *PasswordWorker::takeFreeThread()
{
    const std::scoped_lock lock(m_mutex);
    if (!m_free.empty()) {
        auto *thread = m_free.back();
        m_free.pop_back();
        return thread;
    }
    if (m_threads.size() == m_maxThreads)
        return nullptr;
    return m_threads.emplace_back(std::make_unique<Thread>(m_setup, this)).get();
}

void PasswordWorker::runNext(Thread &thread)
{
    const auto next = takeNext(thread);
    if (!next)
        return;
    if (!next->isWanted || next->isWanted())
        next->body(thread.operations());
    // Through the event loop: the upkeep has its timers there.
    thread.run([this, &thread] { runNext(thread); });
}

std::optional<PasswordWorker::Waiting> PasswordWorker::takeNext(Thread &thread)
{
    const std::scoped_lock lock(m_mutex);
    auto &queue = m_owners.empty() ? m_strangers : m_owners;
    if (queue.empty()) {
        m_free.push_back(&thread);
        return std::nullopt;
    }
    auto next = std::move(queue.front());
    queue.pop_front();
    return next;
}

} // namespace cirrusgrid
