// SPDX-License-Identifier: Apache-2.0
#include "tests/support/catalogue.h"
#include "tests/support/catch.h"
#include "wire/method_list.h"
#include "wire/parameters.h"
#include "wire/times.h"

using namespace cirrusgrid;
using namespace Qt::StringLiterals;

namespace {

Result<ApiMethodSet> apiList(std::initializer_list<const char *> values)
{
    QList<QByteArrayView> views;
    for (const char *value : values)
        views.append(value);
    return wire::methodsFromApiList(views, *testCatalogue());
}

} // namespace

TEST_CASE("apiList is read in every form that clients send")
{
    const auto wanted = methodSet({"environment.control.StopEnv", "environment.control.GetEnvs"});
    CHECK(apiList({"environment.control.StopEnv,environment.control.GetEnvs"}) == wanted);
    CHECK(apiList({"[\"environment.control.StopEnv\", \"environment.control.GetEnvs\"]"})
          == wanted);
    CHECK(apiList({"['environment.control.StopEnv', 'environment.control.GetEnvs']"}) == wanted);
    CHECK(apiList({"environment.control.StopEnv", "env.control.getenvs"}) == wanted);
    CHECK(apiList({" environment.control.StopEnv , env.control.GetEnvs,"}) == wanted);
}

TEST_CASE("apiList with an unknown or ungrantable method is refused and the method named")
{
    const auto unknown = apiList({"environment.control.StopEnv,environment.control.Explode"});
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().kind == ErrorKind::InvalidInput);
    CHECK(unknown.error().text.contains("environment.control.Explode"_L1));
    const auto ungrantable = apiList({"users.authentication.CreateToken"});
    REQUIRE_FALSE(ungrantable);
    CHECK(ungrantable.error().text.contains("users.authentication.CreateToken"_L1));
    CHECK_FALSE(apiList({"[1, 2]"}));
}

TEST_CASE("a form is decoded, and broken UTF-8 is refused by the parameter's name")
{
    wire::Parameters parameters;
    CHECK(parameters.addForm(
        "description=CI+deploys%21&empty&apiList=a&apiList=b&broken=%FF%FE&session=x%3Dy"));
    CHECK(parameters.requiredText("description") == u"CI deploys!"_s);
    CHECK(parameters.has("empty"));
    CHECK(parameters.all("apiList").size() == 2);
    CHECK(parameters.bytes("session") == "x=y");
    const auto broken = parameters.requiredText("broken");
    REQUIRE_FALSE(broken);
    CHECK(broken.error().field == "broken"_L1);
    const auto missing = parameters.requiredText("id");
    REQUIRE_FALSE(missing);
    CHECK(missing.error().field == "id"_L1);
}

TEST_CASE("ids are separated by commas or semicolons, and a star means all")
{
    CHECK(wire::idsFromText(u"1, 2;3;2")->value() == QList<qint32>{1, 2, 3});
    CHECK_FALSE(wire::idsFromText(u"*")->has_value());
    CHECK_FALSE(wire::idsFromText(u"1,x"));
    CHECK_FALSE(wire::idsFromText(u" ; "));
    CHECK_FALSE(wire::idsFromText(u"99999999999"));
}

TEST_CASE("times on the wire are yyyy-MM-dd hh:mm:ss in UTC and nothing else")
{
    const auto time = utc("2026-12-16T23:59:59Z");
    CHECK(wire::timeToWire(time) == u"2026-12-16 23:59:59"_s);
    CHECK(wire::timeFromWire(u"2026-12-16 23:59:59") == time);
    for (const auto &bad : {u"2026-12-16"_s, u"2026-02-30 00:00:00"_s, u"2026-12-16T23:59:59"_s,
                            u"2026-12-16 24:00:00"_s, u" 026-12-16 23:59:59"_s, u""_s, u"soon"_s})
        CHECK_FALSE(wire::timeFromWire(bad));
}
