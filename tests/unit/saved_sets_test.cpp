// SPDX-License-Identifier: Apache-2.0
#include "models/saved_sets.h"
#include "tests/support/catalogue.h"
#include "tests/support/catch.h"

#include <QSettings>
#include <QTemporaryDir>

using namespace cirrusgrid;
using namespace Qt::StringLiterals;

namespace {

class SetsFixture
{
public:
    SavedSets open() { return SavedSets(&m_settings, testCatalogue()); }
    QSettings &settings() { return m_settings; }

private:
    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
};

ApiMethodSet stop() { return methodSet({"environment.control.StopEnv"}); }

ApiMethodSet both()
{
    return methodSet({"environment.control.StopEnv", "environment.control.StartEnv"});
}

} // namespace

TEST_CASE("a saved set is there the next time, sorted by name, and its methods are kept by name")
{
    SetsFixture fixture;
    auto sets = fixture.open();
    REQUIRE(sets.save(u"Night"_s, stop()));
    REQUIRE(sets.save(u"day"_s, both()));
    CHECK(fixture.open().sets() == QList<SavedSet>{{u"day"_s, both()}, {u"Night"_s, stop()}});
    CHECK(sets.exported().contains("environment.control.StopEnv"));
}

TEST_CASE("saving under a known name replaces the set, whatever its letter case")
{
    SetsFixture fixture;
    auto sets = fixture.open();
    REQUIRE(sets.save(u"Night"_s, stop()));
    CHECK(sets.save(u"NIGHT"_s, both()) == u"Night"_s);
    CHECK(sets.sets() == QList<SavedSet>{{u"NIGHT"_s, both()}});
}

TEST_CASE("a set can't be called like a preset, like nothing, or hold nothing")
{
    SetsFixture fixture;
    auto sets = fixture.open();
    CHECK_FALSE(sets.save(u"maven plugin"_s, stop()));
    CHECK_FALSE(sets.save(u"Custom"_s, stop()));
    CHECK_FALSE(sets.save(u"  "_s, stop()));
    CHECK_FALSE(sets.save(QString(61, u'x'), stop()));
    CHECK_FALSE(sets.save(u"Empty"_s, {}));
    CHECK(sets.sets().isEmpty());
}

TEST_CASE("a set is renamed and removed, and a rename can't take another's place")
{
    SetsFixture fixture;
    auto sets = fixture.open();
    REQUIRE(sets.save(u"one"_s, stop()));
    REQUIRE(sets.save(u"two"_s, both()));
    CHECK_FALSE(sets.rename(u"one"_s, u"Two"_s));
    REQUIRE(sets.rename(u"one"_s, u"One"_s));
    REQUIRE(sets.rename(u"One"_s, u"three"_s));
    CHECK(sets.byName(u"three"_s)->methods == stop());
    sets.remove(u"three"_s);
    CHECK(fixture.open().sets() == QList<SavedSet>{{u"two"_s, both()}});
}

TEST_CASE("what was exported can be imported elsewhere")
{
    SetsFixture fixture;
    auto sets = fixture.open();
    REQUIRE(sets.save(u"Night"_s, stop()));
    SetsFixture other;
    auto elsewhere = other.open();
    const auto imported = elsewhere.import(sets.exported());
    REQUIRE(imported);
    CHECK(imported->count == 1);
    CHECK(imported->replaced.isEmpty());
    CHECK(elsewhere.sets() == sets.sets());
}

TEST_CASE("a bad file changes nothing, and what is wrong with it is told")
{
    SetsFixture fixture;
    auto sets = fixture.open();
    REQUIRE(sets.save(u"Night"_s, stop()));
    const auto problem = [&](const QByteArray &json) {
        const auto imported = sets.import(json);
        return imported ? QString() : imported.error().text;
    };
    CHECK(problem("{ not json").contains("isn't valid JSON"_L1));
    CHECK(problem("[]").contains("doesn't contain any method sets"_L1));
    CHECK(problem(R"({"format":"cirrusgrid-method-sets","version":2,"sets":[]})")
              .contains("newer"_L1));
    CHECK(problem(R"({"format":"cirrusgrid-method-sets","version":1,"sets":[
        {"name":"Good","methods":["environment.control.StopEnv"]},
        {"name":"Bad","methods":["environment.control.Explode"]}]})")
              .contains("environment.control.Explode"_L1));
    CHECK(
        problem(
            R"({"format":"cirrusgrid-method-sets","version":1,"sets":[{"name":"Maven Plugin","methods":[]}]})")
            .contains("preset"_L1));
    CHECK(sets.sets() == QList<SavedSet>{{u"Night"_s, stop()}});
}

namespace {

const char *const Stored = R"({"format":"cirrusgrid-method-sets","version":1,"sets":[
    {"name":"Custom","methods":["environment.control.StopEnv"]},
    {"name":"Maven Plugin","methods":["environment.control.StopEnv"]},
    {"name":"Elsewhere","methods":["environment.control.OfAnotherPlatform"]},
    {"name":"night","methods":["environment.control.StopEnv"]},
    {"name":"Night","methods":["environment.control.StartEnv"]}]})";

QStringList namesOf(const SavedSets &sets)
{
    QStringList names;
    for (const auto &set : sets.sets())
        names.append(set.name);
    return names;
}

} // namespace

TEST_CASE("one set that can't be read, or has another language's word as its name, voids no other")
{
    SetsFixture fixture;
    fixture.settings().setValue(u"methodSets"_s, QByteArray(Stored));
    auto sets = fixture.open();
    CHECK(namesOf(sets)
          == QStringList{u"Custom"_s, u"Maven Plugin (2)"_s, u"night"_s, u"Night (2)"_s});
    CHECK(sets.unreadText().contains("OfAnotherPlatform"_L1));
    CHECK(sets.unreadText().contains("1 saved set"_L1));
}

TEST_CASE("what could not be read of the saved sets outlives the next save")
{
    SetsFixture fixture;
    fixture.settings().setValue(u"methodSets"_s, QByteArray(Stored));
    auto sets = fixture.open();
    REQUIRE(sets.save(u"New"_s, both()));
    sets.remove(u"Custom"_s);
    const QByteArray kept = fixture.settings().value(u"methodSets"_s).toByteArray();
    CHECK(kept.contains("OfAnotherPlatform"));
    CHECK_FALSE(sets.exported().contains("OfAnotherPlatform"));
    CHECK(fixture.open().sets() == sets.sets());
    CHECK_FALSE(fixture.open().unreadText().isEmpty());
}

TEST_CASE("sets of a newer version, or that make no sense, are put aside and not written over")
{
    for (const QByteArray &stored :
         {QByteArray(R"({"format":"cirrusgrid-method-sets","version":2,"sets":[{"x":"Kept"}]})"),
          QByteArray("{ damaged Kept")}) {
        SetsFixture fixture;
        fixture.settings().setValue(u"methodSets"_s, stored);
        auto sets = fixture.open();
        CHECK(sets.sets().isEmpty());
        CHECK(sets.unreadText().contains("stay in the settings file"_L1));
        REQUIRE(sets.save(u"New"_s, both()));
        CHECK(sets.unreadText().isEmpty());
        CHECK(fixture.settings().value(u"methodSetsUnread"_s).toList() == QVariantList{stored});
        CHECK(namesOf(fixture.open()) == QStringList{u"New"_s});
    }
}

TEST_CASE("an import tells which sets it replaced")
{
    SetsFixture fixture;
    auto sets = fixture.open();
    REQUIRE(sets.save(u"Night"_s, stop()));
    const auto imported = sets.import(
        R"({"format":"cirrusgrid-method-sets","version":1,"sets":[
            {"name":"NIGHT","methods":["environment.control.StartEnv"]},
            {"name":"Day","methods":["environment.control.StartEnv"]}]})");
    REQUIRE(imported);
    CHECK(imported->count == 2);
    CHECK(imported->replaced == QStringList{u"Night"_s});
}
