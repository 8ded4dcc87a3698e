// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backend/http/remote_client.h"
#include "backend/http/request_parser.h"

#include <QElapsedTimer>
#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

class QAbstractSocket;

namespace cirrusgrid {

class HttpConnection;

//! Takes the requests of all connections.
class RequestSink
{
public:
    virtual ~RequestSink() = default;
    virtual void take(HttpConnection &connection, HttpRequest request) = 0;
    //! Once for each: its other end is gone, and it is to be deleted, not at once.
    virtual void forget(HttpConnection &connection) = 0;
};

//! The memory that requests of all connections take, from their first byte to their answer.
struct HeldBytes {
    qint64 limit = 0;
    qint64 total = 0;

    bool isExhausted() const { return total > limit; }
};

//! One client's connection. Requests may follow each other without waiting for answers; the answers
//! are to be given in the same order.
class HttpConnection : public QObject
{
    Q_OBJECT

public:
    //! Takes the socket over, which is connected. \a held outlives this.
    HttpConnection(QAbstractSocket *socket, const ServerLimits &limits, HeldBytes &held,
                   RequestSink &sink, QObject *parent);
    ~HttpConnection() override;

    //! \a bytes is a whole answer. \a closes ends the connection behind it.
    void answer(const QByteArray &bytes, bool closes);

    //! In the next turn of the event loop, when the others have had theirs.
    void readSoon();
    //! Of the other end, also once it is gone.
    QHostAddress address() const { return m_address; }
    //! Says, in any thread, whether somebody still waits at the other end.
    std::function<bool()> openness() const;
    bool isOpen() const { return m_isOpen->load(); }
    bool isIdle() const;
    //! Requests of it that were taken before the latest one wait for an answer.
    bool hasOthersBefore() const { return m_unanswered > 1; }
    //! Nothing came of it for too long.
    bool hasStalled() const;
    void abort();
    void close();

private:
    void read();
    //! Not before what was taken already is answered, when that is much.
    bool mustWait() const;
    //! Gives up what is arriving when there is no memory left for it.
    void checkRoom();
    void readOn(); //!< Once there is room for answers again.
    qint64 unsent() const;
    void parse();
    void refuse();
    void leave();
    void noteHeld(qint64 bytes);
    void write(const QByteArray &bytes);

    QAbstractSocket *m_socket;
    QHostAddress m_address;
    const ServerLimits &m_limits;
    RequestSink &m_sink;
    RequestParser m_parser;
    HeldBytes &m_held;
    qint64 m_heldBytes = 0;
    QElapsedTimer m_sinceProgress;
    qint64 m_discarded = 0;
    int m_unanswered = 0;
    //! Of requests since the last time that all were answered.
    qint64 m_takenBytes = 0;
    bool m_isRefused = false;
    bool m_isEnding = false;
    bool m_awaitsReader = false;
    bool m_awaitsAnswers = false;
    bool m_readsSoon = false;
    std::shared_ptr<std::atomic<bool>> m_isOpen = std::make_shared<std::atomic<bool>>(true);
};

} // namespace cirrusgrid
