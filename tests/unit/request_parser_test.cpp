// SPDX-License-Identifier: Apache-2.0
#include "backend/http/request_parser.h"
#include "tests/support/catch.h"

#include <QByteArrayList>
#include <QList>

using namespace cirrusgrid;
using namespace Qt::StringLiterals;
using Outcome = RequestParser::Outcome;

namespace {

const ServerLimits Limits;

struct Parsed {
    QList<HttpRequest> requests;
    QByteArray status; //!< of the refusal, if there was one
};

//! In pieces of \a piece bytes.
Parsed parse(const QByteArray &bytes, qsizetype piece)
{
    RequestParser parser(Limits);
    Parsed parsed;
    for (qsizetype place = 0; place < bytes.size(); place += piece) {
        parser.append(QByteArrayView(bytes).sliced(place, std::min(piece, bytes.size() - place)));
        HttpRequest request;
        Outcome outcome{};
        while ((outcome = parser.next(request)) == Outcome::Request)
            parsed.requests.append(request);
        if (outcome == Outcome::Refusal) {
            parsed.status = QByteArray(parser.refusal().statusLine).mid(9, 3);
            break;
        }
    }
    return parsed;
}

QByteArray refusalOf(const QByteArray &bytes)
{
    const auto whole = parse(bytes, bytes.size());
    // However the bytes are cut, the outcome is the same.
    for (qsizetype piece : {1, 2, 7}) {
        const auto cut = parse(bytes, piece);
        CHECK(cut.status == whole.status);
        CHECK(cut.requests.size() == whole.requests.size());
    }
    return whole.status;
}

} // namespace

TEST_CASE("a request is the same however its bytes are cut")
{
    const QByteArray bytes = "POST /1.0/a/rest/b?x=1&y=%20 HTTP/1.1\r\nHost: example.com\r\n"
                             "User-Agent:  curl/8 \r\nContent-Type: text/plain\r\n"
                             "Content-Length: 5\r\n\r\nhello";
    for (qsizetype piece : {1, 2, 3, 7, 50, 1000}) {
        const auto parsed = parse(bytes, piece);
        REQUIRE(parsed.requests.size() == 1);
        const auto &request = parsed.requests.first();
        CHECK(request.method == "POST");
        CHECK(request.path == "/1.0/a/rest/b");
        CHECK(request.query == "x=1&y=%20");
        CHECK(request.host == "example.com");
        CHECK(request.userAgent == "curl/8");
        CHECK(request.contentType == "text/plain");
        CHECK(request.body == "hello");
        CHECK(request.keepsAlive);
    }
}

TEST_CASE("requests that follow each other without waiting are told apart")
{
    const QByteArray one = "GET /a HTTP/1.1\r\nHost: x\r\n\r\n";
    const QByteArray two = "POST /b HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\nGET";
    for (qsizetype piece : {1, 5, 1000}) {
        const auto parsed = parse(one + two + "\r\n" + one, piece);
        REQUIRE(parsed.requests.size() == 3);
        CHECK(parsed.requests[1].body == "GET");
        CHECK(parsed.requests[2].path == "/a");
        CHECK(parsed.status.isEmpty());
    }
}

TEST_CASE("chunks are put together, extensions and trailers passed over")
{
    const QByteArray bytes = "POST /b HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
                             "4;name=value\r\nWiki\r\n5\r\npedia\r\n0\r\nTrailer: x\r\n\r\n"
                             "GET /c HTTP/1.1\r\nHost: x\r\n\r\n";
    for (qsizetype piece : {1, 3, 1000}) {
        const auto parsed = parse(bytes, piece);
        REQUIRE(parsed.requests.size() == 2);
        CHECK(parsed.requests[0].body == "Wikipedia");
        CHECK(parsed.requests[1].path == "/c");
    }
}

TEST_CASE("a connection stays or goes as the version and the client say")
{
    const auto keeps = [](const QByteArray &start) {
        return parse(start + "\r\n", 1000).requests.value(0).keepsAlive;
    };
    CHECK(keeps("GET / HTTP/1.1\r\nHost: x\r\n"));
    CHECK_FALSE(keeps("GET / HTTP/1.1\r\nHost: x\r\nConnection: Close\r\n"));
    CHECK_FALSE(keeps("GET / HTTP/1.0\r\n"));
    CHECK(keeps("GET / HTTP/1.0\r\nConnection: TE, keep-alive\r\n"));
}

TEST_CASE("what a proxy asks for, and a fragment, leave the path")
{
    const auto request =
        parse("GET http://Example.com/a?b=c#d HTTP/1.1\r\nHost: example.COM\r\n\r\n", 1000)
            .requests.value(0);
    CHECK(request.path == "/a");
    CHECK(request.query == "b=c");
}

TEST_CASE("what is no request, or could be taken for another one, is refused")
{
    CHECK(refusalOf("\x16\x03\x01\x02 hello\r\n\r\n") == "400");
    CHECK(refusalOf("GET /\r\n\r\n") == "400");
    CHECK(refusalOf("GET / HTTP/2.0\r\nHost: x\r\n\r\n") == "505");
    CHECK(refusalOf("GET / HTTP/1.1\r\n\r\n") == "400");
    CHECK(refusalOf("GET / HTTP/1.1\r\nHost: x\r\nHost: y\r\n\r\n") == "400");
    CHECK(refusalOf("GET / HTTP/1.1\r\nHost : x\r\n\r\n") == "400");
    CHECK(refusalOf("GET / HTTP/1.1\r\nHost: x\r\n folded: y\r\n\r\n") == "400");
    CHECK(refusalOf("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n") == "400");
    CHECK(refusalOf("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n")
          == "400");
    CHECK(refusalOf("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 1\r\n\r\n")
          == "400");
    CHECK(refusalOf("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nTransfer-Encoding: "
                    "chunked\r\n\r\n")
          == "400");
    for (const QByteArray &coding :
         QByteArrayList{"gzip", "gzip, chunked", "chunked, chunked", "xchunked", ""}) {
        CHECK(refusalOf("POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: " + coding + "\r\n\r\n")
              == "501");
    }
    CHECK(refusalOf("GET / HTTP/1.1\r\nHost: x\r\nX: a\0b\r\n\r\n"_ba) == "400");
    CHECK(refusalOf("POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n")
          == "400");
    CHECK(
        refusalOf(
            "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nab\r\n0\r\n\r\n")
        == "400");
    CHECK(refusalOf("GET http://x/ HTTP/1.1\r\nHost: y\r\n\r\n") == "400");
    CHECK(refusalOf("POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n") == "400");
}

TEST_CASE("a chunk's size is hexadecimal digits and nothing else")
{
    const auto statusOf = [](const QByteArray &size) {
        return refusalOf("POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n" + size
                         + "\r\nabc\r\n0\r\n\r\n");
    };
    CHECK(statusOf("3").isEmpty());
    CHECK(statusOf("003").isEmpty());
    for (const char *size : {"0x3", "0X3", "+3", "-3", "-0", " 3", "\t3", "", ";a=b", "3_", "3g",
                             "fffffffffffffffff", "10000000000000003"}) {
        CAPTURE(size);
        CHECK(statusOf(size) == "400");
    }
}

TEST_CASE("a line that ends without a carriage return is refused as soon as it does")
{
    const QByteArray chunked = "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n";
    for (const QByteArray &start : {
             QByteArray("\n"),
             QByteArray("GET / HTTP/1.1\n"),
             QByteArray("GET / HTTP/1.1\r\nHost: x\n"),
             QByteArray("GET / HTTP/1.1\r\nHost: x\r\n\n"),
             QByteArray("GET / HTTP/1.1\r\nX: y\nHost: x\r\n\r\n"),
             chunked + "3\n",
             chunked + "3;a=b\nabc",
             chunked + "0\r\n\n",
             chunked + "0\r\nTrailer: x\n",
         }) {
        CAPTURE(start.toStdString());
        CHECK(refusalOf(start) == "400");
    }
}

TEST_CASE("whether a header is too long or ends its lines wrongly is told by what comes first")
{
    const QByteArray start = "GET / HTTP/1.1\r\nX: ";
    const QByteArray within(Limits.headerBytes - start.size(), 'x');
    CHECK(refusalOf(start + within + "\n") == "400");
    CHECK(refusalOf(start + within + QByteArray(8, 'x') + "\n") == "431");
}

TEST_CASE("more than the limits is refused before it is held")
{
    CHECK(refusalOf("GET / HTTP/1.1\r\nX: " + QByteArray(17000, 'x')) == "431");
    CHECK(refusalOf("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1048577\r\n\r\n") == "413");
    CHECK(refusalOf("POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n100001\r\n")
          == "413");
}

TEST_CASE("a client that waits for 100 Continue is told once, and only while it waits")
{
    RequestParser parser(Limits);
    HttpRequest request;
    parser.append(
        "POST / HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n");
    CHECK(parser.next(request) == Outcome::NeedsMore);
    CHECK(parser.takeContinueWish());
    CHECK_FALSE(parser.takeContinueWish());
    parser.append("ab");
    CHECK(parser.next(request) == Outcome::Request);
    CHECK(parser.isAtStart());
}

TEST_CASE("what is just within the limits is taken, wherever its end is cut")
{
    const QByteArray start = "GET / HTTP/1.1\r\nHost: x\r\nX: ";
    const QByteArray header = start + QByteArray(Limits.headerBytes - start.size(), 'x');
    const QByteArray chunked = "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n";
    const QByteArray size = "0;" + QByteArray(62, 'x');
    const QByteArray trailer = "X: " + QByteArray(4000, 'x');
    const QByteArray endless(2 * Limits.headerBytes, 'x');
    for (qsizetype piece : {1, 3, 1000000}) {
        CHECK(parse(header + "\r\n\r\n", piece).requests.size() == 1);
        CHECK(parse(header + "x\r\n\r\n", piece).status == "431");
        CHECK(parse(chunked + size + "\r\n" + trailer + "\r\n\r\n", piece).requests.size() == 1);
        CHECK(parse(chunked + "0;" + endless, piece).status == "400");
        CHECK(parse(chunked + "0\r\nX: " + endless, piece).status == "400");
    }
}
