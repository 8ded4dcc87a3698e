// SPDX-License-Identifier: Apache-2.0
#include "models/activity_model.h"
#include "models/dates.h"
#include "tests/support/catalogue.h"
#include "tests/support/catch.h"

#include <ctime>

using namespace cirrusgrid;
using namespace Qt::StringLiterals;

TEST_CASE("dates are typed as dd-mm-yyyy, and only those that exist")
{
    CHECK(dateFromText(u"16-12-2026") == QDate(2026, 12, 16));
    CHECK(dateFromText(u" 1.2.2027 ") == QDate(2027, 2, 1));
    for (const auto &bad : {u"31-02-2026"_s, u"2026-16-12"_s, u"16-12-26"_s, u"16-12-2026-1"_s,
                            u"tomorrow"_s, u""_s, u"16-12-2026x"_s})
        CHECK_FALSE(dateFromText(bad));
}

TEST_CASE("a date is taken in ISO's form, and in the digits and with the marks of another script")
{
    const QDate eve(2026, 12, 24);
    for (const auto &good : {u"2026-12-24"_s, u"2026/12/24"_s, u" 24/12/2026 "_s, u"24.12.2026"_s,
                             u"\u0662\u0664-\u0661\u0662-\u0662\u0660\u0662\u0666"_s,
                             u"\u06f2\u06f4/\u06f1\u06f2/\u06f2\u06f0\u06f2\u06f6"_s,
                             u"\u0662\u0664\u200f/\u0661\u0662\u200f/\u0662\u0660\u0662\u0666"_s,
                             u"\u2067\uff12\uff14-\uff11\uff12-\uff12\uff10\uff12\uff16\u2069"_s})
        CHECK(dateFromText(good) == eve);
}

TEST_CASE("a date that does not exist is told from a text that is no date")
{
    for (const auto &missing : {u"29-02-2027"_s, u"2027-02-29"_s, u"31/4/2027"_s, u"1-13-2027"_s})
        CHECK(isNoSuchDate(missing));
    for (const auto &other : {u"28-02-2027"_s, u"tomorrow"_s, u"29-02"_s, u""_s})
        CHECK_FALSE(isNoSuchDate(other));
}

TEST_CASE("a day ends with its last second in UTC")
{
    CHECK(endOfDay(QDate(2026, 12, 16)) == utc("2026-12-16T23:59:59Z"));
    CHECK(endOfDay(QDate(2028, 2, 29)) == utc("2028-02-29T23:59:59Z"));
    CHECK(dateText(utc("2026-12-16T23:59:59Z")) == u"16-12-2026"_s);
}

TEST_CASE("the activity shows the user's own time, with UTC in the tooltip")
{
    qputenv("TZ", "Asia/Kathmandu");
    tzset();
    ActivityModel model;
    ActivityEntry entry;
    entry.at = utc("2026-11-23T20:00:00Z");
    entry.method = u"environment.control.StopEnv"_s;
    model.setEntries({entry}, utc("2026-11-24T09:41:00Z"));
    const QString today = model.index(0).data(ActivityModel::WhenRole).toString();
    const QString tip = model.index(0).data(Qt::ToolTipRole).toString();
    model.setEntries({entry}, utc("2026-11-24T18:30:00Z"));
    const QString later = model.index(0).data(ActivityModel::WhenRole).toString();
    qunsetenv("TZ");
    tzset();
    CHECK(today == u"01:45"_s);
    CHECK(tip.contains("23-11-2026 20:00:00 UTC"_L1));
    CHECK(later == u"24-11-2026"_s);
}

TEST_CASE("the past is told relatively, with the right plural")
{
    const auto now = utc("2026-11-24T09:41:00Z");
    CHECK(agoText(utc("2026-11-24T09:40:30Z"), now) == u"just now"_s);
    CHECK(agoText(utc("2026-11-24T09:40:00Z"), now) == u"1 minute ago"_s);
    CHECK(agoText(utc("2026-11-24T07:41:00Z"), now) == u"2 hours ago"_s);
    CHECK(agoText(utc("2026-11-23T23:00:00Z"), now) == u"yesterday"_s);
    CHECK(agoText(utc("2026-09-01T23:00:00Z"), now) == u"84 days ago"_s);
}
