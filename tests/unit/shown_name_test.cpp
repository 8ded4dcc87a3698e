// SPDX-License-Identifier: Apache-2.0
#include "domain/shown_name.h"
#include "domain/token_rules.h"
#include "tests/support/catch.h"

using namespace cirrusgrid;
using namespace Qt::StringLiterals;

namespace {

const QString Family = u"\U0001F468\u200D\U0001F469\u200D\U0001F467"_s;
const QString Technician = u"\U0001F469\U0001F3FD\u200D\U0001F4BB"_s;
const QString RedHeart = u"\u2764\uFE0F"_s;
const QString Wales = u"\U0001F3F4\U000E0067\U000E0062\U000E0077\U000E006C\U000E0073\U000E007F"_s;
//! Persian "mi-khaham", Hindi "ksha": the joiners are a part of how they are written.
const QString Persian = u"\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645"_s;
const QString Hindi = u"\u0915\u094D\u200D\u0937"_s;

} // namespace

TEST_CASE("a description that shows nothing is refused, whatever it is made of")
{
    for (const auto &nothing :
         {u"\u200B"_s, u"\u2060"_s, u"\uFEFF"_s, u"\u00AD"_s, u"\u3164"_s, u"\u2800"_s,
          u"\u115F\u1160"_s, u" \u00A0\u3000 "_s, u"\u202E\u202C"_s, u"\uFE0F"_s}) {
        CHECK(showsNothing(nothing));
        const auto problem = descriptionProblem(nothing);
        CHECK(
            (problem == DescriptionProblem::ShowsNothing || problem == DescriptionProblem::Empty));
    }
    for (const auto &something : {u"a"_s, Family, RedHeart, Persian, u"\u0301"_s, u"\u200B."_s}) {
        CHECK_FALSE(showsNothing(something));
        CHECK_FALSE(descriptionProblem(something));
    }
}

TEST_CASE("characters are counted and cut as a reader sees them")
{
    for (const auto &one :
         {Family, Technician, RedHeart, Wales, u"e\u0301"_s, u"\U0001F1E9\U0001F1EA"_s}) {
        CHECK(characterCount(one) == 1);
        CHECK(firstCharacters(one + u"x"_s, 1) == one);
        CHECK(firstCharacters(u"x"_s + one, 1) == u"x"_s);
    }
    CHECK(characterCount(u"caf\u00E9"_s) == 4);
    CHECK(characterCount({}) == 0);
    CHECK(firstCharacters(u"abc"_s, 5) == u"abc"_s);
    CHECK(firstCharacters(Family + Family, 2) == Family + Family);
    CHECK(firstCharacters(u"abc"_s, 0).isEmpty());
    CHECK(startWithin(u"abcdef"_s, 3) == u"abc"_s);
    CHECK(startWithin(u"abc"_s, 3) == u"abc"_s);
    CHECK(startWithin(u"ab"_s + Family + u"c"_s, 5) == u"ab"_s);
    CHECK(startWithin(u"ab"_s + Family + u"c"_s, 10) == u"ab"_s + Family);
    CHECK(startWithin(u"a\U0001F600"_s, 2) == u"a"_s);
    CHECK(startWithin(Family, 3).isEmpty());
}

TEST_CASE("a description has as many characters as a reader counts, within reason")
{
    CHECK_FALSE(descriptionProblem(Family.repeated(255)));
    CHECK(descriptionProblem(Family.repeated(256)) == DescriptionProblem::TooLong);
    CHECK(descriptionProblem(QString(256, u'x')) == DescriptionProblem::TooLong);
    CHECK(descriptionProblem(u"x"_s + QString(9000, QChar(0x0301))) == DescriptionProblem::TooLong);
}

TEST_CASE("what is not shown has a mark, and what belongs to an emoji or to a script has none")
{
    CHECK(shownName(u"CI deploys\u200B"_s) == u"CI deploys[U+200B]"_s);
    CHECK(shownName(u"\u202Eevil\u202C"_s) == u"[U+202E]evil[U+202C]"_s);
    CHECK(shownName(u"soft\u00ADhyphen"_s) == u"soft[U+00AD]hyphen"_s);
    CHECK(shownName(u"joined\u200D"_s) == u"joined[U+200D]"_s);
    CHECK(shownName(u"a\u200Db"_s) == u"a[U+200D]b"_s);
    CHECK(shownName(u"x\uFE0F"_s) == u"x[U+FE0F]"_s);
    CHECK(shownName(u"two\nlines"_s) == u"two[U+000A]lines"_s);
    for (const auto &whole : {Family, Technician, RedHeart, Wales, Persian, Hindi, u"CI deploys"_s,
                              u"caf\u00E9"_s, u"\u0645\u0631\u062D\u0628\u0627"_s})
        CHECK(shownName(whole) == whole);
}

TEST_CASE("in a sentence a name that is read from right to left is isolated, and no other")
{
    CHECK(nameInSentence(u"CI deploys"_s) == u"CI deploys"_s);
    CHECK(nameInSentence(u"\u05D0\u05D1 (1)"_s) == u"\u2068\u05D0\u05D1 (1)\u2069"_s);
    CHECK(nameInSentence(u"\u202Eevil"_s) == u"[U+202E]evil"_s);
}

TEST_CASE("names that look the same have the same skeleton")
{
    for (const auto &twin :
         {u"CI deploys\u200B"_s, u"C\u0406 deploys"_s, u"CI  deploys "_s,
          u"\u202ACI deploys\u202C"_s, u"CI d\u0435ploys"_s, u"C\u2160 deploys"_s})
        CHECK(skeletonOf(twin) == skeletonOf(u"CI deploys"_s));
    for (const auto &other : {u"CI deploy"_s, u"CD deploys"_s, u"ci deploys"_s})
        CHECK(skeletonOf(other) != skeletonOf(u"CI deploys"_s));
    CHECK(skeletonOf({}).isEmpty());
}

TEST_CASE("a search finds a word without its accents, its case and what is not shown")
{
    CHECK(searchForm(u"Caf\u00E9"_s) == u"cafe"_s);
    CHECK(searchForm(u"cafe\u0301"_s) == searchForm(u"CAF\u00C9"_s));
    CHECK(searchForm(u"de\u00ADploy"_s) == u"deploy"_s);
}
