// SPDX-License-Identifier: Apache-2.0
#include "client/faults/nearest_names.h"
#include "tests/support/catch.h"

using namespace cirrusgrid;
using namespace Qt::StringLiterals;

TEST_CASE("the edit distance counts letters put in, left out and changed")
{
    CHECK(editDistance(u"", u"") == 0);
    CHECK(editDistance(u"StopEnv", u"StopEnv") == 0);
    CHECK(editDistance(u"", u"Open") == 4);
    CHECK(editDistance(u"Open", u"") == 4);
    CHECK(editDistance(u"StopEnv", u"StopEnvs") == 1);
    CHECK(editDistance(u"StopEnv", u"StpEnv") == 1);
    CHECK(editDistance(u"StopEnv", u"SlopEnv") == 1);
    CHECK(editDistance(u"stopenv", u"StopEnv") == 2);
    CHECK(editDistance(u"kitten", u"sitting") == 3);
    CHECK(editDistance(u"sitting", u"kitten") == 3);
}

TEST_CASE("the nearest names come first, whatever their letter case, and no more than asked for")
{
    const QStringList names{u"StartEnv"_s, u"GetEnvs"_s, u"StopEnv"_s, u"SleepEnv"_s};
    CHECK(nearestNames(u"STOPENVS"_s, names, 1) == QStringList{u"StopEnv"_s});
    CHECK(nearestNames(u"StopEnv"_s, names, 2) == QStringList{u"StopEnv"_s, u"SleepEnv"_s});
    CHECK(nearestNames(u"x"_s, {u"b"_s, u"c"_s, u"a"_s}, 3) == QStringList{u"a"_s, u"b"_s, u"c"_s});
    CHECK(nearestNames(u"x"_s, {u"a"_s}, 3) == QStringList{u"a"_s});
    CHECK(nearestNames(u"x"_s, {}, 3).isEmpty());
}
