// SPDX-License-Identifier: Apache-2.0
#include "models/token_filter_model.h"
#include "tests/support/catalogue.h"
#include "tests/support/catch.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace cirrusgrid;
using namespace Qt::StringLiterals;

namespace {

const auto Now = utc("2026-11-24T09:41:00Z");

Token token(TokenId id, const QString &description, std::optional<UtcTime> expiresAt = {})
{
    Token made;
    made.id = id;
    made.description = description;
    made.expiresAt = expiresAt;
    made.methods = methodSet({"environment.control.StopEnv"});
    return made;
}

QStringList descriptions(const QAbstractItemModel &model)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.index(row, 0).data().toString());
    return texts;
}

} // namespace

TEST_CASE("a new list is applied as inserted, changed and removed rows, never as a reset")
{
    TokenModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setTokens({token(1, u"a"_s), token(2, u"b"_s), token(3, u"c"_s), token(5, u"e"_s)});
    CHECK(inserted.size() == 1);
    model.setTokens({token(5, u"e2"_s), token(1, u"a"_s), token(4, u"d"_s)});
    CHECK(descriptions(model) == QStringList{u"a"_s, u"d"_s, u"e2"_s});
    CHECK(changed.size() == 1);
    CHECK(removed.size() == 1);
    model.setTokens({});
    CHECK(model.rowCount() == 0);
    CHECK(resets.isEmpty());
}

TEST_CASE(
    "tokens are sorted by value: dates as dates, never as text, and what never ends comes last")
{
    TokenModel model;
    model.setNow(Now);
    model.setTokens({token(1, u"never"_s), token(2, u"late"_s, utc("2027-01-02T23:59:59Z")),
                     token(10, u"early"_s, utc("2026-12-31T23:59:59Z"))});
    TokenFilterModel sorted;
    sorted.setTokenModel(&model);
    sorted.sort(static_cast<int>(TokenColumn::ExpiresAt));
    CHECK(descriptions(sorted) == QStringList{u"early"_s, u"late"_s, u"never"_s});
    sorted.sort(static_cast<int>(TokenColumn::Id), Qt::DescendingOrder);
    CHECK(descriptions(sorted) == QStringList{u"early"_s, u"late"_s, u"never"_s});
}

TEST_CASE("the status tells active, expiring within 14 days, and expired, to the second")
{
    const auto at = [](const char *time) { return tokenState(token(1, u"x"_s, utc(time)), Now); };
    CHECK(at("2026-11-24T09:41:00Z") == TokenState::Expired);
    CHECK(at("2026-11-24T09:41:01Z") == TokenState::ExpiringSoon);
    CHECK(at("2026-12-08T09:41:00Z") == TokenState::ExpiringSoon);
    CHECK(at("2026-12-08T09:41:01Z") == TokenState::Active);
    CHECK(stateText(token(1, u"x"_s, utc("2026-11-24T23:59:59Z")), Now) == u"Expires today"_s);
    CHECK(stateText(token(1, u"x"_s, utc("2026-11-25T23:59:59Z")), Now) == u"Expires in 1 day"_s);
    CHECK(stateText(token(1, u"x"_s), Now) == u"Active"_s);
}

TEST_CASE("the filter finds a word without its accents, and with what is not shown in it")
{
    TokenModel model;
    model.setNow(Now);
    model.setTokens({token(1, u"Caf\u00E9"_s), token(2, u"de\u00ADploy"_s), token(3, u"other"_s)});
    TokenFilterModel filter;
    filter.setTokenModel(&model);
    const auto found = [&](const QString &text) {
        filter.setText(text);
        return filter.rowCount() == 1 ? filter.tokenAt(filter.index(0, 0)).id : 0;
    };
    CHECK(found(u"cafe"_s) == 1);
    CHECK(found(u"CAFE\u0301"_s) == 1);
    CHECK(found(u"deploy"_s) == 2);
    CHECK(found(u"\u00F6ther"_s) == 3);
}

TEST_CASE("the filter finds description, preset, method names and id, and combines with the status")
{
    TokenModel model;
    model.setNow(Now);
    auto maven = token(7, u"Nightly"_s, utc("2026-01-01T00:00:00Z"));
    maven.templateName = u"Maven Plugin"_s;
    maven.methods = methodSet({"environment.file.Upload"});
    model.setTokens({token(42, u"CI deploys"_s), maven});
    TokenFilterModel filter;
    filter.setTokenModel(&model);
    filter.setCatalogue(testCatalogue());
    const auto shown = [&](const QString &text) {
        filter.setText(text);
        return descriptions(filter);
    };
    CHECK(shown(u"ci DEP"_s) == QStringList{u"CI deploys"_s});
    CHECK(shown(u"maven"_s) == QStringList{u"Nightly"_s});
    CHECK(shown(u"StopEnv"_s) == QStringList{u"CI deploys"_s});
    CHECK(shown(u"42"_s) == QStringList{u"CI deploys"_s});
    CHECK(shown(u"nothing"_s).isEmpty());
    CHECK(shown(u""_s).size() == 2);
    filter.setStatus(TokenStatusFilter::Expired);
    CHECK(descriptions(filter) == QStringList{u"Nightly"_s});
    filter.setStatus(TokenStatusFilter::NeverUsed);
    CHECK(shown(u"ci"_s) == QStringList{u"CI deploys"_s});
}
