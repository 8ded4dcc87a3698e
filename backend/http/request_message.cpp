// SPDX-License-Identifier: Apache-2.0
#include "backend/http/request_message.h"

#include <utility>

namespace cirrusgrid {

using namespace Qt::StringLiterals;
namespace beast = boost::beast;
using beast::error_code;
using beast::http::field;

namespace {

QByteArrayView viewOf(beast::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

bool equals(QByteArrayView text, QByteArrayView lowerCase)
{
    return text.size() == lowerCase.size() && text.compare(lowerCase, Qt::CaseInsensitive) == 0;
}

} // namespace

HttpError badRequest(const QString &text) { return {"HTTP/1.1 400 Bad Request", text}; }

HttpError tooLong(const ServerLimits &limits)
{
    return {"HTTP/1.1 431 Request Header Fields Too Large",
            u"the request's header is larger than %1 bytes"_s.arg(limits.headerBytes)};
}

qsizetype RequestMessage::heldBytes() const
{
    return request.body.capacity() + request.path.size() + request.query.size()
        + request.host.size() + request.contentType.size() + request.userAgent.size()
        + request.forwardedFor.size();
}

void RequestMessage::refuse(const HttpError &refusal, error_code &error)
{
    m_refusal = refusal;
    error = make_error_code(boost::system::errc::protocol_error);
}

HttpError RequestMessage::errorFor(const error_code &error) const
{
    using Problem = beast::http::error;
    if (m_refusal)
        return *m_refusal;
    if (error == Problem::header_limit)
        return tooLong(m_limits);
    if (error == Problem::body_limit) {
        return {"HTTP/1.1 413 Content Too Large",
                u"the request's body is larger than %1 bytes"_s.arg(m_limits.bodyBytes)};
    }
    if (error == Problem::bad_version)
        return {"HTTP/1.1 505 HTTP Version Not Supported", u"this service speaks HTTP/1.1"_s};
    return badRequest(
        u"the request is malformed: %1"_s.arg(QString::fromStdString(error.message())));
}

void RequestMessage::on_request_impl(beast::http::verb, beast::string_view method,
                                     beast::string_view target, int version, error_code &)
{
    m_isVersion11 = version >= 11;
    request.method = viewOf(method).toByteArray();
    readTarget(viewOf(target));
}

void RequestMessage::readTarget(QByteArrayView target)
{
    // A proxy gets the whole URL.
    for (QByteArrayView scheme : {QByteArrayView("http://"), QByteArrayView("https://")}) {
        if (target.size() > scheme.size() && equals(target.first(scheme.size()), scheme)) {
            const auto slash = target.indexOf('/', scheme.size());
            const auto end = slash < 0 ? target.size() : slash;
            m_authority = target.sliced(scheme.size(), end - scheme.size()).toByteArray();
            target = slash < 0 ? QByteArrayView("/") : target.sliced(slash);
            break;
        }
    }
    if (const auto fragment = target.indexOf('#'); fragment >= 0)
        target = target.first(fragment);
    const auto query = target.indexOf('?');
    request.path = (query < 0 ? target : target.first(query)).toByteArray();
    if (query >= 0)
        request.query = target.sliced(query + 1).toByteArray();
}

void RequestMessage::on_field_impl(field name, beast::string_view text, beast::string_view value,
                                   error_code &error)
{
    // Trailers mean nothing here.
    if (is_header_done())
        return;
    switch (name) {
    case field::host:
        if (std::exchange(m_hasHost, true))
            refuse(badRequest(u"Host is given twice"_s), error);
        request.host = viewOf(value).toByteArray();
        return;
    case field::content_length:
        if (std::exchange(m_hasLength, true))
            refuse(badRequest(u"Content-Length is given twice"_s), error);
        return;
    case field::transfer_encoding:
        if (!equals(viewOf(value), "chunked") || std::exchange(m_isChunked, true)) {
            refuse({"HTTP/1.1 501 Not Implemented",
                    u"this service takes no transfer encoding but chunked"_s},
                   error);
        }
        return;
    case field::expect:
        wantsContinue = equals(viewOf(value), "100-continue");
        return;
    case field::user_agent:
        request.userAgent = viewOf(value).toByteArray();
        return;
    case field::content_type:
        request.contentType = viewOf(value).toByteArray();
        return;
    default:
        // Not one of those that Beast knows by a number of its own.
        if (equals(viewOf(text), "x-forwarded-for"))
            request.forwardedFor = viewOf(value).toByteArray();
        return;
    }
}

void RequestMessage::on_header_impl(error_code &error)
{
    request.keepsAlive = keep_alive();
    if (m_isVersion11 && !m_hasHost)
        refuse(badRequest(u"Host is missing"_s), error);
    // Whoever stands in front may have gone by the other one.
    else if (m_authority && m_hasHost && !equals(request.host, m_authority->toLower()))
        refuse(badRequest(u"Host is not that of the request's target"_s), error);
    // Both at once is how one request is smuggled behind another (RFC 9112, 6.3).
    else if (m_isChunked && m_hasLength)
        refuse(badRequest(u"Content-Length and Transfer-Encoding exclude each other"_s), error);
    // Chunks came with HTTP/1.1; what an older server in front made of them is not known.
    else if (m_isChunked && !m_isVersion11)
        refuse(badRequest(u"HTTP/1.0 has no Transfer-Encoding"_s), error);
}

std::size_t RequestMessage::on_body_impl(beast::string_view body, error_code &)
{
    appendSecret(request.body, viewOf(body), m_expectedBytes);
    return body.size();
}

std::size_t RequestMessage::on_chunk_body_impl(std::uint64_t, beast::string_view body,
                                               error_code &error)
{
    m_chunkLeft -= body.size();
    return on_body_impl(body, error);
}

} // namespace cirrusgrid
