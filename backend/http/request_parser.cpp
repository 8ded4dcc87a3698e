// SPDX-License-Identifier: Apache-2.0
#include "backend/http/request_parser.h"

#include "backend/http/http_text.h"
#include "domain/secret.h"

#include <algorithm>

namespace cirrusgrid {

using namespace Qt::StringLiterals;
using namespace http;

namespace {

constexpr QByteArrayView LineEnd = "\r\n";
constexpr QByteArrayView HeaderEnd = "\r\n\r\n";
constexpr qsizetype MaxChunkLine = 64;

} // namespace

RequestParser::~RequestParser()
{
    wipe(m_buffer);
    wipe(m_request.body);
    wipe(m_request.query);
}

void RequestParser::append(QByteArrayView bytes)
{
    if (m_stage == Stage::Refused)
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
    m_searched -= m_offset;
    m_offset = 0;
}

bool RequestParser::takeContinueWish()
{
    return std::exchange(m_wantsContinue, false) && !m_isWhole && m_offset == m_buffer.size();
}

RequestParser::Outcome RequestParser::next(HttpRequest &request)
{
    while (m_stage != Stage::Refused && !m_isWhole) {
        if (advance() == Step::Waits)
            return m_stage == Stage::Refused ? Outcome::Refusal : Outcome::NeedsMore;
    }
    if (m_stage == Stage::Refused)
        return Outcome::Refusal;
    request = std::exchange(m_request, {});
    m_isWhole = false;
    m_stage = Stage::Header;
    return Outcome::Request;
}

RequestParser::Step RequestParser::advance()
{
    switch (m_stage) {
    case Stage::Header:
        return readHeader();
    case Stage::Body:
        return readBody();
    case Stage::ChunkSize:
        return readChunkSize();
    case Stage::Chunk:
        return readChunk();
    case Stage::ChunkEnd:
        return readChunkEnd();
    case Stage::Trailer:
        return readTrailer();
    case Stage::Refused:
        return Step::Waits;
    }
    Q_UNREACHABLE();
}

void RequestParser::consume(qsizetype count)
{
    wipe(m_buffer.data() + m_offset, count);
    m_offset += count;
    m_searched = m_offset;
    if (m_offset == m_buffer.size()) {
        // Keeps what it has grown to.
        m_buffer.resize(0);
        m_offset = m_searched = 0;
    }
}

qsizetype RequestParser::findLineEnd(qint64 most, const QString &refusal)
{
    const auto end = unread().indexOf(LineEnd);
    const auto line = end < 0 ? unread() : unread().first(end);
    // Of what has no end yet, the last byte may be part of the end.
    const auto length = end < 0 ? line.size() - LineEnd.size() + 1 : end;
    if (length > most || hasBareLineFeed(line)) {
        refuseBadRequest(refusal);
        return -1;
    }
    return end;
}

RequestParser::Step RequestParser::readHeader()
{
    // An empty line before a request is what an old client left behind the one before.
    while (unread().startsWith(LineEnd))
        consume(LineEnd.size());
    const auto end = findHeaderEnd();
    if (end < 0 || !parseHeader(unread().first(end)))
        return Step::Waits;
    consume(end + HeaderEnd.size());
    return Step::Goes;
}

qsizetype RequestParser::findHeaderEnd()
{
    const auto searched = m_searched - m_offset;
    m_searched = m_buffer.size();
    const auto end =
        unread().indexOf(HeaderEnd, std::max<qsizetype>(0, searched - HeaderEnd.size() + 1));
    // Looked at no further than the length is: the outcome is that of what comes first.
    const auto text = unread().first(std::min<qsizetype>(end < 0 ? unread().size() : end,
                                                         m_limits.headerBytes + HeaderEnd.size()));
    if (hasBareLineFeed(text, std::min(searched, text.size()))) {
        refuseBadRequest(u"a line ends in a line feed alone"_s);
        return -1;
    }
    // Of what has no end yet, the last bytes may be part of the end.
    const auto length = end < 0 ? unread().size() - HeaderEnd.size() + 1 : end;
    if (length > m_limits.headerBytes) {
        refuse("HTTP/1.1 431 Request Header Fields Too Large",
               u"the request's header is larger than %1 bytes"_s.arg(m_limits.headerBytes));
        return -1;
    }
    return end;
}

bool RequestParser::parseHeader(QByteArrayView header)
{
    m_request = {};
    m_isLengthKnown = m_isChunked = m_hasHost = m_wantsContinue = false;
    m_length = m_trailerBytes = 0;
    qsizetype start = 0;
    bool isFirst = true;
    while (start < header.size()) {
        auto lineEnd = header.indexOf(LineEnd, start);
        if (lineEnd < 0)
            lineEnd = header.size();
        const auto line = header.sliced(start, lineEnd - start);
        if (!(std::exchange(isFirst, false) ? parseRequestLine(line) : parseField(line)))
            return false;
        start = lineEnd + LineEnd.size();
    }
    return finishHeader();
}

bool RequestParser::parseRequestLine(QByteArrayView line)
{
    const auto first = line.indexOf(' ');
    const auto last = line.lastIndexOf(' ');
    if (first < 0 || last == first)
        return refuseBadRequest(u"the request line is not METHOD TARGET VERSION"_s);
    const auto method = line.first(first);
    const auto version = line.sliced(last + 1);
    if (!isToken(method))
        return refuseBadRequest(u"the request's method is malformed"_s);
    if (version != "HTTP/1.1" && version != "HTTP/1.0") {
        return refuse("HTTP/1.1 505 HTTP Version Not Supported", u"this service speaks HTTP/1.1"_s);
    }
    m_isVersion11 = version == "HTTP/1.1";
    m_request.keepsAlive = m_isVersion11;
    m_request.method = method.toByteArray();
    return parseTarget(line.sliced(first + 1, last - first - 1));
}

bool RequestParser::parseTarget(QByteArrayView target)
{
    if (std::any_of(target.begin(), target.end(), [](char c) { return isControl(c) || c == ' '; }))
        return refuseBadRequest(u"the request's target is malformed"_s);
    // A proxy gets the whole URL.
    for (QByteArrayView scheme : {QByteArrayView("http://"), QByteArrayView("https://")}) {
        if (target.size() > scheme.size() && equals(target.first(scheme.size()), scheme)) {
            const auto slash = target.indexOf('/', scheme.size());
            target = slash < 0 ? QByteArrayView("/") : target.sliced(slash);
            break;
        }
    }
    if (const auto fragment = target.indexOf('#'); fragment >= 0)
        target = target.first(fragment);
    const auto query = target.indexOf('?');
    m_request.path = (query < 0 ? target : target.first(query)).toByteArray();
    if (query >= 0)
        m_request.query = target.sliced(query + 1).toByteArray();
    return true;
}

bool RequestParser::parseField(QByteArrayView line)
{
    const auto colon = line.indexOf(':');
    if (colon < 0 || !isToken(line.first(colon)))
        return refuseBadRequest(u"a header field is malformed"_s);
    const auto name = line.first(colon);
    const auto value = line.sliced(colon + 1).trimmed();
    if (hasControls(value))
        return refuseBadRequest(u"a header field holds control characters"_s);
    switch (name.size()) {
    case 4:
        if (equals(name, "host")) {
            if (std::exchange(m_hasHost, true))
                return refuseBadRequest(u"Host is given twice"_s);
            m_request.host = value.toByteArray();
        }
        return true;
    case 6:
        if (equals(name, "expect"))
            m_wantsContinue = equals(value, "100-continue");
        return true;
    case 10:
        if (equals(name, "connection")) {
            if (listHas(value, "close"))
                m_request.keepsAlive = false;
            else if (listHas(value, "keep-alive"))
                m_request.keepsAlive = true;
        } else if (equals(name, "user-agent")) {
            m_request.userAgent = value.toByteArray();
        }
        return true;
    case 12:
        if (equals(name, "content-type"))
            m_request.contentType = value.toByteArray();
        return true;
    case 14:
        return equals(name, "content-length") ? parseLength(value) : true;
    case 15:
        if (equals(name, "x-forwarded-for"))
            m_request.forwardedFor = value.toByteArray();
        return true;
    case 17:
        if (equals(name, "transfer-encoding")) {
            if (!equals(value, "chunked") || m_isChunked) {
                return refuse("HTTP/1.1 501 Not Implemented",
                              u"this service takes no transfer encoding but chunked"_s);
            }
            m_isChunked = true;
        }
        return true;
    default:
        return true;
    }
}

bool RequestParser::parseLength(QByteArrayView value)
{
    constexpr qsizetype MaxDigits = 18;
    const bool isNumber = !value.isEmpty() && value.size() <= MaxDigits
        && std::all_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!isNumber)
        return refuseBadRequest(u"Content-Length is no number"_s);
    const qint64 length = value.toLongLong();
    if (m_isLengthKnown)
        return refuseBadRequest(u"Content-Length is given twice"_s);
    m_isLengthKnown = true;
    m_length = length;
    return true;
}

bool RequestParser::finishHeader()
{
    if (m_isVersion11 && !m_hasHost)
        return refuseBadRequest(u"Host is missing"_s);
    // Both at once is how one request is smuggled behind another (RFC 9112, 6.3).
    if (m_isChunked && m_isLengthKnown)
        return refuseBadRequest(u"Content-Length and Transfer-Encoding exclude each other"_s);
    if (m_length > m_limits.bodyBytes) {
        return refuse("HTTP/1.1 413 Content Too Large",
                      u"the request's body is larger than %1 bytes"_s.arg(m_limits.bodyBytes));
    }
    if (m_isChunked) {
        m_stage = Stage::ChunkSize;
    } else if (m_length > 0) {
        m_stage = Stage::Body;
    } else {
        m_isWhole = true;
        m_wantsContinue = false;
    }
    return true;
}

RequestParser::Step RequestParser::readBody()
{
    if (unread().size() < m_length)
        return Step::Waits;
    m_request.body = unread().first(static_cast<qsizetype>(m_length)).toByteArray();
    consume(static_cast<qsizetype>(m_length));
    m_isWhole = true;
    return Step::Goes;
}

RequestParser::Step RequestParser::readChunkSize()
{
    const auto end = findLineEnd(MaxChunkLine, u"a chunk's size is malformed"_s);
    if (end < 0)
        return Step::Waits;
    auto line = unread().first(end);
    // Extensions mean nothing here.
    if (const auto extension = line.indexOf(';'); extension >= 0)
        line = line.first(extension);
    bool isNumber = false;
    m_length = line.toByteArray().toLongLong(&isNumber, 16);
    if (!isNumber || !isHexadecimal(line)) {
        refuseBadRequest(u"a chunk's size is malformed"_s);
        return Step::Waits;
    }
    if (m_length > m_limits.bodyBytes - m_request.body.size()) {
        refuse("HTTP/1.1 413 Content Too Large",
               u"the request's body is larger than %1 bytes"_s.arg(m_limits.bodyBytes));
        return Step::Waits;
    }
    consume(end + LineEnd.size());
    m_stage = m_length == 0 ? Stage::Trailer : Stage::Chunk;
    return Step::Goes;
}

RequestParser::Step RequestParser::readChunk()
{
    const auto here = std::min<qint64>(m_length, unread().size());
    if (here == 0)
        return Step::Waits;
    appendSecret(m_request.body, unread().first(static_cast<qsizetype>(here)));
    consume(static_cast<qsizetype>(here));
    m_length -= here;
    if (m_length == 0)
        m_stage = Stage::ChunkEnd;
    return Step::Goes;
}

RequestParser::Step RequestParser::readChunkEnd()
{
    if (unread().size() < LineEnd.size())
        return Step::Waits;
    if (!unread().startsWith(LineEnd)) {
        refuseBadRequest(u"a chunk is longer than its size"_s);
        return Step::Waits;
    }
    consume(LineEnd.size());
    m_stage = Stage::ChunkSize;
    return Step::Goes;
}

RequestParser::Step RequestParser::readTrailer()
{
    const auto end = findLineEnd(m_limits.headerBytes - m_trailerBytes,
                                 u"the request's trailer is too large or malformed"_s);
    if (end < 0)
        return Step::Waits;
    consume(end + LineEnd.size());
    m_trailerBytes += end;
    if (end == 0)
        m_isWhole = true;
    return Step::Goes;
}

bool RequestParser::refuse(const char *statusLine, const QString &text)
{
    m_stage = Stage::Refused;
    m_refusal = {statusLine, text};
    wipe(m_buffer);
    m_offset = m_searched = 0;
    return false;
}

bool RequestParser::refuseBadRequest(const QString &text)
{
    return refuse("HTTP/1.1 400 Bad Request", text);
}

} // namespace cirrusgrid
