// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backend/core/backend.h"
#include "backend/http/access_log.h"
#include "backend/http/endpoint_table.h"
#include "backend/http/http_connection.h"
#include "backend/http/http_response.h"
#include "backend/http/metrics.h"
#include "backend/http/server_limits.h"
#include "domain/problem.h"

#include <QElapsedTimer>
#include <QHash>
#include <QPointer>
#include <QSet>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTimer>

#include <chrono>
#include <deque>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace cirrusgrid {

//! HTTP in, JSON out. What has arrived in one turn of the event loop is answered together, so that
//! the platform looks once for changes that others made to its database.
class HttpServer : public QTcpServer, private RequestSink
{
    Q_OBJECT

public:
    //! \a backend outlives this.
    explicit HttpServer(Backend &backend, const ServerLimits &limits = {});
    ~HttpServer() override;

    Checked<quint16> listenOn(const QHostAddress &address, quint16 port);
    //! Set before listening, and again whenever the certificate was renewed: for connections from
    //! now on.
    void setTls(const QSslConfiguration &configuration) { m_tls = configuration; }
    //! Proxies whose X-Forwarded-For tells who asks. Without that, all who come through one would
    //! be slowed down together when one of them guesses passwords.
    void setTrustedProxies(const QList<QHostAddress> &proxies) { m_trustedProxies = proxies; }
    void setAccessLog(std::unique_ptr<AccessLog> log) { m_log = std::move(log); }
    void finish(std::chrono::milliseconds patience);

signals:
    void finished();

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    struct Arrived {
        QPointer<HttpConnection> connection;
        HttpRequest request;
        std::chrono::steady_clock::time_point at;
    };
    //! What was answered, for the log and the metrics.
    struct Outcome {
        HttpResponse answer;
        int result = -1;
        QString method = {};
    };

    void take(HttpConnection &connection, HttpRequest request) override;
    void forget(HttpConnection &connection) override;
    void deleteForgotten();
    //! Those that were accepted.
    void takeConnections();
    void takeConnection(std::unique_ptr<QAbstractSocket> socket);
    void answerSoon();
    std::unique_ptr<QAbstractSocket> makeSocket(qintptr descriptor) const;
    //! Whether another connection from there is one too many.
    bool isSurplus(const QHostAddress &peer);
    CallerRank rankOf(const wire::Parameters &parameters) const;
    void answerArrived();
    QHostAddress clientOf(const Arrived &arrived) const;
    //! Answers it now, or in its turn.
    void dispatch(Arrived arrived);
    void answerOnPasswordWorker(const EndpointTable::Entry &entry, Arrived arrived);
    void answer(const Arrived &arrived, Outcome outcome);
    Outcome outcomeOf(const EndpointTable::Entry &entry, HttpRequest &request,
                      const QHostAddress &address);
    //! Of what is no call of the API.
    Outcome ownOutcome(const HttpRequest &request, const QHostAddress &address);
    static Outcome apiOutcome(const ApiResult &result);
    //! The refusal, where the request is no form.
    static std::optional<Outcome> readParameters(HttpRequest &request,
                                                 wire::Parameters &parameters);
    void note(const Arrived &arrived, const Outcome &outcome);
    QByteArray metricsText();
    void closeStalled();
    void finishIfQuiet();

    ServerLimits m_limits;
    Backend &m_backend;
    //! Shared with the password worker, which may outlive this.
    std::shared_ptr<const EndpointTable> m_endpoints;
    std::optional<QSslConfiguration> m_tls;
    QList<QHostAddress> m_trustedProxies;
    HeldBytes m_held;
    std::vector<std::unique_ptr<QAbstractSocket>> m_accepted;
    QSet<HttpConnection *> m_connections;
    std::deque<std::unique_ptr<HttpConnection>> m_forgotten;
    QHash<QString, int> m_connectionsOfNetworks;
    std::vector<Arrived> m_arrived;
    //! What has arrived behind others of the same connection, or is large.
    std::deque<Arrived> m_behind;
    bool m_answersSoon = false;
    //! What has arrived behind a call on the password worker of the same connection.
    std::unordered_map<HttpConnection *, std::vector<Arrived>> m_waiting;
    Metrics m_metrics;
    std::unique_ptr<AccessLog> m_log;
    StoredCounts m_counts;
    QElapsedTimer m_sinceCounts;
    QTimer m_sweep;
    QTimer m_finishing;
    QElapsedTimer m_sinceFinish;
    std::chrono::milliseconds m_patience{0};
};

} // namespace cirrusgrid
