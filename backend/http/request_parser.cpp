// SPDX-License-Identifier: Apache-2.0
#include "backend/http/request_parser.h"

#include "backend/http/request_message.h"

#include <algorithm>
#include <utility>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView LineEnd = "\r\n";
constexpr QByteArrayView HeaderEnd = "\r\n\r\n";
//! What an idle connection keeps of the memory for what has arrived.
constexpr qsizetype KeptCapacity = 2048;

//! Other servers take a line feed alone for a line's end, and see other requests than this one.
bool hasBareLineFeed(QByteArrayView text)
{
    auto place = text.indexOf('\n');
    while (place > 0 && text[place - 1] == '\r')
        place = text.indexOf('\n', place + 1);
    return place >= 0;
}

} // namespace

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
    if (m_offset < m_buffer.size())
        return;
    if (m_buffer.capacity() > KeptCapacity)
        m_buffer = QByteArray();
    else
        m_buffer.resize(0);
    m_offset = m_looked = 0;
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

qsizetype RequestParser::heldBytes() const
{
    return m_buffer.capacity() + (m_message ? m_message->heldBytes() : 0);
}

void RequestParser::giveUp(const HttpError &error) { refuse(error); }

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
    m_message = std::make_unique<RequestMessage>(m_limits);
    return Step::Goes;
}

RequestParser::Step RequestParser::give(qsizetype count)
{
    const auto bytes = unread().first(count);
    boost::beast::error_code error;
    const auto taken = m_message->put(
        boost::asio::const_buffer(bytes.data(), static_cast<std::size_t>(bytes.size())), error);
    consume(static_cast<qsizetype>(taken));
    if (!error)
        return Step::Goes;
    if (error == boost::beast::http::error::need_more)
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
    if (line.size() >= m_limits.lineBytes)
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
    if (trailer.size() >= m_limits.lineBytes)
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
