// SPDX-License-Identifier: Apache-2.0
#include "backend/http/http_server.h"

#include "backend/http/http_response.h"
#include "wire/encoding.h"

#include <QSslSocket>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds SweepInterval{1000};
constexpr std::chrono::milliseconds FinishInterval{10};
//! Counting ten million rows takes half a second.
constexpr std::chrono::milliseconds CountsInterval{std::chrono::minutes(5)};
constexpr std::chrono::seconds WaitForMemory{1};

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
    if (!listen(address, port)) {
        return problem(
            u"can't listen on %1:%2: %3"_s.arg(address.toString()).arg(port).arg(errorString()));
    }
    return serverPort();
}

QTcpSocket *HttpServer::makeSocket(qintptr descriptor)
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

void HttpServer::incomingConnection(qintptr descriptor)
{
    auto *socket = makeSocket(descriptor);
    if (!socket)
        return;
    if (isSurplus(socket->peerAddress())) {
        socket->abort();
        delete socket;
        return;
    }
    const QString network = networkOf(socket->peerAddress());
    ++m_connectionsOfNetworks[network];
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    auto *connection = new HttpConnection(socket, m_limits, *this, this);
    m_connections.insert(connection);
    connect(connection, &QObject::destroyed, this, [this, connection, network] {
        m_connections.remove(connection);
        if (--m_connectionsOfNetworks[network] == 0)
            m_connectionsOfNetworks.remove(network);
        m_waiting.remove(connection);
    });
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
}

void HttpServer::take(HttpConnection &connection, HttpRequest request)
{
    if (m_arrived.empty())
        QMetaObject::invokeMethod(this, &HttpServer::answerArrived, Qt::QueuedConnection);
    m_arrived.push_back({&connection, std::move(request), std::chrono::steady_clock::now()});
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

void HttpServer::answerArrived() { answerAll(std::exchange(m_arrived, {})); }

void HttpServer::answerAll(std::vector<Arrived> batch)
{
    m_backend.operations().startBatch();
    for (auto &arrived : batch)
        dispatch(std::move(arrived));
    m_backend.operations().endBatch();
    if (m_log)
        m_log->flush();
}

void HttpServer::dispatch(Arrived arrived)
{
    if (!arrived.connection)
        return;
    // Responses keep their order: behind one that takes long, all of the same connection wait.
    if (const auto waiting = m_waiting.find(arrived.connection); waiting != m_waiting.end()) {
        waiting->push_back(std::move(arrived));
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
    const qint64 bytes = arrived.request.body.size() + arrived.request.query.size();
    auto parameters = std::make_shared<wire::Parameters>();
    if (auto refused = readParameters(arrived.request, *parameters)) {
        answer(arrived, std::move(*refused));
        return;
    }
    if (m_waitingBytes + bytes > m_limits.waitingBytes) {
        answer(arrived, apiOutcome(EndpointTable::failed(throttledError(WaitForMemory))));
        return;
    }
    m_waitingBytes += bytes;
    m_waiting.insert(arrived.connection, {});
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
            m_waitingBytes -= bytes;
            if (!kept->connection)
                return;
            auto behind = m_waiting.take(kept->connection);
            answer(*kept, apiOutcome(result));
            answerAll(std::move(behind));
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
    bool isQuiet = m_arrived.empty() && m_waiting.empty();
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
