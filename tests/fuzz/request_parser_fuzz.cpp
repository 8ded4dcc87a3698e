// SPDX-License-Identifier: Apache-2.0
// Whatever arrives, and however it is cut, the parser ends, keeps its limits, and comes to the same
// outcome.
#include "backend/http/request_parser.h"

#include <QList>

#include <cstdlib>

using namespace cirrusgrid;

namespace {

struct Parsed {
    QList<QByteArray> requests;
    QByteArray refusal;

    bool operator==(const Parsed &) const = default;
};

ServerLimits smallLimits()
{
    ServerLimits limits;
    limits.headerBytes = 300;
    limits.bodyBytes = 200;
    limits.lineBytes = 100;
    return limits;
}

//! Much less than the longest input: what is read at once may be held twice, and all limits
//! together are below this.
constexpr qsizetype MaxHeld = 2048;

Parsed parse(QByteArrayView bytes, qsizetype piece)
{
    static const ServerLimits limits = smallLimits();
    RequestParser parser(limits);
    Parsed parsed;
    for (qsizetype place = 0; place < bytes.size(); place += piece) {
        parser.append(bytes.sliced(place, std::min(piece, bytes.size() - place)));
        HttpRequest request;
        auto outcome = parser.next(request);
        for (; outcome == RequestParser::Outcome::Request; outcome = parser.next(request)) {
            if (request.body.size() > limits.bodyBytes || request.path.size() > limits.headerBytes)
                std::abort();
            parsed.requests.append(request.method + ' ' + request.path + ' ' + request.query + ' '
                                   + request.body + (request.keepsAlive ? "+" : "-"));
        }
        (void)parser.takeContinueWish();
        if (parser.heldBytes() > MaxHeld + 2 * piece)
            std::abort();
        if (outcome == RequestParser::Outcome::Refusal) {
            parsed.refusal = parser.refusal().statusLine;
            break;
        }
    }
    return parsed;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const QByteArrayView bytes(data + 1, static_cast<qsizetype>(size - 1));
    const auto whole = parse(bytes, std::max<qsizetype>(1, bytes.size()));
    // As it trickles in, and as a read may cut it: each time at another place of a request.
    const qsizetype piece = data[0] % 17 + 1;
    if (parse(bytes, piece) != whole || parse(bytes, 61 * piece) != whole)
        std::abort();
    return 0;
}
