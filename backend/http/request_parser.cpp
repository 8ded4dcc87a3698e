// SPDX-License-Identifier: Apache-2.0
#include "backend/http/request_parser.h"

#include "domain/secret.h"

// Beast 1.74 asserts that the last chunk has five bytes, which "0\r\n" has not when it is the first
// one, too.
#define BOOST_DISABLE_ASSERTS
#include <boost/beast/http/basic_parser.hpp>

#include <algorithm>
#include <optional>
#include <utility>

namespace cirrusgrid {

using namespace Qt::StringLiterals;
namespace beast = boost::beast;
using beast::error_code;
using beast::http::field;

namespace {

constexpr QByteArrayView LineEnd = "\r\n";
constexpr QByteArrayView HeaderEnd = "\r\n\r\n";
//! Of a chunk's size with its extensions, and of all of a trailer.
constexpr qsizetype MaxLine = 4096;

QByteArrayView viewOf(beast::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

HttpError badRequest(const QString &text) { return {"HTTP/1.1 400 Bad Request", text}; }

HttpError tooLong(const ServerLimits &limits)
{
    return {"HTTP/1.1 431 Request Header Fields Too Large",
            u"the request's header is larger than %1 bytes"_s.arg(limits.headerBytes)};
}

bool equals(QByteArrayView text, QByteArrayView lowerCase)
{
    return text.size() == lowerCase.size() && text.compare(lowerCase, Qt::CaseInsensitive) == 0;
}

//! Other servers take a line feed alone for a line's end, and see other requests than this one.
bool hasBareLineFeed(QByteArrayView text)
{
    auto place = text.indexOf('\n');
    while (place > 0 && text[place - 1] == '\r')
        place = text.indexOf('\n', place + 1);
    return place >= 0;
}

} // namespace

//! A request that is arriving.
class RequestParser::Message final : public beast::http::basic_parser<true>
{
public:
    explicit Message(const ServerLimits &limits)
        : m_limits(limits)
    {
        eager(true);
        header_limit(static_cast<std::uint32_t>(limits.headerBytes + HeaderEnd.size()));
        body_limit(static_cast<std::uint64_t>(limits.bodyBytes));
    }
    ~Message() override { wipe(request.body); }

    HttpError errorFor(const error_code &error) const;
    bool isAtChunkLine() const { return m_isChunked && m_chunkLeft == 0; }
    //! Bytes of the body, or of the chunk.
    qsizetype left() const
    {
        return static_cast<qsizetype>(m_isChunked ? m_chunkLeft
                                                  : content_length_remaining().value_or(0));
    }

    HttpRequest request;
    bool wantsContinue = false;

private:
    void on_request_impl(beast::http::verb verb, beast::string_view method,
                         beast::string_view target, int version, error_code &error) override;
    void on_response_impl(int, beast::string_view, int, error_code &) override { }
    void on_field_impl(field name, beast::string_view text, beast::string_view value,
                       error_code &error) override;
    void on_header_impl(error_code &error) override;
    void on_body_init_impl(const boost::optional<std::uint64_t> &, error_code &) override { }
    std::size_t on_body_impl(beast::string_view body, error_code &error) override;
    void on_chunk_header_impl(std::uint64_t size, beast::string_view, error_code &) override
    {
        m_chunkLeft = size;
    }
    std::size_t on_chunk_body_impl(std::uint64_t, beast::string_view body,
                                   error_code &error) override;
    void on_finish_impl(error_code &) override { }

    void readTarget(QByteArrayView target);
    void refuse(const HttpError &refusal, error_code &error);

    const ServerLimits &m_limits;
    std::optional<HttpError> m_refusal;
    //! Of a target that is a whole URL.
    std::optional<QByteArray> m_authority;
    bool m_isVersion11 = true;
    bool m_hasHost = false;
    bool m_hasLength = false;
    bool m_isChunked = false;
    std::uint64_t m_chunkLeft = 0;
};

void RequestParser::Message::refuse(const HttpError &refusal, error_code &error)
{
    m_refusal = refusal;
    error = make_error_code(boost::system::errc::protocol_error);
}

HttpError RequestParser::Message::errorFor(const error_code &error) const
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

void RequestParser::Message::on_request_impl(beast::http::verb, beast::string_view method,
                                             beast::string_view target, int version, error_code &)
{
    m_isVersion11 = version >= 11;
    request.method = viewOf(method).toByteArray();
    readTarget(viewOf(target));
}

void RequestParser::Message::readTarget(QByteArrayView target)
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

void RequestParser::Message::on_field_impl(field name, beast::string_view text,
                                           beast::string_view value, error_code &error)
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

void RequestParser::Message::on_header_impl(error_code &error)
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

std::size_t RequestParser::Message::on_body_impl(beast::string_view body, error_code &)
{
    appendSecret(request.body, viewOf(body));
    return body.size();
}

std::size_t RequestParser::Message::on_chunk_body_impl(std::uint64_t, beast::string_view body,
                                                       error_code &error)
{
    m_chunkLeft -= body.size();
    return on_body_impl(body, error);
}

RequestParser::RequestParser(const ServerLimits &limits)
    : m_limits(limits)
{
}

RequestParser::~RequestParser() { wipe(m_buffer); }

void RequestParser::append(QByteArrayView bytes)
{
    if (m_isRefused)
        return;
    compact();
    appendSecret(m_buffer, bytes);
}

void RequestParser::compact()
{
    // Requests that end where no read does would make it grow for as long as they come.
    if (m_offset == 0)
        return;
    std::copy(m_buffer.cbegin() + m_offset, m_buffer.cend(), m_buffer.begin());
    wipe(m_buffer.data() + m_buffer.size() - m_offset, m_offset);
    m_buffer.chop(m_offset);
    m_looked -= m_offset;
    m_offset = 0;
}

void RequestParser::consume(qsizetype count)
{
    wipe(m_buffer.data() + m_offset, count);
    m_offset += count;
    m_looked = std::max(m_looked, m_offset);
    if (m_offset == m_buffer.size()) {
        m_buffer.resize(0);
        m_offset = m_looked = 0;
    }
}

bool RequestParser::takeContinueWish()
{
    return m_message && m_message->is_header_done() && m_offset == m_buffer.size()
        && std::exchange(m_message->wantsContinue, false);
}

RequestParser::Step RequestParser::refuse(const HttpError &error)
{
    m_isRefused = true;
    m_refusal = error;
    m_message.reset();
    wipe(m_buffer);
    m_offset = m_looked = 0;
    return Step::Waits;
}

RequestParser::Step RequestParser::lookAtHeader()
{
    const auto latest = m_offset + static_cast<qsizetype>(m_limits.headerBytes);
    const auto header = QByteArrayView(m_buffer);
    for (auto at = header.indexOf('\n', m_looked); at >= 0; at = header.indexOf('\n', at + 1)) {
        const bool isEnd = at >= m_offset + HeaderEnd.size() - 1
            && header.sliced(at - HeaderEnd.size() + 1).startsWith(HeaderEnd);
        if (at >= latest + (isEnd ? HeaderEnd.size() : LineEnd.size()))
            break;
        if (isEnd) {
            m_headerEnd = at + 1;
            return Step::Goes;
        }
        if (at == m_offset || header[at - 1] != '\r')
            return refuse(badRequest(u"a line ends in a line feed alone"_s));
        // Whether the next line goes on with this one is known once it has begun.
        if (at + 1 == header.size())
            break;
        if (header[at + 1] == ' ' || header[at + 1] == '\t')
            return refuse(badRequest(u"a header field goes on in the next line"_s));
        m_looked = at + 1;
    }
    // Of what has no end yet, the last bytes may be part of the end.
    if (header.size() > latest + HeaderEnd.size() - 1)
        return refuse(tooLong(m_limits));
    return Step::Waits;
}

RequestParser::Step RequestParser::begin()
{
    // An empty line before a request is what an old client left behind the one before.
    while (unread().startsWith(LineEnd))
        consume(LineEnd.size());
    if (unread().isEmpty() || unread() == "\r")
        return Step::Waits;
    m_looked = m_offset;
    m_message = std::make_unique<Message>(m_limits);
    return Step::Goes;
}

RequestParser::Step RequestParser::give(qsizetype count)
{
    const auto bytes = unread().first(count);
    error_code error;
    const auto taken = m_message->put(
        boost::asio::const_buffer(bytes.data(), static_cast<std::size_t>(bytes.size())), error);
    consume(static_cast<qsizetype>(taken));
    if (!error)
        return Step::Goes;
    if (error == beast::http::error::need_more)
        return Step::Waits;
    return refuse(m_message->errorFor(error));
}

RequestParser::Step RequestParser::readHeader()
{
    const auto step = lookAtHeader();
    if (step == Step::Waits || give(m_headerEnd - m_offset) == Step::Goes)
        return step;
    return m_isRefused ? Step::Waits : refuse(badRequest(u"the request's header is malformed"_s));
}

RequestParser::Step RequestParser::readChunkLine()
{
    // Behind the end of the chunk before.
    const auto end = unread().indexOf(LineEnd, unread().startsWith(LineEnd) ? LineEnd.size() : 0);
    const auto line = unread().first(end < 0 ? unread().size() : end);
    if (hasBareLineFeed(line) || line.contains('"'))
        return refuse(badRequest(u"a chunk's size is malformed"_s));
    if (line.size() >= MaxLine)
        return refuse(badRequest(u"a chunk's extensions are too long"_s));
    if (end < 0)
        return Step::Waits;
    if (give(end + LineEnd.size()) == Step::Goes || m_isRefused)
        return m_isRefused ? Step::Waits : Step::Goes;
    // The last one, which Beast takes together with the trailer.
    const auto trailerEnd = unread().indexOf(HeaderEnd, end);
    const auto trailer = unread().first(trailerEnd < 0 ? unread().size() : trailerEnd);
    if (hasBareLineFeed(trailer))
        return refuse(badRequest(u"a line ends in a line feed alone"_s));
    if (trailer.size() >= MaxLine)
        return refuse(badRequest(u"the request's trailer is too long"_s));
    if (trailerEnd < 0 || give(trailerEnd + HeaderEnd.size()) == Step::Goes || m_isRefused)
        return trailerEnd < 0 || m_isRefused ? Step::Waits : Step::Goes;
    return refuse(badRequest(u"the request's trailer is malformed"_s));
}

RequestParser::Step RequestParser::read()
{
    if (!m_message->is_header_done())
        return readHeader();
    if (m_message->isAtChunkLine())
        return readChunkLine();
    return give(std::min(unread().size(), m_message->left()));
}

RequestParser::Outcome RequestParser::next(HttpRequest &request)
{
    auto step = m_isRefused ? Step::Waits : Step::Goes;
    if (step == Step::Goes && !m_message)
        step = begin();
    while (step == Step::Goes && !m_message->is_done() && !unread().isEmpty())
        step = read();
    if (m_isRefused)
        return Outcome::Refusal;
    if (step == Step::Waits || !m_message->is_done())
        return Outcome::NeedsMore;
    request = std::exchange(m_message->request, {});
    m_message.reset();
    return Outcome::Request;
}

} // namespace cirrusgrid
