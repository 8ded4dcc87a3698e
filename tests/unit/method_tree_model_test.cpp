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

TEST_CASE("under a filter, a group's box tells of all its methods and acts on what is shown")
{
    MethodTreeModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setCatalogue(testCatalogue());
    model.setShown(methodSet({"environment.control.StopEnv", "environment.control.StartEnv"}));
    const auto stop = find(model, "environment.control.StopEnv");
    const auto control = stop.parent();
    const auto hint = [&] { return control.data(MethodTreeModel::HintRole).toString(); };
    CHECK(model.rowCount(control) == 2);
    CHECK(hint() == u"0 of 91 granted \u00b7 2 shown"_s);
    model.setData(stop, Qt::Checked, Qt::CheckStateRole);
    CHECK(hint() == u"1 of 91 granted \u00b7 2 shown"_s);
    CHECK(stateOf(control) == Qt::PartiallyChecked);
    model.setData(control, Qt::Checked, Qt::CheckStateRole);
    CHECK(model.checked().count() == 2);
    CHECK(hint() == u"2 of 91 granted \u00b7 2 shown"_s);
    CHECK(stateOf(control) == Qt::PartiallyChecked);
    CHECK(stateOf(control.parent()) == Qt::PartiallyChecked);
    // All that is shown is checked: the next click unchecks that.
    model.setData(control, Qt::Checked, Qt::CheckStateRole);
    CHECK(model.checked().isEmpty());
    CHECK(stateOf(control) == Qt::Unchecked);
}

TEST_CASE("a group whose hidden methods are granted is half checked, and its box leaves them alone")
{
    MethodTreeModel model;
    model.setCatalogue(testCatalogue());
    model.setChecked(methodSet({"environment.control.StartEnv"}));
    model.setShown(methodSet({"environment.control.StopEnv"}));
    const auto control = find(model, "environment.control.StopEnv").parent();
    CHECK(stateOf(control) == Qt::PartiallyChecked);
    model.setData(control, Qt::Checked, Qt::CheckStateRole);
    CHECK(model.checked().count() == 2);
    model.setData(control, Qt::Checked, Qt::CheckStateRole);
    CHECK(model.checked() == methodSet({"environment.control.StartEnv"}));
}

TEST_CASE("what a group's box acts on under a filter is told in words")
{
    MethodTreeModel model;
    model.setCatalogue(testCatalogue());
    const auto control = find(model, "environment.control.StopEnv").parent();
    CHECK(control.data(Qt::ToolTipRole).toString() == QString());
    model.setShown(methodSet({"environment.control.StopEnv", "environment.control.StartEnv"}));
    const auto shown = find(model, "environment.control.StopEnv").parent();
    CHECK_FALSE(shown.data(Qt::ToolTipRole).toString().isEmpty());
    CHECK(shown.data(Qt::AccessibleDescriptionRole).toString()
          == shown.data(MethodTreeModel::HintRole).toString() + u". "_s
              + shown.data(Qt::ToolTipRole).toString());
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
