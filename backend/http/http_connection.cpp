// SPDX-License-Identifier: Apache-2.0
#include "backend/http/http_connection.h"

#include "backend/http/http_response.h"
#include "domain/secret.h"

#include <QSslSocket>

#include <array>
#include <utility>

namespace cirrusgrid {

namespace {

constexpr qint64 ReadBytes = 16 * 1024;
//! Requests on their way, of one connection; the rest waits in the system's buffer.
constexpr int MaxUnanswered = 32;
//! Their bytes; the one that exceeds it is taken.
constexpr qint64 MaxUnansweredBytes = 64 * 1024;
//! Bytes of answers that the client has not made room for; until it does, nothing is read from it.
constexpr qint64 MaxUnsent = 64 * 1024;
//! How much of a refused request is read and thrown away, so that the client gets to read the
//! answer: closing a connection with unread bytes resets it.
constexpr qint64 MaxDiscarded = 64 * 1024 * 1024;
constexpr std::chrono::milliseconds RefusedGrace{2000};

} // namespace

HttpConnection::HttpConnection(QAbstractSocket *socket, const ServerLimits &limits, HeldBytes &held,
                               RequestSink &sink, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_address(socket->peerAddress())
    , m_limits(limits)
    , m_sink(sink)
    , m_parser(limits)
    , m_held(held)
{
    socket->setParent(this);
    socket->setReadBufferSize(ReadBytes);
    m_sinceProgress.start();
    connect(socket, &QAbstractSocket::readyRead, this, &HttpConnection::read);
    connect(socket, &QAbstractSocket::bytesWritten, this, &HttpConnection::readOn);
    if (const auto *tls = qobject_cast<QSslSocket *>(socket))
        connect(tls, &QSslSocket::encryptedBytesWritten, this, &HttpConnection::readOn);
    connect(socket, &QAbstractSocket::disconnected, this, &HttpConnection::leave);
}

void HttpConnection::leave()
{
    if (m_isOpen->exchange(false))
        m_sink.forget(*this);
}

void HttpConnection::write(const QByteArray &bytes)
{
    if (m_socket->write(bytes) < 0)
        leave();
}

HttpConnection::~HttpConnection()
{
    m_isOpen->store(false);
    noteHeld(0);
}

void HttpConnection::noteHeld(qint64 bytes)
{
    m_held.total += bytes - std::exchange(m_heldBytes, bytes);
}

std::function<bool()> HttpConnection::openness() const
{
    return [isOpen = m_isOpen] { return isOpen->load(); };
}

void HttpConnection::read()
{
    m_readsSoon = false;
    if (!isOpen())
        return;
    // What was read before comes first.
    parse();
    m_awaitsAnswers = mustWait();
    m_awaitsReader = unsent() >= MaxUnsent;
    if (m_awaitsAnswers || m_awaitsReader)
        return;
    std::array<char, ReadBytes> bytes;
    const auto count = m_socket->read(bytes.data(), bytes.size());
    if (count <= 0) {
        // A socket without a buffer does not tell.
        if (m_socket->state() == QAbstractSocket::UnconnectedState)
            leave();
        return;
    }
    if (m_isRefused || m_isEnding) {
        m_discarded += count;
        if (m_discarded > MaxDiscarded)
            m_socket->abort();
    } else {
        if (m_parser.isAtStart())
            m_sinceProgress.start();
        m_parser.append(QByteArrayView(bytes.data(), count));
        parse();
        m_awaitsAnswers = mustWait();
    }
    wipe(bytes.data(), count);
    // There may be more; the others have their turn first.
    if (count == ReadBytes || qobject_cast<const QSslSocket *>(m_socket))
        readSoon();
}

void HttpConnection::readSoon()
{
    if (!std::exchange(m_readsSoon, true))
        QMetaObject::invokeMethod(this, &HttpConnection::read, Qt::QueuedConnection);
}

bool HttpConnection::mustWait() const
{
    return m_unanswered >= MaxUnanswered
        || (m_unanswered > 0 && (m_takenBytes >= MaxUnansweredBytes || m_held.isExhausted()));
}

void HttpConnection::checkRoom()
{
    noteHeld(m_parser.heldBytes() + m_takenBytes);
    if (!m_held.isExhausted() || m_unanswered > 0 || m_isRefused
        || m_parser.heldBytes() <= m_limits.smallBytes)
        return;
    m_parser.giveUp({"HTTP/1.1 503 Service Unavailable\r\nRetry-After: 1",
                     QStringLiteral("there is no room for larger requests now: wait 1 s"),
                     ErrorKind::Throttled});
    refuse();
}

void HttpConnection::readOn()
{
    if (m_awaitsReader && unsent() < MaxUnsent)
        read();
}

qint64 HttpConnection::unsent() const
{
    const auto *tls = qobject_cast<const QSslSocket *>(m_socket);
    return m_socket->bytesToWrite() + (tls ? tls->encryptedBytesToWrite() : 0);
}

void HttpConnection::parse()
{
    while (!m_isRefused && !m_isEnding && !mustWait() && !m_parser.isAtStart()) {
        HttpRequest request;
        switch (m_parser.next(request)) {
        case RequestParser::Outcome::Request:
            ++m_unanswered;
            // Nothing behind the last one is carried out (RFC 9112, 9.6).
            m_isEnding = !request.keepsAlive;
            m_takenBytes += request.body.size() + request.query.size() + request.path.size();
            m_sink.take(*this, std::move(request));
            continue;
        case RequestParser::Outcome::NeedsMore:
            if (m_parser.takeContinueWish())
                write("HTTP/1.1 100 Continue\r\n\r\n");
            checkRoom();
            return;
        case RequestParser::Outcome::Refusal:
            refuse();
            return;
        }
    }
    noteHeld(m_parser.heldBytes() + m_takenBytes);
}

void HttpConnection::refuse()
{
    m_isRefused = true;
    noteHeld(m_takenBytes);
    m_sinceProgress.start();
    // Behind the answers that are still due.
    if (m_unanswered == 0)
        write(encode(m_parser.refusal()));
}

void HttpConnection::answer(const QByteArray &bytes, bool closes)
{
    write(bytes);
    if (--m_unanswered == 0) {
        m_takenBytes = 0;
        noteHeld(m_parser.heldBytes());
    }
    m_sinceProgress.start();
    if (closes) {
        m_socket->disconnectFromHost();
        return;
    }
    if (m_isRefused && m_unanswered == 0)
        write(encode(m_parser.refusal()));
    if (m_awaitsAnswers && !mustWait())
        readSoon();
}

bool HttpConnection::isIdle() const
{
    return m_unanswered == 0 && m_parser.isAtStart() && m_socket->bytesToWrite() == 0
        && m_socket->bytesAvailable() == 0;
}

bool HttpConnection::hasStalled() const
{
    if (m_unanswered > 0)
        return false;
    const std::chrono::milliseconds limit =
        m_isRefused ? RefusedGrace : std::chrono::milliseconds(m_limits.idle);
    return m_sinceProgress.hasExpired(limit.count());
}

void HttpConnection::abort() { m_socket->abort(); }

void HttpConnection::close() { m_socket->disconnectFromHost(); }

} // namespace cirrusgrid
