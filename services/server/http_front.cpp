// SPDX-License-Identifier: Apache-2.0
#include "services/server/http_front.h"

#include "services/server/http_answers.h"
#include "services/wire/answers.h"

#include <QSslSocket>

#include <algorithm>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds SweepInterval{1000};
constexpr std::chrono::milliseconds FinishInterval{10};
//! Counting ten million rows takes half a second.
constexpr std::chrono::milliseconds CountsInterval{std::chrono::minutes(5)};

http::Answer refusal(const char *statusLine, ErrorKind kind, const QString &text)
{
    return {statusLine, "application/json", wire::errorAnswer({kind, text})};
}

} // namespace

HttpFront::HttpFront(Platform &platform, const ServerLimits &limits)
    : m_limits(limits)
    , m_platform(platform)
    , m_router(platform)
{
    connect(&m_sweep, &QTimer::timeout, this, &HttpFront::closeStalled);
    connect(&m_finishing, &QTimer::timeout, this, &HttpFront::finishIfQuiet);
    m_sweep.start(SweepInterval);
    // A timer, unlike a posted event, lets the connections have their turn first.
    m_slowTurn.setSingleShot(true);
    connect(&m_slowTurn, &QTimer::timeout, this, &HttpFront::answerSlow);
}

HttpFront::~HttpFront()
{
    // They use what goes with this.
    for (auto *connection : std::exchange(m_connections, {}))
        delete connection;
}

Result<quint16> HttpFront::listenOn(const QHostAddress &address, quint16 port)
{
    // As many as may connect at once while this is busy.
    setListenBacklogSize(m_limits.connections);
    if (!listen(address, port)) {
        return failure(
            ErrorKind::Offline,
            u"can't listen on %1:%2: %3"_s.arg(address.toString()).arg(port).arg(errorString()));
    }
    return serverPort();
}

QTcpSocket *HttpFront::makeSocket(qintptr descriptor)
{
    if (!m_tls) {
        auto socket = std::make_unique<QTcpSocket>();
        // Unbuffered: what is read goes to the parser at once, and an answer to the system.
        if (!socket->setSocketDescriptor(descriptor, QTcpSocket::ConnectedState,
                                         QIODevice::ReadWrite | QIODevice::Unbuffered))
            return nullptr;
        return socket.release();
    }
    auto socket = std::make_unique<QSslSocket>();
    if (!socket->setSocketDescriptor(descriptor))
        return nullptr;
    socket->setSslConfiguration(*m_tls);
    socket->startServerEncryption();
    return socket.release();
}

void HttpFront::incomingConnection(qintptr descriptor)
{
    auto *socket = makeSocket(descriptor);
    if (!socket)
        return;
    if (m_connections.size() >= m_limits.connections) {
        socket->abort();
        delete socket;
        return;
    }
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    auto *connection = new HttpConnection(socket, m_limits, *this, this);
    m_connections.insert(connection);
    connect(connection, &QObject::destroyed, this,
            [this, connection] { m_connections.remove(connection); });
}

void HttpFront::closeStalled()
{
    const auto connections = m_connections;
    for (auto *connection : connections) {
        if (connection->hasStalled())
            connection->abort();
    }
}

void HttpFront::take(HttpConnection &connection, HttpRequest request)
{
    if (m_arrived.empty())
        QMetaObject::invokeMethod(this, &HttpFront::answerArrived, Qt::QueuedConnection);
    m_arrived.push_back({&connection, std::move(request), std::chrono::steady_clock::now()});
}

bool HttpFront::mustWait(const Arrived &arrived) const
{
    // Answers keep their order: behind a slow one of the same connection, all wait.
    return m_router.isSlow(arrived.request.path)
        || std::any_of(m_slow.begin(), m_slow.end(),
                       [&](const Arrived &slow) { return slow.connection == arrived.connection; });
}

void HttpFront::answerArrived()
{
    auto batch = std::exchange(m_arrived, {});
    if (batch.empty())
        return;
    m_platform.startBatch();
    for (auto &arrived : batch) {
        if (!mustWait(arrived)) {
            answer(arrived);
            continue;
        }
        m_slow.push_back(std::move(arrived));
    }
    m_platform.endBatch();
    if (m_log)
        m_log->flush();
    if (!m_slow.empty() && !m_slowTurn.isActive())
        m_slowTurn.start();
}

void HttpFront::answerSlow()
{
    // What was read in this turn would wait for two of these.
    if (!m_arrived.empty())
        answerArrived();
    Arrived arrived = std::move(m_slow.front());
    m_slow.pop_front();
    m_platform.startBatch();
    answer(arrived);
    m_platform.endBatch();
    if (m_log)
        m_log->flush();
    if (!m_slow.empty())
        m_slowTurn.start();
}

void HttpFront::answer(Arrived &arrived)
{
    if (!arrived.connection)
        return;
    auto outcome = outcomeOf(arrived.request, arrived.connection->address());
    auto &answer = outcome.answer;
    answer.closes = !arrived.request.keepsAlive || !isListening();
    answer.hasBody = arrived.request.method != "HEAD";
    arrived.connection->answer(http::encoded(answer), answer.closes);
    note(arrived, outcome);
}

void HttpFront::note(const Arrived &arrived, const Outcome &outcome)
{
    const auto took = std::chrono::steady_clock::now() - arrived.at;
    constexpr qsizetype StatusPlace = 9; // behind "HTTP/1.1 "
    const int status = QByteArrayView(outcome.answer.statusLine).sliced(StatusPlace, 3).toInt();
    if (!outcome.method.isEmpty())
        m_metrics.noteCall(outcome.method, outcome.result, took);
    else if (status != 200)
        m_metrics.noteRefusal(status);
    if (m_log && arrived.connection) {
        m_log->add({arrived.connection->address(), arrived.request.method, arrived.request.path,
                    status, outcome.result, took});
    }
}

HttpFront::Outcome HttpFront::outcomeOf(HttpRequest &request, const QHostAddress &address)
{
    return m_router.hasMethod(request.path) ? apiOutcome(request, address)
                                            : ownOutcome(request, address);
}

HttpFront::Outcome HttpFront::ownOutcome(const HttpRequest &request, const QHostAddress &address)
{
    if (request.path == "/healthz" && request.method == "GET") {
        const bool isHealthy = m_platform.checkHealth().has_value();
        return {{isHealthy ? "HTTP/1.1 200 OK" : "HTTP/1.1 503 Service Unavailable",
                 "application/json",
                 isHealthy ? "{\"status\":\"ok\"}" : "{\"status\":\"no database\"}"}};
    }
    // Numbers about everybody are for whoever runs the machine.
    if (request.path == "/metrics" && request.method == "GET" && address.isLoopback())
        return {{"HTTP/1.1 200 OK", "text/plain; version=0.0.4", metricsText()}};
    return {refusal("HTTP/1.1 404 Not Found", ErrorKind::NotFound, u"there is no such method"_s)};
}

HttpFront::Outcome HttpFront::apiOutcome(HttpRequest &request, const QHostAddress &address)
{
    const bool isPost = request.method == "POST";
    if (!isPost && request.method != "GET") {
        return {refusal("HTTP/1.1 405 Method Not Allowed\r\nAllow: GET, POST",
                        ErrorKind::InvalidInput, u"use GET or POST"_s)};
    }
    wire::Parameters parameters;
    parameters.addForm(request.query);
    wipe(request.query);
    if (isPost) {
        const auto added = parameters.addBody(request.body, request.contentType);
        wipe(request.body);
        if (!added) {
            return {refusal("HTTP/1.1 415 Unsupported Media Type", added.error().kind,
                            added.error().text)};
        }
    }
    auto routed =
        m_router.answer(request.path, parameters, {address, std::move(request.userAgent)});
    return {{"HTTP/1.1 200 OK", "application/json", std::move(routed.body)},
            routed.result,
            std::move(routed.method)};
}

QByteArray HttpFront::metricsText()
{
    if (!m_sinceCounts.isValid() || m_sinceCounts.hasExpired(CountsInterval.count())) {
        m_counts = m_platform.counts().value_or(m_counts);
        m_sinceCounts.start();
    }
    return m_metrics.text({m_connections.size(), m_counts.tokens, m_counts.sessions});
}

void HttpFront::finish(std::chrono::milliseconds patience)
{
    close();
    m_patience = patience;
    m_sinceFinish.start();
    m_finishing.start(FinishInterval);
}

void HttpFront::finishIfQuiet()
{
    bool isQuiet = m_arrived.empty() && m_slow.empty();
    const auto connections = m_connections;
    for (auto *connection : connections) {
        if (connection->isIdle())
            connection->close();
        else
            isQuiet = false;
    }
    if (isQuiet || m_sinceFinish.hasExpired(m_patience.count())) {
        m_finishing.stop();
        emit finished();
    }
}

} // namespace cirrusgrid
