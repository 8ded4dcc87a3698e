// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backend/http/request_parser.h"
#include "domain/secret.h"

// Beast 1.74 asserts that the last chunk has five bytes, which "0\r\n" has not when it is the first
// one, too.
#define BOOST_DISABLE_ASSERTS
#include <boost/beast/http/basic_parser.hpp>

#include <optional>

namespace cirrusgrid {

//! A request that is arriving, as Beast reads it.
class RequestMessage final : public boost::beast::http::basic_parser<true>
{
public:
    explicit RequestMessage(const ServerLimits &limits)
        : m_limits(limits)
    {
        eager(true);
        header_limit(static_cast<std::uint32_t>(limits.headerBytes + 4));
        body_limit(static_cast<std::uint64_t>(limits.bodyBytes));
    }
    ~RequestMessage() override { wipe(request.body); }

    HttpError errorFor(const boost::beast::error_code &error) const;
    bool isAtChunkLine() const { return m_isChunked && m_chunkLeft == 0; }
    //! Bytes of the body, or of the chunk.
    qsizetype left() const
    {
        return static_cast<qsizetype>(m_isChunked ? m_chunkLeft
                                                  : content_length_remaining().value_or(0));
    }

    //! Of memory, for what was read of it.
    qsizetype heldBytes() const;

    HttpRequest request;
    bool wantsContinue = false;

private:
    void on_request_impl(boost::beast::http::verb verb, boost::beast::string_view method,
                         boost::beast::string_view target, int version,
                         boost::beast::error_code &error) override;
    void on_response_impl(int, boost::beast::string_view, int, boost::beast::error_code &) override
    {
    }
    void on_field_impl(boost::beast::http::field name, boost::beast::string_view text,
                       boost::beast::string_view value, boost::beast::error_code &error) override;
    void on_header_impl(boost::beast::error_code &error) override;
    void on_body_init_impl(const boost::optional<std::uint64_t> &length,
                           boost::beast::error_code &) override
    {
        if (length)
            m_expectedBytes = static_cast<qsizetype>(*length);
    }
    std::size_t on_body_impl(boost::beast::string_view body,
                             boost::beast::error_code &error) override;
    void on_chunk_header_impl(std::uint64_t size, boost::beast::string_view,
                              boost::beast::error_code &) override
    {
        m_chunkLeft = size;
    }
    std::size_t on_chunk_body_impl(std::uint64_t, boost::beast::string_view body,
                                   boost::beast::error_code &error) override;
    void on_finish_impl(boost::beast::error_code &) override { }

    void readTarget(QByteArrayView target);
    void refuse(const HttpError &refusal, boost::beast::error_code &error);

    const ServerLimits &m_limits;
    std::optional<HttpError> m_refusal;
    //! Of a target that is a whole URL.
    std::optional<QByteArray> m_authority;
    bool m_isVersion11 = true;
    bool m_hasHost = false;
    bool m_hasLength = false;
    bool m_isChunked = false;
    std::uint64_t m_chunkLeft = 0;
    //! Of the body, at most.
    qsizetype m_expectedBytes = m_limits.bodyBytes;
};

HttpError badRequest(const QString &text);
HttpError tooLong(const ServerLimits &limits);

} // namespace cirrusgrid
