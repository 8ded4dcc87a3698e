// SPDX-License-Identifier: Apache-2.0
#include "backend/http/http_server.h"

#include "backend/http/http_response.h"
#include "wire/encoding.h"

#include <QDeadlineTimer>
#include <QSslSocket>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds SweepInterval{1000};
constexpr std::chrono::milliseconds FinishInterval{10};
//! Counting ten million rows takes half a second.
constexpr std::chrono::milliseconds CountsInterval{std::chrono::minutes(5)};
//! New and gone connections in one turn of the event loop, and how long requests behind others of
//! their connection are answered in it. However many there are, the others have their turn.
constexpr std::size_t ConnectionsInTurn = 16;
constexpr std::chrono::milliseconds BehindInTurn{2};
//! Reading its form takes milliseconds: it waits as if it were behind another one.
constexpr qint64 LargeRequest = 64 * 1024;

qint64 sizeOf(const HttpRequest &request)
{
    return request.body.size() + request.query.size() + request.path.size();
}

HttpResponse refusal(const char *statusLine, ErrorKind kind, const QString &text)
{
    return {statusLine, "application/json", wire::encodeError({kind, text})};
}

//! HEAD asks for what GET does, but for the body.
bool isGetOrHead(const HttpRequest &request)
{
    return request.method == "GET" || request.method == "HEAD";
}

} // namespace

HttpServer::HttpServer(Backend &backend, const ServerLimits &limits)
    : m_limits(limits)
    , m_backend(backend)
    , m_endpoints(std::make_shared<EndpointTable>(*backend.operations().setup().catalogue))
    , m_held{limits.heldBytes}
{
    connect(&m_sweep, &QTimer::timeout, this, &HttpServer::closeStalled);
    connect(&m_finishing, &QTimer::timeout, this, &HttpServer::finishIfQuiet);
    m_sweep.start(SweepInterval);
}

HttpServer::~HttpServer()
{
    // They use what goes with this.
    for (auto *connection : std::exchange(m_connections, {}))
        delete connection;
}

Checked<quint16> HttpServer::listenOn(const QHostAddress &address, quint16 port)
{
    // As many as may connect at once while this is busy.
    setListenBacklogSize(m_limits.connections);
    setMaxPendingConnections(1);
    if (!listen(address, port)) {
        return problem(
            u"can't listen on %1:%2: %3"_s.arg(address.toString()).arg(port).arg(errorString()));
    }
    return serverPort();
}

std::unique_ptr<QAbstractSocket> HttpServer::makeSocket(qintptr descriptor) const
{
    if (!m_tls) {
        // Other than QTcpSocket, it has no buffers, of which each connection would keep two of 16
        // KB.
        auto socket = std::make_unique<QAbstractSocket>(QAbstractSocket::TcpSocket, nullptr);
        const bool isOpen =
            socket->setSocketDescriptor(descriptor, QAbstractSocket::ConnectedState,
                                        QIODevice::ReadWrite | QIODevice::Unbuffered);
        return isOpen ? std::move(socket) : nullptr;
    }
    auto socket = std::make_unique<QSslSocket>();
    if (!socket->setSocketDescriptor(descriptor))
        return nullptr;
    socket->setSslConfiguration(*m_tls);
    socket->startServerEncryption();
    return socket;
}

void HttpServer::incomingConnection(qintptr descriptor)
{
    auto socket = makeSocket(descriptor);
    if (!socket)
        return;
    if (m_accepted.empty())
        QMetaObject::invokeMethod(this, &HttpServer::takeConnections, Qt::QueuedConnection);
    m_accepted.push_back(std::move(socket));
    // As long as this one waits to be taken, Qt accepts no other.
    if (m_accepted.size() >= ConnectionsInTurn)
        addPendingConnection(new QTcpSocket(this));
}

void HttpServer::takeConnections()
{
    for (auto &socket : std::exchange(m_accepted, {}))
        takeConnection(std::move(socket));
    while (isListening() && hasPendingConnections())
        delete nextPendingConnection();
}

void HttpServer::takeConnection(std::unique_ptr<QAbstractSocket> socket)
{
    if (socket->state() != QAbstractSocket::ConnectedState || isSurplus(socket->peerAddress())) {
        socket->abort();
        return;
    }
    ++m_connectionsOfNetworks[networkOf(socket->peerAddress())];
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    auto *connection = new HttpConnection(socket.release(), m_limits, m_held, *this, this);
    m_connections.insert(connection);
    // What has arrived since it was accepted.
    connection->readSoon();
}

void HttpServer::forget(HttpConnection &connection)
{
    const QString network = networkOf(connection.address());
    if (--m_connectionsOfNetworks[network] == 0)
        m_connectionsOfNetworks.remove(network);
    m_connections.remove(&connection);
    m_waiting.erase(&connection);
    if (m_forgotten.empty())
        QMetaObject::invokeMethod(this, &HttpServer::deleteForgotten, Qt::QueuedConnection);
    m_forgotten.emplace_back(&connection);
}

void HttpServer::deleteForgotten()
{
    const auto count = std::min(m_forgotten.size(), ConnectionsInTurn);
    m_forgotten.erase(m_forgotten.begin(), m_forgotten.begin() + static_cast<qsizetype>(count));
    if (!m_forgotten.empty())
        QMetaObject::invokeMethod(this, &HttpServer::deleteForgotten, Qt::QueuedConnection);
}

bool HttpServer::isSurplus(const QHostAddress &peer)
{
    const bool isOneTooMany = m_connections.size() >= m_limits.connections;
    const bool isOfOneAddress = !isOneTooMany && !m_trustedProxies.contains(peer)
        && m_connectionsOfNetworks.value(networkOf(peer)) >= m_limits.connectionsPerAddress;
    if (isOneTooMany || isOfOneAddress)
        m_metrics.noteSurplus(isOfOneAddress);
    return isOneTooMany || isOfOneAddress;
}

void HttpServer::closeStalled()
{
    const auto connections = m_connections;
    for (auto *connection : connections) {
        if (connection->hasStalled())
            connection->abort();
    }
    // Qt accepts no more once it had no descriptor left for a connection.
    if (isListening())
        resumeAccepting();
}

void HttpServer::take(HttpConnection &connection, HttpRequest request)
{
    const qint64 size = sizeOf(request);
    Arrived arrived{&connection, std::move(request), std::chrono::steady_clock::now()};
    if (connection.hasOthersBefore() || size > LargeRequest)
        m_behind.push_back(std::move(arrived));
    else
        m_arrived.push_back(std::move(arrived));
    answerSoon();
}

void HttpServer::answerSoon()
{
    if (!std::exchange(m_answersSoon, true))
        QMetaObject::invokeMethod(this, &HttpServer::answerArrived, Qt::QueuedConnection);
}

QHostAddress HttpServer::clientOf(const Arrived &arrived) const
{
    const auto peer = arrived.connection->address();
    const auto &forwardedFor = arrived.request.forwardedFor;
    if (forwardedFor.isEmpty() || !m_trustedProxies.contains(peer))
        return peer;
    // The proxy itself wrote the last one; those before it are whatever the client sent.
    const auto last = forwardedFor.sliced(forwardedFor.lastIndexOf(',') + 1).trimmed();
    const QHostAddress client(QString::fromLatin1(last));
    return client.isNull() ? peer : client;
}

void HttpServer::answerArrived()
{
    m_answersSoon = false;
    m_backend.operations().startBatch();
    for (auto &arrived : std::exchange(m_arrived, {}))
        dispatch(std::move(arrived));
    for (const QDeadlineTimer end(BehindInTurn); !m_behind.empty() && !end.hasExpired();) {
        dispatch(std::move(m_behind.front()));
        m_behind.pop_front();
    }
    m_backend.operations().endBatch();
    if (m_log)
        m_log->flush();
    if (!m_behind.empty())
        answerSoon();
}

void HttpServer::dispatch(Arrived arrived)
{
    if (!arrived.connection || !arrived.connection->isOpen())
        return;
    // Responses keep their order: behind one that takes long, all of the same connection wait.
    if (const auto waiting = m_waiting.find(arrived.connection); waiting != m_waiting.end()) {
        waiting->second.push_back(std::move(arrived));
        return;
    }
    const auto *entry = m_endpoints->find(arrived.request.path);
    if (!entry)
        answer(arrived, ownOutcome(arrived.request, clientOf(arrived)));
    else if (entry->cost == Cost::ComparesPassword)
        answerOnPasswordWorker(*entry, std::move(arrived));
    else
        answer(arrived, outcomeOf(*entry, arrived.request, clientOf(arrived)));
}

CallerRank HttpServer::rankOf(const wire::Parameters &parameters) const
{
    return m_backend.operations().isLive(parameters.bytes("session")) ? CallerRank::Owner
                                                                      : CallerRank::Stranger;
}

void HttpServer::answerOnPasswordWorker(const EndpointTable::Entry &entry, Arrived arrived)
{
    const qint64 bytes = sizeOf(arrived.request);
    auto parameters = std::make_shared<wire::Parameters>();
    if (auto refused = readParameters(arrived.request, *parameters)) {
        answer(arrived, std::move(*refused));
        return;
    }
    if (bytes > m_limits.smallBytes && m_held.isExhausted()) {
        answer(arrived, apiOutcome(EndpointTable::failed(throttledError(std::chrono::seconds(1)))));
        return;
    }
    m_held.total += bytes;
    m_waiting.try_emplace(arrived.connection);
    const auto rank = rankOf(*parameters);
    const auto isWanted = arrived.connection->openness();
    const RemoteClient client{clientOf(arrived), arrived.request.userAgent};
    auto kept = std::make_shared<Arrived>(std::move(arrived));
    // The table goes on with it: the worker may outlive this.
    auto compare = [endpoints = m_endpoints, &entry, parameters,
                    client](const Result<Operations *> &operations) {
        if (!operations)
            return EndpointTable::failed(operations.error());
        return EndpointTable::call(entry, **operations, *parameters, client);
    };
    m_backend.runPasswordCall<ApiResult>(std::move(compare), rank, isWanted)
        .onCanceled(this, [] { return ApiResult(); })
        .then(this, [this, kept, bytes](const ApiResult &result) {
            m_held.total -= bytes;
            if (!kept->connection || !kept->connection->isOpen())
                return;
            auto behind = std::move(m_waiting.extract(kept->connection).mapped());
            answer(*kept, apiOutcome(result));
            m_behind.insert(m_behind.begin(), std::move_iterator(behind.begin()),
                            std::move_iterator(behind.end()));
            answerSoon();
        });
}

void HttpServer::answer(const Arrived &arrived, Outcome outcome)
{
    auto &answer = outcome.answer;
    answer.closes = !arrived.request.keepsAlive || !isListening();
    answer.hasBody = arrived.request.method != "HEAD";
    arrived.connection->answer(encode(answer), answer.closes);
    note(arrived, outcome);
}

void HttpServer::note(const Arrived &arrived, const Outcome &outcome)
{
    const auto took = std::chrono::steady_clock::now() - arrived.at;
    constexpr qsizetype StatusPlace = 9; // behind "HTTP/1.1 "
    const int status = QByteArrayView(outcome.answer.statusLine).sliced(StatusPlace, 3).toInt();
    if (!outcome.method.isEmpty())
        m_metrics.noteCall(outcome.method, outcome.result, took);
    else if (status != 200)
        m_metrics.noteRefusal(status);
    if (m_log && arrived.connection) {
        m_log->add({clientOf(arrived), arrived.request.method, arrived.request.path, status,
                    outcome.result, took});
    }
}

HttpServer::Outcome HttpServer::outcomeOf(const EndpointTable::Entry &entry, HttpRequest &request,
                                          const QHostAddress &address)
{
    wire::Parameters parameters;
    if (auto refused = readParameters(request, parameters))
        return std::move(*refused);
    return apiOutcome(EndpointTable::call(entry, m_backend.operations(), parameters,
                                          {address, std::move(request.userAgent)}));
}

HttpServer::Outcome HttpServer::ownOutcome(const HttpRequest &request, const QHostAddress &address)
{
    if (request.path == "/healthz" && isGetOrHead(request)) {
        const bool isHealthy = m_backend.operations().checkHealth().has_value();
        return {{isHealthy ? "HTTP/1.1 200 OK" : "HTTP/1.1 503 Service Unavailable",
                 "application/json",
                 isHealthy ? "{\"status\":\"ok\"}" : "{\"status\":\"no database\"}"}};
    }
    // Numbers about everybody are for whoever runs the machine.
    if (request.path == "/metrics" && isGetOrHead(request) && address.isLoopback())
        return {{"HTTP/1.1 200 OK", "text/plain; version=0.0.4", metricsText()}};
    return {refusal("HTTP/1.1 404 Not Found", ErrorKind::NotFound, u"there is no such method"_s)};
}

std::optional<HttpServer::Outcome> HttpServer::readParameters(HttpRequest &request,
                                                              wire::Parameters &parameters)
{
    const bool isPost = request.method == "POST";
    if (!isPost && !isGetOrHead(request)) {
        return Outcome{refusal("HTTP/1.1 405 Method Not Allowed\r\nAllow: GET, HEAD, POST",
                               ErrorKind::InvalidInput, u"use GET or POST"_s)};
    }
    auto added = parameters.addForm(request.query);
    wipe(request.query);
    if (added && isPost)
        added = parameters.addBody(request.body, request.contentType);
    wipe(request.body);
    if (added)
        return std::nullopt;
    const auto *statusLine = parameters.isFull() ? "HTTP/1.1 413 Payload Too Large"
                                                 : "HTTP/1.1 415 Unsupported Media Type";
    return Outcome{refusal(statusLine, added.error().kind, added.error().text)};
}

HttpServer::Outcome HttpServer::apiOutcome(const ApiResult &result)
{
    return {{"HTTP/1.1 200 OK", "application/json", result.body}, result.code, result.method};
}

QByteArray HttpServer::metricsText()
{
    if (!m_sinceCounts.isValid() || m_sinceCounts.hasExpired(CountsInterval.count())) {
        m_counts = m_backend.operations().counts().value_or(m_counts);
        m_sinceCounts.start();
    }
    return m_metrics.text({m_connections.size(), m_counts.tokens, m_counts.sessions});
}

void HttpServer::finish(std::chrono::milliseconds patience)
{
    close();
    m_patience = patience;
    m_sinceFinish.start();
    m_finishing.start(FinishInterval);
}

void HttpServer::finishIfQuiet()
{
    bool isQuiet = m_arrived.empty() && m_behind.empty() && m_waiting.empty();
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
