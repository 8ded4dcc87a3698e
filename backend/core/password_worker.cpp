// SPDX-License-Identifier: Apache-2.0
#include "backend/core/password_worker.h"

#include "backend/core/upkeep.h"

#include <utility>

namespace cirrusgrid {

namespace {

//! A comparison takes 20 ms: these wait for 5 s, as long as anybody would.
constexpr std::size_t MaxStrangers = 256;
constexpr std::chrono::seconds StrangersWait{5};

} // namespace

class PasswordWorker::Worker : public QObject
{
public:
    Worker(BackendSetup setup, PasswordWorker *front)
        : m_setup(std::move(setup))
        , m_front(front)
    {
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
    std::unique_ptr<Operations> m_operations;
    std::unique_ptr<Upkeep> m_upkeep;
};

PasswordWorker::PasswordWorker(BackendSetup setup, QObject *parent)
    : QObject(parent)
    , m_worker(new Worker(std::move(setup), this))
{
    qRegisterMetaType<Change>();
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("passwords"));
    m_thread.start();
}

PasswordWorker::~PasswordWorker()
{
    m_thread.quit();
    m_thread.wait();
}

void PasswordWorker::post(Body body, CallerRank rank, std::function<bool()> isWanted)
{
    {
        const std::scoped_lock lock(m_mutex);
        auto &queue = rank == CallerRank::Owner ? m_owners : m_strangers;
        if (rank == CallerRank::Owner || queue.size() < MaxStrangers)
            queue.push_back({std::exchange(body, {}), std::move(isWanted)});
    }
    if (body)
        body(tl::unexpected(throttledError(StrangersWait)));
    else
        QMetaObject::invokeMethod(
            m_worker, [this] { runNext(); }, Qt::QueuedConnection);
}

void PasswordWorker::runNext()
{
    if (auto next = takeNext(); next && (!next->isWanted || next->isWanted()))
        next->body(m_worker->operations());
}

std::optional<PasswordWorker::Waiting> PasswordWorker::takeNext()
{
    const std::scoped_lock lock(m_mutex);
    auto &queue = m_owners.empty() ? m_strangers : m_owners;
    if (queue.empty())
        return std::nullopt;
    auto next = std::move(queue.front());
    queue.pop_front();
    return next;
}

} // namespace cirrusgrid
