// SPDX-License-Identifier: Apache-2.0
#include "backend/http/http_connection.h"

#include "backend/http/http_response.h"
#include "domain/secret.h"

#include <QSslSocket>

#include <array>

namespace cirrusgrid {

namespace {

constexpr std::size_t ReadBytes = 16 * 1024;
//! Requests on their way, of one connection; the rest waits in the system's buffer.
constexpr int MaxUnanswered = 32;
//! Bytes of answers that the client has not made room for; until it does, nothing is read from it.
constexpr qint64 MaxUnsent = 64 * 1024;
//! How much of a refused request is read and thrown away, so that the client gets to read the
//! answer: closing a connection with unread bytes resets it.
constexpr qint64 MaxDiscarded = 64 * 1024 * 1024;
constexpr std::chrono::milliseconds RefusedGrace{2000};

} // namespace

HttpConnection::HttpConnection(QTcpSocket *socket, const ServerLimits &limits, RequestSink &sink,
                               QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_limits(limits)
    , m_sink(sink)
    , m_parser(limits)
{
    socket->setParent(this);
    socket->setReadBufferSize(ReadBytes);
    m_sinceProgress.start();
    connect(socket, &QTcpSocket::readyRead, this, &HttpConnection::read);
    connect(socket, &QTcpSocket::bytesWritten, this, &HttpConnection::readOn);
    if (const auto *tls = qobject_cast<QSslSocket *>(socket))
        connect(tls, &QSslSocket::encryptedBytesWritten, this, &HttpConnection::readOn);
    connect(socket, &QTcpSocket::disconnected, this, [this] {
        m_isOpen->store(false);
        deleteLater();
    });
}

HttpConnection::~HttpConnection() { m_isOpen->store(false); }

std::function<bool()> HttpConnection::openness() const
{
    return [isOpen = m_isOpen] { return isOpen->load(); };
}

void HttpConnection::read()
{
    std::array<char, ReadBytes> bytes;
    while (m_unanswered < MaxUnanswered) {
        m_awaitsReader = unsent() >= MaxUnsent;
        if (m_awaitsReader)
            break;
        const auto count = m_socket->read(bytes.data(), bytes.size());
        if (count <= 0)
            break;
        if (m_isRefused || m_isEnding) {
            wipe(bytes.data(), count);
            discard(count);
            continue;
        }
        if (m_parser.isAtStart())
            m_sinceProgress.start();
        m_parser.append(QByteArrayView(bytes.data(), count));
        wipe(bytes.data(), count);
        parse();
    }
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
    while (true) {
        HttpRequest request;
        switch (m_parser.next(request)) {
        case RequestParser::Outcome::Request:
            ++m_unanswered;
            // Nothing behind the last one is carried out (RFC 9112, 9.6).
            m_isEnding = !request.keepsAlive;
            m_sink.take(*this, std::move(request));
            if (m_isEnding)
                return;
            continue;
        case RequestParser::Outcome::NeedsMore:
            if (m_parser.takeContinueWish())
                m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
            return;
        case RequestParser::Outcome::Refusal:
            refuse();
            return;
        }
    }
}

void HttpConnection::refuse()
{
    m_isRefused = true;
    m_sinceProgress.start();
    // Behind the answers that are still due.
    if (m_unanswered == 0)
        m_socket->write(encode(m_parser.refusal()));
}

void HttpConnection::discard(qint64 count)
{
    m_discarded += count;
    if (m_discarded > MaxDiscarded)
        m_socket->abort();
}

void HttpConnection::answer(const QByteArray &bytes, bool closes)
{
    m_socket->write(bytes);
    --m_unanswered;
    m_sinceProgress.start();
    if (closes) {
        m_socket->disconnectFromHost();
        return;
    }
    if (m_isRefused && m_unanswered == 0)
        m_socket->write(encode(m_parser.refusal()));
    if (m_unanswered == MaxUnanswered - 1)
        QMetaObject::invokeMethod(this, &HttpConnection::read, Qt::QueuedConnection);
}

QHostAddress HttpConnection::address() const { return m_socket->peerAddress(); }

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
