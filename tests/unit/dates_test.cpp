// SPDX-License-Identifier: Apache-2.0
#include "models/dates.h"
#include "tests/support/catalogue.h"
#include "tests/support/catch.h"

using namespace cirrusgrid;
using namespace Qt::StringLiterals;

TEST_CASE("dates are typed as dd-mm-yyyy, and only those that exist")
{
    CHECK(dateFromText(u"16-12-2026") == QDate(2026, 12, 16));
    CHECK(dateFromText(u" 1.2.2027 ") == QDate(2027, 2, 1));
    for (const auto &bad :
         {u"31-02-2026"_s, u"2026-12-16"_s, u"16-12-26"_s, u"tomorrow"_s, u""_s, u"16-12-2026x"_s})
        CHECK_FALSE(dateFromText(bad));
}

TEST_CASE("a day ends with its last second in UTC")
{
    CHECK(endOfDay(QDate(2026, 12, 16)) == utc("2026-12-16T23:59:59Z"));
    CHECK(endOfDay(QDate(2028, 2, 29)) == utc("2028-02-29T23:59:59Z"));
    CHECK(dateText(utc("2026-12-16T23:59:59Z")) == u"16-12-2026"_s);
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
