// SPDX-License-Identifier: Apache-2.0
#include "models/method_tree_model.h"
#include "tests/support/catalogue.h"
#include "tests/support/catch.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace cirrusgrid;
using namespace Qt::StringLiterals;

namespace {

QModelIndex find(const MethodTreeModel &model, const char *method)
{
    return model.indexOfMethod(testCatalogue()->byFullName(QString::fromLatin1(method))->number);
}

Qt::CheckState stateOf(const QModelIndex &index)
{
    return static_cast<Qt::CheckState>(index.data(Qt::CheckStateRole).toInt());
}

} // namespace

TEST_CASE("the boxes of groups tell whether none, some or all of their methods are checked")
{
    MethodTreeModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setCatalogue(testCatalogue());
    const auto stop = find(model, "environment.control.StopEnv");
    CHECK(stateOf(stop.parent()) == Qt::Unchecked);
    model.setData(stop, Qt::Checked, Qt::CheckStateRole);
    CHECK(stateOf(stop) == Qt::Checked);
    CHECK(stateOf(stop.parent()) == Qt::PartiallyChecked);
    CHECK(stateOf(stop.parent().parent()) == Qt::PartiallyChecked);
    model.setData(stop.parent(), Qt::Checked, Qt::CheckStateRole);
    CHECK(stateOf(stop.parent()) == Qt::Checked);
    CHECK(model.checked().count() == 91);
}

TEST_CASE("under a filter, a group's box tells of and acts on what is shown, and says so")
{
    MethodTreeModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setCatalogue(testCatalogue());
    model.setShown(methodSet({"environment.control.StopEnv", "environment.control.StartEnv"}));
    const auto control = find(model, "environment.control.StopEnv").parent();
    CHECK(model.rowCount(control) == 2);
    CHECK(control.data(MethodTreeModel::HintRole).toString() == u"2 of 91 shown"_s);
    model.setData(control, Qt::Checked, Qt::CheckStateRole);
    CHECK(model.checked().count() == 2);
    CHECK(stateOf(control) == Qt::Checked);
    model.setShown(testCatalogue()->grantable());
    CHECK(stateOf(find(model, "environment.control.StopEnv").parent()) == Qt::PartiallyChecked);
}

TEST_CASE("filters come and go, and the tree is whole afterwards")
{
    MethodTreeModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setCatalogue(testCatalogue());
    const int groups = model.rowCount();
    model.setShown(methodSet({"billing.account.GetAccount", "environment.control.StopEnv"}));
    model.setShown(methodSet({"environment.file.Read", "environment.control.StartEnv"}));
    model.setShown({});
    CHECK(model.rowCount() == 0);
    model.setShown(testCatalogue()->grantable());
    CHECK(model.rowCount() == groups);
    CHECK(model.rowCount(find(model, "environment.control.StopEnv").parent()) == 91);
}

TEST_CASE("checking by hand is told apart from checking by a preset")
{
    MethodTreeModel model;
    model.setCatalogue(testCatalogue());
    QSignalSpy byHand(&model, &MethodTreeModel::checkedByHand);
    model.setChecked(testCatalogue()->templateByName(u"Maven Plugin")->methods);
    CHECK(byHand.isEmpty());
    model.setData(find(model, "environment.control.StopEnv"), Qt::Checked, Qt::CheckStateRole);
    CHECK(byHand.size() == 1);
}
