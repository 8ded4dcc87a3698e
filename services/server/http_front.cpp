// SPDX-License-Identifier: Apache-2.0
#include "services/server/http_front.h"

#include "services/server/connection_guard.h"
#include "services/wire/answers.h"

#include <QHttpServerRequest>
#include <QTcpSocket>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds SweepInterval{1000};
constexpr std::chrono::milliseconds FinishInterval{10};

bool wantsClose(const QHttpServerRequest &request)
{
    return request.value("Connection").compare("close", Qt::CaseInsensitive) == 0;
}

} // namespace

GuardedTcpServer::GuardedTcpServer(const ServerLimits &limits, QObject *parent)
    : QTcpServer(parent)
    , m_limits(limits)
{
    setMaxPendingConnections(limits.connections);
}

void GuardedTcpServer::incomingConnection(qintptr descriptor)
{
    auto *socket = new QTcpSocket(this);
    if (!socket->setSocketDescriptor(descriptor) || m_guards.size() >= m_limits.connections) {
        socket->abort();
        socket->deleteLater();
        return;
    }
    auto *guard = new ConnectionGuard(socket, m_limits);
    m_guards.insert(socket, guard);
    connect(socket, &QObject::destroyed, this, [this, socket] { m_guards.remove(socket); });
    connect(socket, &QTcpSocket::readyRead, guard, &ConnectionGuard::inspect);
    addPendingConnection(socket);
    // Qt's server takes the socket when the event loop comes round, so this is connected after it
    // is.
    QMetaObject::invokeMethod(
        guard,
        [socket, guard] {
            connect(socket, &QTcpSocket::readyRead, guard, &ConnectionGuard::noteUnread);
        },
        Qt::QueuedConnection);
}

void GuardedTcpServer::closeStalled()
{
    const auto guards = m_guards;
    for (auto entry = guards.cbegin(); entry != guards.cend(); ++entry) {
        if (entry.value()->hasStalled())
            entry.key()->abort();
    }
}

HttpFront::HttpFront(Platform &platform, const ServerLimits &limits)
    : m_limits(limits)
    , m_platform(platform)
    , m_router(platform)
    , m_tcp(new GuardedTcpServer(m_limits, this))
{
    connect(&m_sweep, &QTimer::timeout, m_tcp, &GuardedTcpServer::closeStalled);
    connect(&m_finishing, &QTimer::timeout, this, &HttpFront::finishIfQuiet);
    m_sweep.start(SweepInterval);
}

Result<quint16> HttpFront::listenOn(const QHostAddress &address, quint16 port)
{
    if (!m_tcp->listen(address, port)) {
        return failure(ErrorKind::Offline,
                       u"can't listen on %1:%2: %3"_s.arg(address.toString())
                           .arg(port)
                           .arg(m_tcp->errorString()));
    }
    bind(m_tcp);
    return m_tcp->serverPort();
}

bool HttpFront::handleRequest(const QHttpServerRequest &request, QTcpSocket *socket)
{
    const auto url = request.url();
    Arrived arrived{socket,
                    request.method(),
                    url.path(QUrl::FullyEncoded).toLatin1(),
                    {},
                    {request.remoteAddress(), request.value("User-Agent")},
                    wantsClose(request)};
    if (url.hasQuery())
        arrived.parameters.addForm(url.query(QUrl::FullyEncoded).toLatin1());
    if (request.method() == QHttpServerRequest::Method::Post)
        arrived.parameters.addForm(request.body());
    if (auto *guard = m_tcp->guardOf(socket))
        guard->noteArrived();
    if (m_arrived.empty())
        QMetaObject::invokeMethod(this, &HttpFront::answerArrived, Qt::QueuedConnection);
    m_arrived.push_back(std::move(arrived));
    return true;
}

void HttpFront::answerArrived()
{
    const auto batch = std::exchange(m_arrived, {});
    m_platform.startBatch();
    for (const auto &request : batch) {
        if (request.socket)
            answer(request, request.socket);
    }
    m_platform.endBatch();
}

void HttpFront::answer(const Arrived &request, QTcpSocket *socket)
{
    const char *statusLine = "HTTP/1.1 200 OK";
    const QByteArray body = bodyFor(request, &statusLine);
    const bool closes = request.closes || !m_tcp->isListening();

    QByteArray answer;
    answer.reserve(body.size() + 256);
    answer.append(statusLine);
    answer.append("\r\nContent-Type: application/json\r\nCache-Control: no-store\r\n"
                  "X-Content-Type-Options: nosniff\r\nContent-Length: ");
    answer.append(QByteArray::number(body.size()));
    answer.append(closes ? "\r\nConnection: close\r\n\r\n" : "\r\n\r\n");
    answer.append(body);
    socket->write(answer);
    if (auto *guard = m_tcp->guardOf(socket))
        guard->noteAnswered();
    if (closes)
        socket->disconnectFromHost();
}

void HttpFront::missingHandler(const QHttpServerRequest &, QTcpSocket *)
{
    // handleRequest() answers everything.
}

QByteArray HttpFront::bodyFor(const Arrived &request, const char **statusLine)
{
    using Method = QHttpServerRequest::Method;
    if (!m_router.hasMethod(request.path)) {
        *statusLine = "HTTP/1.1 404 Not Found";
        return wire::errorAnswer({ErrorKind::NotFound, u"there is no such method"_s});
    }
    if (request.method != Method::Get && request.method != Method::Post) {
        *statusLine = "HTTP/1.1 405 Method Not Allowed\r\nAllow: GET, POST";
        return wire::errorAnswer({ErrorKind::InvalidInput, u"use GET or POST"_s});
    }
    return m_router.answer(request.path, request.parameters, request.client);
}

void HttpFront::finish(std::chrono::milliseconds patience)
{
    m_tcp->close();
    m_patience = patience;
    m_sinceFinish.start();
    m_finishing.start(FinishInterval);
}

void HttpFront::finishIfQuiet()
{
    bool isQuiet = m_arrived.empty();
    const auto guards = m_tcp->guards();
    for (auto entry = guards.cbegin(); entry != guards.cend(); ++entry) {
        auto *socket = entry.key();
        if (!entry.value()->isIdle() || socket->bytesToWrite() > 0 || socket->bytesAvailable() > 0)
            isQuiet = false;
        else
            socket->disconnectFromHost();
    }
    if (isQuiet || m_sinceFinish.hasExpired(m_patience.count())) {
        m_finishing.stop();
        emit finished();
    }
}

} // namespace cirrusgrid
