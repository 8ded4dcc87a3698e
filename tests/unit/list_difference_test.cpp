// SPDX-License-Identifier: Apache-2.0
#include "models/activity_model.h"
#include "models/environment_model.h"
#include "models/session_model.h"
#include "tests/support/catalogue.h"
#include "tests/support/catch.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QSortFilterProxyModel>

#include <algorithm>
#include <functional>
#include <random>

using namespace cirrusgrid;
using namespace Qt::StringLiterals;

namespace {

//! What is done with it is counted.
struct Numbered {
    int id = 0;
    int value = 0;

    Numbered(int newId = 0, int newValue = 0)
        : id(newId)
        , value(newValue)
    {
    }
    Numbered(const Numbered &other)
        : Numbered(other.id, other.value)
    {
        ++operations;
    }
    Numbered &operator=(const Numbered &other)
    {
        id = other.id;
        value = other.value;
        ++operations;
        return *this;
    }
    bool operator==(const Numbered &other) const
    {
        ++operations;
        return id == other.id && value == other.value;
    }

    static inline qint64 operations = 0;
};

class NumberedModel : public KeyedListModel<Numbered, QAbstractListModel>
{
public:
    QVariant data(const QModelIndex &index, int role) const override
    {
        const auto &item = items()[index.row()];
        return role == Qt::DisplayRole ? item.id : role == Qt::UserRole ? item.value : QVariant();
    }

    using KeyedListModel::items;
    using KeyedListModel::setItems;
};

//! How often listeners are told of something: each costs them up to a look at every row.
struct Signals {
    explicit Signals(QAbstractItemModel *model)
        : reset(model, &QAbstractItemModel::modelReset)
        , removed(model, &QAbstractItemModel::rowsRemoved)
        , inserted(model, &QAbstractItemModel::rowsInserted)
        , layout(model, &QAbstractItemModel::layoutChanged)
        , changed(model, &QAbstractItemModel::dataChanged)
    {
    }

    QSignalSpy reset;
    QSignalSpy removed;
    QSignalSpy inserted;
    QSignalSpy layout;
    QSignalSpy changed;
};

QList<int> idsOf(const QAbstractItemModel &model)
{
    QList<int> ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids.append(model.index(row, 0).data().toInt());
    return ids;
}

//! Each of the ids below \a most with the given likelihood, in a random order or in their own.
QList<Numbered> randomItems(std::mt19937 &random, int most, double likelihood, bool isShuffled)
{
    std::bernoulli_distribution isIn(likelihood);
    std::uniform_int_distribution<int> value(0, 2);
    QList<Numbered> items;
    for (int id = 0; id < most; ++id) {
        if (isIn(random))
            items.append(Numbered(id, value(random)));
    }
    if (isShuffled)
        std::shuffle(items.begin(), items.end(), random);
    return items;
}

QList<Numbered> items(int count, int step, int offset = 0)
{
    QList<Numbered> made;
    for (int i = 0; i < count; ++i)
        made.append(Numbered(offset + i * step));
    return made;
}

struct Transition {
    const char *name;
    QList<Numbered> (*from)(int count);
    QList<Numbered> (*to)(int count);
};

const Transition Transitions[] = {
    {"nothing changes", [](int count) { return items(count, 1); },
     [](int count) { return items(count, 1); }},
    {"every other item goes", [](int count) { return items(count, 1); },
     [](int count) { return items(count / 2, 2); }},
    {"every other item is new", [](int count) { return items(count / 2, 2); },
     [](int count) { return items(count, 1); }},
    {"every item is another one", [](int count) { return items(count, 2); },
     [](int count) { return items(count, 2, 1); }},
    {"the order is turned round", [](int count) { return items(count, 1); },
     [](int count) { return items(count, -1, count - 1); }},
};

qint64 operationsOf(const Transition &transition, int count)
{
    NumberedModel model;
    model.setItems(transition.from(count));
    const auto fresh = transition.to(count);
    Signals told(&model);
    Numbered::operations = 0;
    model.setItems(fresh);
    const auto operations = Numbered::operations;
    CHECK(told.reset.isEmpty());
    CHECK(told.removed.size() + told.inserted.size() + told.layout.size() <= 4);
    CHECK(model.items() == fresh);
    return operations;
}

Environment environment(qint32 id, const QString &name)
{
    Environment made;
    made.id = id;
    made.name = name;
    return made;
}

QStringList texts(const QAbstractItemModel &model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row)
        all.append(model.index(row, 0).data().toString());
    return all;
}

} // namespace

TEST_CASE("the difference of two lists is told in runs of rows")
{
    const auto difference = listDifference<Numbered>({{1}, {2}, {3}, {4}, {5}, {6}},
                                                     {{7}, {8}, {1}, {4, 1}, {5, 1}, {9}});
    CHECK(difference.removed == QList<RowRange>{{1, 2}, {5, 5}});
    CHECK(difference.inserted == QList<RowRange>{{0, 1}, {5, 5}});
    CHECK(difference.changed == QList<RowRange>{{3, 4}});
    CHECK(difference.kept == QList<int>{0, 3, 4});
    CHECK(difference.isOrderKept);
    CHECK_FALSE(listDifference<Numbered>({{1}, {2}}, {{2}, {1}}).isOrderKept);
}

TEST_CASE("whatever list follows whatever list, each row's indexes stay with its item")
{
    std::mt19937 random(7);
    NumberedModel model;
    QSortFilterProxyModel sorted;
    sorted.setSourceModel(&model);
    sorted.sort(0, Qt::DescendingOrder);
    using Tester = QAbstractItemModelTester;
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    const Tester sortedTester(&sorted, Tester::FailureReportingMode::Fatal);
    Signals told(&model);
    for (int round = 0; round < 400; ++round) {
        QHash<int, QPersistentModelIndex> known;
        for (int row = 0; row < model.rowCount(); ++row)
            known.insert(model.items()[row].id, model.index(row, 0));
        const int most = round % 2 == 0 ? 12 : 200;
        const auto fresh = randomItems(random, most, (round % 5) * 0.25, round % 3 == 0);
        model.setItems(fresh);
        REQUIRE(model.items() == fresh);
        for (int row = 0; row < fresh.size(); ++row) {
            const auto index = known.take(fresh[row].id);
            REQUIRE((!index.isValid() || index.row() == row));
        }
        for (const auto &gone : known)
            REQUIRE_FALSE(gone.isValid());
        auto ids = idsOf(model);
        std::sort(ids.begin(), ids.end(), std::greater<>());
        REQUIRE(idsOf(sorted) == ids);
    }
    CHECK(told.reset.isEmpty());
}

TEST_CASE("ten times the rows take ten times the work, however the lists differ")
{
    for (const auto &transition : Transitions) {
        INFO(transition.name);
        const auto few = operationsOf(transition, 1000);
        const auto many = operationsOf(transition, 10'000);
        INFO(few << " and " << many);
        CHECK(many <= 11 * few);
    }
}

TEST_CASE("a few runs of rows are told one by one, and a run is told at once")
{
    NumberedModel model;
    model.setItems(items(100, 1));
    Signals told(&model);
    auto fresh = items(100, 1);
    fresh.remove(50, 10);
    fresh.remove(10, 10);
    fresh.insert(5, Numbered(1000));
    fresh << Numbered(2000) << Numbered(2001);
    fresh[70].value = 1;
    model.setItems(fresh);
    CHECK(told.removed.size() == 2);
    CHECK(told.inserted.size() == 2);
    CHECK(told.changed.size() == 1);
    CHECK(told.layout.isEmpty());
    CHECK(model.items() == fresh);
}

TEST_CASE("an item that an answer names twice is shown once")
{
    NumberedModel model;
    model.setItems({{1, 1}, {2}, {1, 2}});
    CHECK(model.items() == QList<Numbered>{{1, 1}, {2}});
    model.setItems({{2}, {2}, {1, 2}});
    CHECK(model.items() == QList<Numbered>{{2}, {1, 2}});
}

TEST_CASE("environments take the platform's order, and what is selected stays selected")
{
    EnvironmentModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setEnvironments({environment(1, u"shop"_s), environment(2, u"blog"_s)});
    QItemSelectionModel selection(&model);
    selection.select(model.index(0, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    selection.setCurrentIndex(model.index(0, 0), QItemSelectionModel::NoUpdate);
    model.setEnvironments(
        {environment(3, u"staging"_s), environment(2, u"blog"_s), environment(1, u"store"_s)});
    CHECK(texts(model) == QStringList{u"staging"_s, u"blog"_s, u"store"_s});
    REQUIRE(selection.selectedRows().size() == 1);
    CHECK(selection.selectedRows().first().data().toString() == u"store"_s);
    CHECK(selection.currentIndex().data().toString() == u"store"_s);
}

TEST_CASE("a call that was repeated counts up in its row of the activity")
{
    ActivityModel model;
    const auto now = utc("2026-11-24T09:41:00Z");
    ActivityEntry entry;
    entry.id = 7;
    entry.at = now;
    entry.method = u"environment.control.StopEnv"_s;
    model.setEntries({entry}, now);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setEntries({entry}, now);
    CHECK(changed.isEmpty());
    entry.times = 3;
    model.setEntries({entry}, now);
    CHECK(changed.size() == 1);
    CHECK(model.index(0).data(ActivityModel::WhatRole).toString() == u"StopEnv \u00d73"_s);
}

TEST_CASE("where an account is signed in, time goes on though nothing else does")
{
    SessionModel model;
    const auto now = utc("2026-11-24T09:41:00Z");
    SessionInfo session;
    session.id = 1;
    session.lastAccess = now;
    model.setSessions({session}, now);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setSessions({session}, now + std::chrono::hours(2));
    CHECK(changed.size() == 1);
    const auto used = model.index(0, static_cast<int>(SessionColumn::LastUsed));
    CHECK(used.data().toString().contains("2 hour"_L1));
}
