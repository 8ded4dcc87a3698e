// SPDX-License-Identifier: Apache-2.0
#include "backend/http/slow_lane.h"

#include "domain/answer.h"
#include "wire/answers.h"
#include "wire/codes.h"

#include <QTimer>

namespace cirrusgrid {

namespace {

//! How often what was written behind is written.
constexpr std::chrono::milliseconds FlushInterval{500};

} // namespace

class SlowLane::Worker : public QObject
{
public:
    explicit Worker(PlatformSetup setup)
        : m_setup(std::move(setup))
    {
    }
    ~Worker() override { flush(); }

    RoutedAnswer answer(const QByteArray &path, const wire::Parameters &parameters,
                        const RemoteClient &client)
    {
        if (const auto opened = open(); !opened)
            return {wire::errorAnswer(opened.error()), wire::codeOf(opened.error()), {}};
        return m_router->answer(path, parameters, client);
    }

private:
    //! With the first call: the service of a dashboard seldom gets one.
    Result<void> open()
    {
        if (m_platform)
            return {};
        auto platform = Platform::open(m_setup);
        if (!platform)
            return tl::unexpected(platform.error());
        m_platform = std::move(*platform);
        m_router = std::make_unique<ApiRouter>(*m_platform);
        auto *timer = new QTimer(this);
        connect(timer, &QTimer::timeout, this, &Worker::flush);
        timer->start(FlushInterval);
        return {};
    }

    void flush()
    {
        // What can't be written now is kept for the next time.
        if (m_platform)
            (void)m_platform->flush();
    }

    PlatformSetup m_setup;
    std::unique_ptr<Platform> m_platform;
    std::unique_ptr<ApiRouter> m_router;
};

SlowLane::SlowLane(const PlatformSetup &setup)
    : m_worker(new Worker(setup))
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("slow calls"));
    m_thread.start();
}

SlowLane::~SlowLane()
{
    m_thread.quit();
    m_thread.wait();
}

QFuture<Result<RoutedAnswer>> SlowLane::answer(QByteArray path, wire::Parameters parameters,
                                               RemoteClient client)
{
    auto answer = std::make_shared<Answer<RoutedAnswer>>();
    auto kept = std::make_shared<wire::Parameters>(std::move(parameters));
    auto future = answer->future();
    QMetaObject::invokeMethod(
        m_worker,
        [answer, worker = m_worker, path = std::move(path), kept, client = std::move(client)] {
            answer->give(worker->answer(path, *kept, client));
        },
        Qt::QueuedConnection);
    return future;
}

} // namespace cirrusgrid
