// SPDX-License-Identifier: Apache-2.0
#include "models/token_form.h"
#include "tests/support/catalogue.h"
#include "tests/support/catch.h"

using namespace cirrusgrid;
using namespace Qt::StringLiterals;

namespace {

const auto Now = utc("2026-11-24T09:41:00Z");

Token mavenToken()
{
    Token token;
    token.id = 12;
    token.description = u"CI deploys"_s;
    token.expiresAt = utc("2026-12-16T23:59:59Z");
    token.templateName = u"Maven Plugin"_s;
    token.methods = testCatalogue()->templateByName(u"Maven Plugin")->methods;
    return token;
}

TokenForm form(TokenFormMode mode, const Token &token = {})
{
    return TokenForm(mode, testCatalogue(), Now, token);
}

} // namespace

TEST_CASE("a date is good through the end of its day, and yesterday is refused")
{
    auto generate = form(TokenFormMode::Generate);
    generate.setExpiryText(u"24-11-2026"_s);
    CHECK_FALSE(generate.expiryProblem());
    CHECK(generate.expiresAt() == utc("2026-11-24T23:59:59Z"));
    generate.setExpiryText(u"23-11-2026"_s);
    CHECK(generate.expiryProblem() == ExpiryProblem::InThePast);
    generate.setExpiryText(u"29-02-2027"_s);
    CHECK(generate.expiryProblem() == ExpiryProblem::NoSuchDate);
    generate.setExpiryText(u"tomorrow"_s);
    CHECK(generate.expiryProblem() == ExpiryProblem::NotADate);
    generate.setExpiryText({});
    CHECK(generate.expiryProblem() == ExpiryProblem::Empty);
    generate.setNeverExpires(true);
    CHECK_FALSE(generate.expiryProblem());
    CHECK_FALSE(generate.expiresAt());
}

TEST_CASE("a form is valid with a description, a date and a method")
{
    auto generate = form(TokenFormMode::Generate);
    CHECK_FALSE(generate.isValid());
    generate.setDescription(u" CI "_s);
    CHECK_FALSE(generate.isValid());
    generate.setMethods(methodSet({"environment.control.StopEnv"}));
    CHECK(generate.isValid());
    CHECK(generate.draft().description == u"CI"_s);
}

TEST_CASE(
    "a preset checks exactly its methods, and a change by hand makes it Custom and says from what")
{
    auto generate = form(TokenFormMode::Generate);
    generate.chooseTemplate(u"Maven Plugin"_s);
    CHECK(generate.methods() == testCatalogue()->templateByName(u"Maven Plugin")->methods);
    CHECK(generate.draft().grant.templateName == u"Maven Plugin"_s);
    auto methods = generate.methods();
    methods.insert(testCatalogue()->byFullName(u"environment.control.StopEnv")->number);
    methods.insert(testCatalogue()->byFullName(u"environment.control.StartEnv")->number);
    methods.remove(testCatalogue()->byFullName(u"environment.file.Upload")->number);
    generate.setMethods(methods);
    CHECK(generate.templateName().isEmpty());
    CHECK(generate.customText() == u"Custom (based on Maven Plugin, +2 \u22121)"_s);
    CHECK(generate.draft().grant.templateName.isEmpty());
}

TEST_CASE("an edit sends only what differs, and tells it")
{
    auto edit = form(TokenFormMode::Edit, mavenToken());
    CHECK(edit.change().isEmpty());
    CHECK_FALSE(edit.isModified());
    edit.setExpiryText(u"31-12-2026"_s);
    auto methods = edit.methods();
    methods.insert(testCatalogue()->byFullName(u"environment.control.StopEnv")->number);
    edit.setMethods(methods);
    const auto change = edit.change();
    CHECK_FALSE(change.description);
    CHECK(change.expiresAt == std::optional(utc("2026-12-31T23:59:59Z")));
    CHECK(change.grant->templateName.isEmpty());
    CHECK(edit.changeText() == u"methods: +1, new date"_s);
    edit.setNeverExpires(true);
    const auto endless = edit.change();
    REQUIRE(endless.expiresAt);
    CHECK_FALSE(endless.expiresAt->has_value());
}

TEST_CASE("an expired token can be renamed without a new date, but not copied with the old one")
{
    auto token = mavenToken();
    token.expiresAt = utc("2026-09-01T23:59:59Z");
    auto edit = form(TokenFormMode::Edit, token);
    edit.setDescription(u"Old CI"_s);
    CHECK(edit.isValid());
    CHECK_FALSE(edit.change().expiresAt);
    const auto copy = form(TokenFormMode::Copy, token);
    CHECK_FALSE(copy.expiryProblem());
    CHECK(copy.description() == u"Copy of CI deploys"_s);
}

TEST_CASE("the time of day that a script gave a token is kept as long as its day is")
{
    auto token = mavenToken();
    token.expiresAt = utc("2026-12-16T08:00:00Z");
    auto edit = form(TokenFormMode::Edit, token);
    edit.setDescription(u"CI"_s);
    CHECK_FALSE(edit.change().expiresAt);
}

TEST_CASE("the purpose that the password is asked for names what will happen")
{
    auto generate = form(TokenFormMode::Generate);
    generate.setDescription(u"CI deploys"_s);
    generate.chooseTemplate(u"Maven Plugin"_s);
    generate.setExpiryText(u"16-12-2026"_s);
    CHECK(generate.purposeText()
          == u"Generate \u201cCI deploys\u201d: 12 methods, until 16-12-2026."_s);
    auto edit = form(TokenFormMode::Edit, mavenToken());
    edit.setDescription(u"CI"_s);
    CHECK(edit.purposeText() == u"Edit \u201cCI deploys\u201d: new description."_s);
}

TEST_CASE("the selection is told with its services and how much of it changes things")
{
    auto generate = form(TokenFormMode::Generate);
    CHECK(generate.selectionText() == u"No methods selected"_s);
    generate.setMethods(methodSet({"environment.control.StopEnv", "environment.control.GetEnvs"}));
    CHECK(generate.selectionText() == u"2 of 298 methods in 1 service \u00b7 1 can make changes"_s);
    generate.setMethods(methodSet({"environment.control.GetEnvs"}));
    CHECK(generate.selectionText() == u"1 of 298 methods in 1 service \u00b7 all read-only"_s);
}
