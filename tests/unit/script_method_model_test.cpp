// SPDX-License-Identifier: Apache-2.0
#include "models/script_method_model.h"
#include "tests/support/catalogue.h"
#include "tests/support/catch.h"

#include <QAbstractItemModelTester>

using namespace cirrusgrid;
using namespace Qt::StringLiterals;

namespace {

MethodInScript method(const char *name, int times, const QList<int> &lines)
{
    MethodInScript made;
    made.number = testCatalogue()->byFullName(QString::fromLatin1(name))->number;
    made.times = times;
    for (const int line : lines)
        made.lines.append({line, 0});
    return made;
}

QVariant cell(const ScriptMethodModel &model, int row, ScriptMethodColumn column,
              int role = Qt::DisplayRole)
{
    return model.index(row, static_cast<int>(column)).data(role);
}

} // namespace

TEST_CASE("methods of a script are all checked, and can be unchecked one by one")
{
    ScriptMethodModel model(testCatalogue());
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setMethods({method("environment.control.StopEnv", 12, {3, 20, 103, 104, 105, 106}),
                      method("environment.control.StartEnv", 2, {9})});
    CHECK(model.checked()
          == methodSet({"environment.control.StopEnv", "environment.control.StartEnv"}));
    CHECK(cell(model, 0, ScriptMethodColumn::Method) == u"environment.control.StopEnv"_s);
    CHECK(cell(model, 0, ScriptMethodColumn::Lines) == u"3, 20, 103, 104, 105\u2026"_s);
    CHECK(cell(model, 0, ScriptMethodColumn::Lines, Qt::ToolTipRole)
          == u"3, 20, 103, 104, 105, 106"_s);
    CHECK(model.setData(model.index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
    CHECK(model.checked() == methodSet({"environment.control.StartEnv"}));
    CHECK(cell(model, 0, ScriptMethodColumn::Method, Qt::CheckStateRole) == Qt::Unchecked);
    model.setMethods({});
    CHECK(model.checked().isEmpty());
}

TEST_CASE("methods of a script are sorted by their numbers, not by the numbers' texts")
{
    ScriptMethodModel model(testCatalogue());
    model.setMethods({method("environment.control.StopEnv", 12, {103}),
                      method("environment.control.StartEnv", 2, {20})});
    for (const auto column : {ScriptMethodColumn::Times, ScriptMethodColumn::Lines}) {
        CHECK(cell(model, 0, column, ScriptMethodModel::SortRole).toInt()
              > cell(model, 1, column, ScriptMethodModel::SortRole).toInt());
    }
}
