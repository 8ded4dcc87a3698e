// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/server/api_router.h"
#include "services/server/http_answers.h"
#include "services/server/http_connection.h"
#include "services/server/server_limits.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QSet>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTimer>

#include <optional>
#include <vector>

namespace cirrusgrid {

//! HTTP in, JSON out. What has arrived in one turn of the event loop is answered together, so that
//! the platform looks once for changes that others made to its database.
class HttpFront : public QTcpServer, private RequestSink
{
    Q_OBJECT

public:
    HttpFront(Platform &platform, const ServerLimits &limits);
    ~HttpFront() override;

    Result<quint16> listenOn(const QHostAddress &address, quint16 port);
    //! Set before listening, and again whenever the certificate was renewed: for connections from
    //! now on.
    void setTls(const QSslConfiguration &configuration) { m_tls = configuration; }
    void finish(std::chrono::milliseconds patience);

signals:
    void finished();

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    struct Arrived {
        QPointer<HttpConnection> connection;
        HttpRequest request;
    };

    void take(HttpConnection &connection, HttpRequest request) override;
    QTcpSocket *makeSocket(qintptr descriptor);
    void answerArrived();
    http::Answer answerTo(HttpRequest &request, const QHostAddress &address);
    void closeStalled();
    void finishIfQuiet();

    ServerLimits m_limits;
    Platform &m_platform;
    ApiRouter m_router;
    std::optional<QSslConfiguration> m_tls;
    QSet<HttpConnection *> m_connections;
    std::vector<Arrived> m_arrived;
    QTimer m_sweep;
    QTimer m_finishing;
    QElapsedTimer m_sinceFinish;
    std::chrono::milliseconds m_patience{0};
};

} // namespace cirrusgrid
