// SPDX-License-Identifier: Apache-2.0
#include "backend/core/credential_value.h"
#include "domain/secret.h"
#include "domain/token_rules.h"
#include "tests/support/catalogue.h"
#include "tests/support/catch.h"

using namespace cirrusgrid;
using namespace Qt::StringLiterals;

TEST_CASE("a method set keeps its members through the bytes that are stored")
{
    const ApiMethodSet set{1, 63, 64, 310, 9999};
    CHECK(ApiMethodSet::fromBytes(set.toBytes()) == set);
    CHECK(set.count() == 5);
    CHECK(set.numbers() == std::vector<int>{1, 63, 64, 310, 9999});
    CHECK(ApiMethodSet::fromBytes({}).isEmpty());
}

TEST_CASE("method sets are equal when their members are, whatever was removed before")
{
    ApiMethodSet set{3, 400};
    set.remove(400);
    CHECK(set == ApiMethodSet{3});
    set.remove(3);
    CHECK(set.isEmpty());
    CHECK(ApiMethodSet{1, 2, 200}.minus({2, 200}) == ApiMethodSet{1});
    CHECK(ApiMethodSet{1, 2, 200}.intersected({2, 3}) == ApiMethodSet{2});
    CHECK_FALSE(ApiMethodSet{5}.contains(-1));
}

TEST_CASE(
    "the catalogue holds the platform's 310 methods, each with a number, a summary and a place")
{
    const auto catalogue = testCatalogue();
    CHECK(catalogue->methods().size() == 310);
    ApiMethodSet numbers;
    for (const auto &method : catalogue->methods()) {
        numbers.insert(method.number);
        CHECK_FALSE(method.summary.isEmpty());
        CHECK(method.service.contains(u'.'));
    }
    CHECK(numbers.count() == 310);
    CHECK(catalogue->grantable().count() == 298);
}

TEST_CASE("no method of users.authentication can be granted, not even by Extended Access")
{
    const auto catalogue = testCatalogue();
    const auto extended = catalogue->templateByName(u"Extended Access")->methods;
    CHECK(extended == catalogue->grantable());
    int found = 0;
    for (const auto &method : catalogue->methods()) {
        if (method.service != "users.authentication"_L1)
            continue;
        ++found;
        CHECK_FALSE(extended.contains(method.number));
    }
    CHECK(found == 12);
}

TEST_CASE("methods are found in any letter case and by the short form env")
{
    const auto catalogue = testCatalogue();
    const auto *method = catalogue->byFullName(u"environment.control.StopEnv");
    REQUIRE(method);
    CHECK(catalogue->byFullName(u"env.control.StopEnv") == method);
    CHECK(catalogue->byFullName(u"ENVIRONMENT.CONTROL.STOPENV") == method);
    CHECK_FALSE(catalogue->byFullName(u"environment.control.Stop"));
}

TEST_CASE(
    "a token value is cgpat_ with 38 characters of base62, and a typo is told from a revoked value")
{
    SystemRandom random;
    const auto value = makeTokenValue(random);
    const QByteArray text = value.view().toByteArray();
    CHECK(text.size() == 44);
    CHECK(text.startsWith("cgpat_"));
    CHECK(formOf(text) == CredentialForm::Token);
    for (qsizetype place : {6, 20, 37, 43}) {
        QByteArray typo = text;
        typo[place] = typo[place] == 'x' ? 'y' : 'x';
        CHECK(formOf(typo) == CredentialForm::Mistyped);
    }
    CHECK(formOf(text.chopped(1)) == CredentialForm::Mistyped);
    CHECK(formOf("something else") == CredentialForm::Foreign);
    CHECK(formOf(makeSessionValue(random).view()) == CredentialForm::Session);
    CHECK_FALSE(makeTokenValue(random) == value);
}

TEST_CASE("a secret is wiped when it is moved from, and never equal by chance")
{
    Secret secret = Secret::fromText(u"p\u00e4ss");
    Secret moved = std::move(secret);
    CHECK(moved == Secret::fromText(u"p\u00e4ss"));
    CHECK(secret.isEmpty());
    CHECK_FALSE(moved == Secret::fromText(u"pass"));
    CHECK(moved.view().size() == 5);
    moved.wipe();
    CHECK(moved.isEmpty());
}

TEST_CASE("wiping a text overwrites the characters that others share")
{
    QString text = u"secret value"_s;
    text.detach();
    const QString shared = text;
    wipe(text);
    CHECK(text.isEmpty());
    CHECK(shared == QString(12, QChar(u'\0')));
}

TEST_CASE("a description is refused when it is empty, too long or holds control characters")
{
    CHECK(descriptionProblem(u"   ") == DescriptionProblem::Empty);
    CHECK(descriptionProblem(QString(256, u'x')) == DescriptionProblem::TooLong);
    CHECK(descriptionProblem(u"two\nlines") == DescriptionProblem::ControlCharacters);
    CHECK_FALSE(descriptionProblem(QString(255, u'x') + u"   "_s));
}
