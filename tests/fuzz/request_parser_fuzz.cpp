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
    return limits;
}

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
    if (parse(bytes, data[0] % 17 + 1) != whole)
        std::abort();
    return 0;
}
