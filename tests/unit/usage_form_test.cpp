// SPDX-License-Identifier: Apache-2.0
#include "models/usage_form.h"
#include "tests/support/catalogue.h"
#include "tests/support/catch.h"

#include <QProcess>

using namespace cirrusgrid;
using namespace Qt::StringLiterals;

namespace {

UsageRequest stopRequest(const QString &environment)
{
    UsageRequest request(testCatalogue(),
                         methodSet({"environment.control.StopEnv", "environment.control.GetEnvs"}),
                         u"https://app.example.com"_s);
    request.setParameter(u"envName"_s, environment);
    return request;
}

} // namespace

TEST_CASE("a request offers the granted methods alone, and StopEnv first where it is granted")
{
    const auto request = stopRequest(u"shop"_s);
    CHECK(request.methods().size() == 2);
    CHECK(request.method()->name == u"StopEnv"_s);
    CHECK(request.missing().isEmpty());
    CHECK(stopRequest({}).missing() == QStringList{u"envName"_s});
    const UsageRequest nothing(testCatalogue(), {}, {});
    CHECK_FALSE(nothing.method());
    CHECK(nothing.text(UsageForm::Curl).isEmpty());
}

TEST_CASE("curl posts to the method's path with the token from the environment")
{
    CHECK(stopRequest(u"shop"_s).text(UsageForm::Curl)
          == u"curl -sS 'https://app.example.com/1.0/environment/control/rest/stopenv' \\\n"
             "    --data-urlencode \"session=$CIRRUSGRID_TOKEN\" \\\n"
             "    --data-urlencode 'envName=shop'"_s);
}

TEST_CASE("what is entered can't break out of its quotes in a shell")
{
    QString command = stopRequest(u"a'b; echo broken; '"_s).text(UsageForm::Curl);
    // The shell itself is asked what curl would be given.
    command.replace(u"curl"_s, u"printf '%s\\n'"_s);
    QProcess shell;
    shell.start(u"/bin/sh"_s, {u"-c"_s, command});
    REQUIRE(shell.waitForFinished());
    CHECK(shell.readAllStandardOutput().trimmed().endsWith("envName=a'b; echo broken; '"));
}

TEST_CASE("a browser's URL is encoded and holds a placeholder in the token's place")
{
    CHECK(
        stopRequest(u"a&b"_s).text(UsageForm::Browser)
        == u"https://app.example.com/1.0/environment/control/rest/stopenv?session=YOUR_TOKEN&envName=a%26b"_s);
}

TEST_CASE("Maven and the pipeline take the token from the environment, too")
{
    const auto request = stopRequest(u"shop"_s);
    CHECK(request.text(UsageForm::Maven).contains("-Delastic-apitoken=\"$CIRRUSGRID_TOKEN\""_L1));
    CHECK(request.text(UsageForm::Pipeline).contains("$CIRRUSGRID_TOKEN"_L1));
}
