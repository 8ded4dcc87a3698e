// SPDX-License-Identifier: Apache-2.0
#include "services/server/connection_guard.h"

#include "services/wire/answers.h"

#include <QTcpSocket>

#include <algorithm>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

//! How much of a refused request is read and thrown away, so that the client gets to read the
//! answer: closing a connection with unread bytes resets it.
constexpr qint64 MostDiscarded = 64 * 1024 * 1024;

QByteArrayView headerValue(QByteArrayView header, QByteArrayView lowerName)
{
    qsizetype start = 0;
    while (start < header.size()) {
        auto end = header.indexOf("\r\n", start);
        if (end < 0)
            end = header.size();
        const auto line = header.sliced(start, end - start);
        start = end + 2;
        const auto colon = line.indexOf(':');
        if (colon == lowerName.size()
            && line.first(colon).compare(lowerName, Qt::CaseInsensitive) == 0)
            return line.sliced(colon + 1).trimmed();
    }
    return {};
}

} // namespace

ConnectionGuard::ConnectionGuard(QTcpSocket *socket, const ServerLimits &limits)
    : QObject(socket)
    , m_socket(socket)
    , m_limits(limits)
{
    m_sinceProgress.start();
    // Qt's parser waits until a whole body is buffered, so this also bounds the memory of a
    // connection.
    m_socket->setReadBufferSize(limits.headerBytes + limits.bodyBytes);
}

void ConnectionGuard::inspect()
{
    switch (m_state) {
    case State::Idle:
        m_state = State::Header;
        m_header.clear();
        m_sinceProgress.start();
        inspectHeader();
        return;
    case State::Header:
        inspectHeader();
        return;
    case State::Body:
        return;
    case State::Refused:
        discard();
        return;
    }
}

void ConnectionGuard::inspectHeader()
{
    const qint64 available = m_socket->bytesAvailable();
    const qint64 fresh = std::clamp(available - m_unread, qint64{0}, available);
    const auto room = std::max(qint64{0}, m_limits.headerBytes + 4 - m_header.size());
    const QByteArray seen = m_socket->peek(available - fresh + std::min(fresh, room));
    m_header.append(QByteArrayView(seen).sliced(available - fresh));

    const auto end = m_header.indexOf("\r\n\r\n");
    if (end < 0 || end > m_limits.headerBytes) {
        if (m_header.size() > m_limits.headerBytes) {
            refuse("HTTP/1.1 431 Request Header Fields Too Large",
                   wire::errorAnswer({ErrorKind::InvalidInput,
                                      u"the request's header is larger than %1 bytes"_s.arg(
                                          m_limits.headerBytes)}));
        }
        return;
    }
    const auto header = QByteArrayView(m_header).first(end);
    if (!headerValue(header, "transfer-encoding").isEmpty()) {
        refuse("HTTP/1.1 411 Length Required",
               wire::errorAnswer(
                   {ErrorKind::InvalidInput, u"the request must tell its Content-Length"_s}));
        return;
    }
    bool isNumber = true;
    const auto lengthText = headerValue(header, "content-length");
    const qint64 length = lengthText.isEmpty() ? 0 : lengthText.toLongLong(&isNumber);
    if (!isNumber || length < 0) {
        refuse("HTTP/1.1 400 Bad Request",
               wire::errorAnswer({ErrorKind::InvalidInput, u"Content-Length is no number"_s}));
    } else if (length > m_limits.bodyBytes) {
        refuse("HTTP/1.1 413 Content Too Large",
               wire::errorAnswer(
                   {ErrorKind::InvalidInput,
                    u"the request's body is larger than %1 bytes"_s.arg(m_limits.bodyBytes)}));
    } else {
        m_state = State::Body;
    }
}

void ConnectionGuard::refuse(const char *statusLine, const QByteArray &answer)
{
    m_state = State::Refused;
    // Qt's server is to see no more of this connection; we still read, to get the answer through.
    QObject::disconnect(m_socket, &QTcpSocket::readyRead, nullptr, nullptr);
    connect(m_socket, &QTcpSocket::readyRead, this, &ConnectionGuard::inspect);
    m_socket->write(statusLine);
    m_socket->write("\r\nContent-Type: application/json\r\nCache-Control: no-store\r\nConnection: "
                    "close\r\nContent-Length: ");
    m_socket->write(QByteArray::number(answer.size()) + "\r\n\r\n" + answer);
    discard();
}

void ConnectionGuard::discard()
{
    if (m_socket->isTransactionStarted())
        m_socket->commitTransaction();
    const bool isFirst = m_discarded == 0;
    m_discarded += std::max(qint64{1}, static_cast<qint64>(m_socket->readAll().size()));
    if (m_discarded > MostDiscarded)
        m_socket->abort();
    else if (isFirst && m_socket->bytesToWrite() > 0)
        m_socket->flush();
}

void ConnectionGuard::noteUnread() { m_unread = m_socket->bytesAvailable(); }

void ConnectionGuard::noteArrived()
{
    m_state = State::Idle;
    ++m_unanswered;
}

void ConnectionGuard::noteAnswered()
{
    --m_unanswered;
    m_sinceProgress.start();
}

bool ConnectionGuard::hasStalled() const
{
    constexpr std::chrono::milliseconds RefusedGrace{2000};
    const std::chrono::milliseconds limit =
        m_state == State::Refused ? RefusedGrace : std::chrono::milliseconds(m_limits.idle);
    return m_sinceProgress.hasExpired(limit.count());
}

} // namespace cirrusgrid
