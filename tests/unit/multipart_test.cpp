// SPDX-License-Identifier: Apache-2.0
#include "tests/support/catch.h"
#include "wire/multipart.h"
#include "wire/parameters.h"

using namespace cirrusgrid;
using wire::FormPart;

namespace {

constexpr QByteArrayView Type = "multipart/form-data; boundary=\"XX\"";

} // namespace

TEST_CASE("the fields of a multipart form are read, files and empty ones too")
{
    const QByteArray body =
        "preamble\r\n--XX\r\nContent-Disposition: form-data; name=\"session\"\r\n\r\n"
        "cgpat_1\r\n--XX\r\nContent-Type: text/plain\r\n"
        "content-disposition: form-data; filename=\"a;b\"; name=apiList\r\n\r\n"
        "line\r\n--X\r\n\r\n--XX \r\nContent-Disposition: form-data; "
        "name=\"a \\\"b\\\"\"\r\n\r\n\r\n--XX--\r\nepilogue";
    const auto parts = wire::partsOfMultipart(body, Type);
    REQUIRE(parts);
    CHECK(*parts
          == QList<FormPart>{
              {"session", "cgpat_1"}, {"apiList", "line\r\n--X\r\n"}, {"a \"b\"", ""}});
}

TEST_CASE("a multipart body that is cut off or has no names is refused")
{
    const QByteArray start = "--XX\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nvalue";
    CHECK_FALSE(wire::partsOfMultipart(start, Type));
    CHECK_FALSE(wire::partsOfMultipart("nothing", Type));
    CHECK_FALSE(wire::partsOfMultipart("", Type));
    CHECK_FALSE(wire::partsOfMultipart("--XX\r\n\r\nvalue\r\n--XX--", Type));
    CHECK_FALSE(wire::partsOfMultipart("--XX\r\nvalue\r\n--XX--", Type));
    CHECK_FALSE(wire::partsOfMultipart("--XX--", "multipart/form-data"));
    CHECK(wire::partsOfMultipart(start + "\r\n--XX--", Type));
    CHECK(wire::partsOfMultipart("--XX--", Type)->isEmpty());
}

TEST_CASE("a body is taken by its type, and without one as a form")
{
    wire::Parameters parameters;
    CHECK(parameters.addBody("a=1", "application/x-www-form-urlencoded; charset=UTF-8"));
    CHECK(parameters.addBody("b=2", ""));
    CHECK(parameters.addBody("--XX\r\nContent-Disposition: form-data; name=c\r\n\r\n3\r\n--XX--",
                             Type));
    CHECK(parameters.addBody("", "text/plain"));
    CHECK_FALSE(parameters.addBody("{}", "application/json"));
    CHECK(parameters.bytes("a") == "1");
    CHECK(parameters.bytes("b") == "2");
    CHECK(parameters.bytes("c") == "3");
}
