// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backend/http/server_limits.h"
#include "domain/service_error.h"

#include <QByteArray>
#include <QString>

#include <memory>

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
    ErrorKind kind = ErrorKind::InvalidInput;
};

class RequestMessage;

//! Takes the bytes of one connection and gives the requests in them, without ever holding more than
//! the limits allow. What was read is overwritten as soon as it was given: passwords are in it.
//! Boost.Beast reads the syntax; this holds the bytes, and refuses what other servers might read in
//! another way.
class RequestParser
{
public:
    enum class Outcome { NeedsMore, Request, Refusal };

    //! \a limits outlives this.
    explicit RequestParser(const ServerLimits &limits);
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
    bool isAtStart() const { return !m_message && m_offset == m_buffer.size(); }
    //! Of memory, for what has arrived and was not given yet.
    qsizetype heldBytes() const;
    //! Refuses what is arriving.
    void giveUp(const HttpError &error);

private:
    enum class Step { Goes, Waits };

    Step begin();
    //! What Beast would take, and other servers might read in another way, is refused: lines that
    //! end in a line feed alone, or go on in the next. Goes on once the header has its end.
    Step lookAtHeader();
    Step read();
    Step readHeader();
    //! Beast gets a line at a time: what it would make of two could depend on how they are cut.
    Step readChunkLine();
    //! To Beast. Waits when that has not taken all of it, or the request is refused.
    Step give(qsizetype count);
    Step refuse(const HttpError &error);
    QByteArrayView unread() const { return QByteArrayView(m_buffer).sliced(m_offset); }
    void consume(qsizetype count);
    //! Gives the place of what was consumed to what comes.
    void compact();

    const ServerLimits &m_limits;
    QByteArray m_buffer;
    qsizetype m_offset = 0;
    //! Up to where the lines of a header were looked at.
    qsizetype m_looked = 0;
    //! Where the header that is next ends, once that is known.
    qsizetype m_headerEnd = 0;
    std::unique_ptr<RequestMessage> m_message;
    HttpError m_refusal;
    bool m_isRefused = false;
};

} // namespace cirrusgrid
