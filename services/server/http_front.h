// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/server/api_router.h"
#include "services/server/server_limits.h"

#include <QAbstractHttpServer>
#include <QElapsedTimer>
#include <QHash>
#include <QHttpServerRequest>
#include <QPointer>
#include <QTcpServer>
#include <QTimer>

#include <vector>

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

//! HTTP in, JSON out. What has arrived in one turn of the event loop is answered together, so that
//! the platform looks once for changes that others made to its database.
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
    //! One that has arrived, and is answered with the others of its batch.
    struct Arrived {
        QPointer<QTcpSocket> socket;
        QHttpServerRequest::Method method;
        QByteArray path;
        wire::Parameters parameters;
        RemoteClient client;
        bool closes = false;
    };

    void answerArrived();
    void answer(const Arrived &request, QTcpSocket *socket);
    QByteArray bodyFor(const Arrived &request, const char **statusLine);
    void finishIfQuiet();

    ServerLimits m_limits;
    Platform &m_platform;
    ApiRouter m_router;
    GuardedTcpServer *m_tcp;
    std::vector<Arrived> m_arrived;
    QTimer m_sweep;
    QTimer m_finishing;
    QElapsedTimer m_sinceFinish;
    std::chrono::milliseconds m_patience{0};
};

} // namespace cirrusgrid
