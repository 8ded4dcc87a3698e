// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/server/api_router.h"
#include "services/server/server_limits.h"

#include <QAbstractHttpServer>
#include <QElapsedTimer>
#include <QHash>
#include <QTcpServer>
#include <QTimer>

namespace cirrusgrid {

class ConnectionGuard;

//! Hands out sockets whose guard sees every byte before Qt's HTTP parser does.
class GuardedTcpServer : public QTcpServer
{
    Q_OBJECT

public:
    GuardedTcpServer(const ServerLimits &limits, QObject *parent);

    ConnectionGuard *guardOf(QTcpSocket *socket) const { return m_guards.value(socket); }
    const QHash<QTcpSocket *, ConnectionGuard *> &guards() const { return m_guards; }
    void closeStalled();

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    const ServerLimits &m_limits;
    QHash<QTcpSocket *, ConnectionGuard *> m_guards;
};

//! HTTP in, JSON out.
class HttpFront : public QAbstractHttpServer
{
    Q_OBJECT

public:
    HttpFront(Platform &platform, const ServerLimits &limits);

    Result<quint16> listenOn(const QHostAddress &address, quint16 port);
    void finish(std::chrono::milliseconds patience);

signals:
    void finished();

protected:
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &request, QTcpSocket *socket) override;

private:
    QByteArray answerFor(const QHttpServerRequest &request, const char **statusLine);
    void finishIfQuiet();

    ServerLimits m_limits;
    ApiRouter m_router;
    GuardedTcpServer *m_tcp;
    QTimer m_sweep;
    QTimer m_finishing;
    QElapsedTimer m_sinceFinish;
    std::chrono::milliseconds m_patience{0};
};

} // namespace cirrusgrid
