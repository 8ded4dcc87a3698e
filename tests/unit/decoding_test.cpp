// SPDX-License-Identifier: Apache-2.0
#include "client/remote/remote_catalogue.h"
#include "tests/support/catalogue.h"
#include "tests/support/catch.h"
#include "wire/decoding.h"
#include "wire/form.h"

using namespace cirrusgrid;
using namespace Qt::StringLiterals;

TEST_CASE("an error of a platform keeps its code, its text and what else it tells")
{
    const auto throttled =
        wire::decodeFields(R"({"result":41003,"error":"wait","attemptsLeft":0,"retryAfter":30})");
    REQUIRE_FALSE(throttled);
    CHECK(throttled.error().kind == ErrorKind::Throttled);
    CHECK(throttled.error().retryAfter == std::chrono::seconds(30));
    const auto input = wire::decodeFields(R"({"result":41001,"error":"expiresAt is in the past"})");
    CHECK(input.error().field == u"expiresAt"_s);
    const auto other = wire::decodeFields(R"({"result":2308,"error":"Out of cheese"})");
    CHECK(other.error().kind == ErrorKind::Platform);
    CHECK(other.error().platformCode == 2308);
    CHECK(other.error().text == u"Out of cheese"_s);
}

TEST_CASE("a secret is taken out of an answer before it is parsed")
{
    QByteArray body = R"({"token":{"description":"\"key\":\"no\"","key" : "cgpat_x"}})";
    CHECK(wire::takeSecret(body, "key") == Secret("cgpat_x"));
    CHECK_FALSE(body.contains("cgpat_x"));
    CHECK(body.contains(R"(\"key\":\"no\")"));
    QByteArray escaped = R"({"key":"a\u0062c"})";
    CHECK(wire::takeSecret(escaped, "key").isEmpty());
    QByteArray cut = R"({"key":"cgp)";
    CHECK(wire::takeSecret(cut, "key").isEmpty());
}

TEST_CASE("a form body says what the server's decoder reads")
{
    wire::Form form;
    form.add("description", u"A&B = 100 % \u00fc\n"_s);
    form.add("password", Secret("pass word+1"));
    CHECK(QByteArray(form.body().toByteArray())
          == "description=A%26B%20%3D%20100%20%25%20%C3%BC%0A&password=pass%20word%2B1");
}

TEST_CASE("a platform's catalogue has its own grants and this program's words")
{
    RemoteCatalogue numbers(testCatalogue());
    const auto catalogue = numbers.catalogue(
        {{u"environment.control.StopEnv"_s, false, true}, {u"future.service.Shine"_s, true, false}},
        {{3, u"Night"_s, {u"env.control.StopEnv"_s}}});
    const auto *stop = catalogue->byFullName(u"environment.control.StopEnv");
    REQUIRE(stop);
    CHECK(stop->isGrantable);
    CHECK(stop->summary == testCatalogue()->byFullName(u"environment.control.StopEnv")->summary);
    const auto *shine = catalogue->byFullName(u"future.service.Shine");
    REQUIRE(shine);
    CHECK(shine->isSafe);
    CHECK(shine->number >= testCatalogue()->methods().size());
    CHECK_FALSE(catalogue->byFullName(u"environment.control.StartEnv")->isGrantable);
    CHECK(catalogue->templateByName(u"Night")->methods == ApiMethodSet{stop->number});
    CHECK(numbers.namesOf({stop->number, shine->number})
          == QStringList{u"environment.control.StopEnv"_s, u"future.service.Shine"_s});
}
