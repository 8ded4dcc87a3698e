// SPDX-License-Identifier: Apache-2.0
#include "backend/core/password_worker.h"

#include "backend/core/upkeep.h"

namespace cirrusgrid {

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

void PasswordWorker::post(std::function<void(const Result<Operations *> &)> body)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, body = std::move(body)] { body(worker->operations()); },
        Qt::QueuedConnection);
}

} // namespace cirrusgrid
