// SPDX-License-Identifier: Apache-2.0
// What the platform in the dashboard's process does by itself.
#include "backend/core/sample_data.h"
#include "client/local/local_connection.h"
#include "tests/support/catch.h"
#include "tests/support/driver.h"

#include <QTemporaryDir>

#include <algorithm>

using namespace cirrusgrid;
using namespace Qt::StringLiterals;
using drive::answerOf;

namespace {

SessionPtr signInAt(const LocalPlatformOptions &options)
{
    LocalConnection connection(options);
    REQUIRE(answerOf(connection.call(calls::Open{})));
    const auto session =
        answerOf(connection.call(calls::SignIn{{DemoLogin, Secret(DemoPassword)}}));
    REQUIRE(session);
    return *session;
}

bool hasEntryOf(Session &session, const QString &method)
{
    const auto activity = answerOf(session.call(calls::GetActivity{100}));
    REQUIRE(activity);
    return std::any_of(activity->begin(), activity->end(),
                       [&](const ActivityEntry &entry) { return entry.method == method; });
}

} // namespace

TEST_CASE("the embedded platform forgets activity that is older than it is kept, and nothing newer")
{
    const QTemporaryDir folder;
    LocalPlatformOptions options;
    options.sqliteFile = folder.filePath(u"platform.sqlite"_s);
    options.demo = DemoState::Default;
    options.fixedTime = DemoTime;
    CHECK(hasEntryOf(*signInAt(options), u"environment.control.GetEnvs"_s));
    options.fixedTime = DemoTime + std::chrono::days(91);
    const auto later = signInAt(options);
    drive::waitFor("the old activity to go",
                   [&] { return !hasEntryOf(*later, u"environment.control.GetEnvs"_s); });
    CHECK(hasEntryOf(*later, u"users.authentication.Signin"_s));
}

TEST_CASE("a session outlives the connection that it was made through")
{
    const QTemporaryDir folder;
    LocalPlatformOptions options;
    options.sqliteFile = folder.filePath(u"platform.sqlite"_s);
    options.demo = DemoState::Default;
    const auto session = signInAt(options);
    CHECK(answerOf(session->call(calls::GetTokens{}))->size() == 7);
}
