// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backend/http/server_limits.h"

#include <QByteArray>
#include <QString>

namespace cirrusgrid {

//! One request of HTTP/1.1 (RFC 9112), as far as an API needs it. Bytes are as they came.
struct HttpRequest {
    QByteArray method;
    QByteArray path; //!< percent-encoded, without the query
    QByteArray query; //!< without "?"
    QByteArray host;
    QByteArray contentType;
    QByteArray userAgent;
    //! X-Forwarded-For: for whom a proxy asks, if the proxy is to be believed.
    QByteArray forwardedFor;
    QByteArray body; //!< with chunks put together
    bool keepsAlive = true;
};

//! Why a connection is given up: what follows on it can't be told apart any more.
struct HttpError {
    const char *statusLine = "";
    QString text;
};

//! Takes the bytes of one connection and gives the requests in them, without ever holding more than
//! the limits allow. What was read is overwritten as soon as it was given: passwords are in it.
class RequestParser
{
public:
    enum class Outcome { NeedsMore, Request, Refusal };

    //! \a limits outlives this.
    explicit RequestParser(const ServerLimits &limits)
        : m_limits(limits)
    {
    }
    ~RequestParser();
    RequestParser(const RequestParser &) = delete;
    RequestParser &operator=(const RequestParser &) = delete;

    void append(QByteArrayView bytes);
    //! The next request in \a request. After a refusal there is no other.
    Outcome next(HttpRequest &request);
    const HttpError &refusal() const { return m_refusal; }

    //! True once for a request whose body the client sends only after "100 Continue".
    bool takeContinueWish();
    //! Nothing of a request has arrived.
    bool isAtStart() const { return m_stage == Stage::Header && m_offset == m_buffer.size(); }

private:
    enum class Stage { Header, Body, ChunkSize, Chunk, ChunkEnd, Trailer, Refused };
    enum class Step { Goes, Waits };

    Step readHeader();
    Step readBody();
    Step readChunkSize();
    Step readChunk();
    Step readChunkEnd();
    Step readTrailer();
    Step advance();

    //! Where the header that is arriving ends. Negative when it has not yet, or is refused.
    qsizetype findHeaderEnd();
    bool parseHeader(QByteArrayView header);
    bool parseRequestLine(QByteArrayView line);
    bool parseTarget(QByteArrayView target);
    bool parseField(QByteArrayView line);
    bool parseLength(QByteArrayView value);
    bool finishHeader();
    bool refuse(const char *statusLine, const QString &text);
    bool refuseBadRequest(const QString &text);

    //! Where the line that is arriving ends. Negative when it has not yet, or is refused, for being
    //! longer than \a most or for a line feed alone.
    qsizetype findLineEnd(qint64 most, const QString &refusal);
    QByteArrayView unread() const { return QByteArrayView(m_buffer).sliced(m_offset); }
    void consume(qsizetype count);
    //! Gives the place of what was consumed to what comes.
    void compact();

    const ServerLimits &m_limits;
    QByteArray m_buffer;
    qsizetype m_offset = 0;
    //! Up to where the end of a header was looked for.
    qsizetype m_searched = 0;
    Stage m_stage = Stage::Header;
    HttpRequest m_request;
    HttpError m_refusal;
    qint64 m_length = 0; //!< of the body or the chunk that is arriving
    qint64 m_trailerBytes = 0;
    bool m_isLengthKnown = false;
    bool m_isChunked = false;
    bool m_isVersion11 = true;
    bool m_hasHost = false;
    bool m_isWhole = false;
    bool m_wantsContinue = false;
};

} // namespace cirrusgrid
