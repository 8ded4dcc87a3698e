// SPDX-License-Identifier: Apache-2.0
#include "client/local/local_thread.h"

namespace cirrusgrid {

namespace {

std::shared_ptr<const Clock> clockFor(const LocalPlatformOptions &options)
{
    if (options.fixedTime)
        return std::make_shared<FixedClock>(*options.fixedTime);
    return std::make_shared<SystemClock>();
}

} // namespace

LocalThread::LocalThread(LocalPlatformOptions options)
    : m_clock(clockFor(options))
    , m_worker(new LocalWorker(std::move(options), m_clock))
{
    qRegisterMetaType<Change>();
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &LocalWorker::changed, this, &LocalThread::changed);
    m_thread.setObjectName(QStringLiteral("local platform"));
    m_thread.start();
}

LocalThread::~LocalThread()
{
    m_thread.quit();
    m_thread.wait();
}

} // namespace cirrusgrid
