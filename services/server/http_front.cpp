// SPDX-License-Identifier: Apache-2.0
#include "services/server/http_front.h"

#include "services/server/http_answers.h"
#include "services/wire/answers.h"

#include <QSslSocket>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds SweepInterval{1000};
constexpr std::chrono::milliseconds FinishInterval{10};

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
    m_arrived.push_back({&connection, std::move(request)});
}

void HttpFront::answerArrived()
{
    auto batch = std::exchange(m_arrived, {});
    m_platform.startBatch();
    for (auto &[connection, request] : batch) {
        if (!connection)
            continue;
        auto answer = answerTo(request, connection->address());
        answer.closes = !request.keepsAlive || !isListening();
        answer.hasBody = request.method != "HEAD";
        connection->answer(http::encoded(answer), answer.closes);
    }
    m_platform.endBatch();
}

http::Answer HttpFront::answerTo(HttpRequest &request, const QHostAddress &address)
{
    if (!m_router.hasMethod(request.path))
        return refusal("HTTP/1.1 404 Not Found", ErrorKind::NotFound, u"there is no such method"_s);
    const bool isPost = request.method == "POST";
    if (!isPost && request.method != "GET") {
        return refusal("HTTP/1.1 405 Method Not Allowed\r\nAllow: GET, POST",
                       ErrorKind::InvalidInput, u"use GET or POST"_s);
    }
    wire::Parameters parameters;
    parameters.addForm(request.query);
    if (isPost) {
        const auto added = parameters.addBody(request.body, request.contentType);
        wipe(request.body);
        if (!added) {
            return refusal("HTTP/1.1 415 Unsupported Media Type", added.error().kind,
                           added.error().text);
        }
    }
    wipe(request.query);
    http::Answer answer;
    answer.body =
        m_router.answer(request.path, parameters, {address, std::move(request.userAgent)});
    return answer;
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
    bool isQuiet = m_arrived.empty();
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
