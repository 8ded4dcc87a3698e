// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backend/http/remote_client.h"
#include "backend/http/request_parser.h"

#include <QElapsedTimer>
#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

class QTcpSocket;

namespace cirrusgrid {

class HttpConnection;

//! Takes the requests of all connections.
class RequestSink
{
public:
    virtual ~RequestSink() = default;
    virtual void take(HttpConnection &connection, HttpRequest request) = 0;
};

//! One client's connection. Requests may follow each other without waiting for answers; the answers
//! are to be given in the same order.
class HttpConnection : public QObject
{
    Q_OBJECT

public:
    //! Takes the socket over, which is connected.
    HttpConnection(QTcpSocket *socket, const ServerLimits &limits, RequestSink &sink,
                   QObject *parent);
    ~HttpConnection() override;

    //! \a bytes is a whole answer. \a closes ends the connection behind it.
    void answer(const QByteArray &bytes, bool closes);

    QHostAddress address() const;
    //! Says, in any thread, whether somebody still waits at the other end.
    std::function<bool()> openness() const;
    bool isIdle() const;
    //! Nothing came of it for too long.
    bool hasStalled() const;
    void abort();
    void close();

private:
    void read();
    //! Once there is room for answers again.
    void readOn();
    qint64 unsent() const;
    void parse();
    void refuse();
    void discard(qint64 count);

    QTcpSocket *m_socket;
    const ServerLimits &m_limits;
    RequestSink &m_sink;
    RequestParser m_parser;
    QElapsedTimer m_sinceProgress;
    qint64 m_discarded = 0;
    int m_unanswered = 0;
    bool m_isRefused = false;
    bool m_isEnding = false;
    bool m_awaitsReader = false;
    std::shared_ptr<std::atomic<bool>> m_isOpen = std::make_shared<std::atomic<bool>>(true);
};

} // namespace cirrusgrid
