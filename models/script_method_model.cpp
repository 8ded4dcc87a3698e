// SPDX-License-Identifier: Apache-2.0
#include "models/script_method_model.h"

#include "models/method_summary.h"

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LinesShown = 5;
constexpr qsizetype LinesInToolTip = 40;

} // namespace

QString scriptLinesText(const QList<ScriptLine> &lines, qsizetype most)
{
    QStringList numbers;
    for (const auto &line : lines.first(std::min(most, lines.size())))
        numbers.append(QString::number(line.number));
    const QString text = numbers.join(u", "_s);
    return lines.size() > most ? text + u'\u2026' : text;
}

ScriptMethodModel::ScriptMethodModel(CataloguePtr catalogue, QObject *parent)
    : QAbstractTableModel(parent)
    , m_catalogue(std::move(catalogue))
{
}

void ScriptMethodModel::setMethods(const QList<MethodInScript> &methods)
{
    beginResetModel();
    m_methods = methods;
    m_checked = {};
    for (const auto &method : m_methods)
        m_checked.insert(method.number);
    endResetModel();
    emit checkedChanged();
}

int ScriptMethodModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_methods.size());
}

int ScriptMethodModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ScriptMethodColumn::ColumnCount);
}

QString ScriptMethodModel::text(const MethodInScript &method, ScriptMethodColumn column) const
{
    switch (column) {
    case ScriptMethodColumn::Method:
        return m_catalogue->byNumber(method.number)->fullName();
    case ScriptMethodColumn::Times:
        return QString::number(method.times);
    case ScriptMethodColumn::Lines:
        return scriptLinesText(method.lines, LinesShown);
    case ScriptMethodColumn::ColumnCount:
        break;
    }
    Q_UNREACHABLE();
}

QVariant ScriptMethodModel::sortKey(const MethodInScript &method, ScriptMethodColumn column,
                                    const QString &text)
{
    switch (column) {
    case ScriptMethodColumn::Method:
        return text;
    case ScriptMethodColumn::Times:
        return method.times;
    case ScriptMethodColumn::Lines:
        return method.lines.first().number;
    case ScriptMethodColumn::ColumnCount:
        break;
    }
    Q_UNREACHABLE();
}

QVariant ScriptMethodModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const auto &method = m_methods[index.row()];
    const auto column = static_cast<ScriptMethodColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(method, column);
    case SortRole:
        return sortKey(method, column, text(method, column));
    case Qt::CheckStateRole:
        if (column != ScriptMethodColumn::Method)
            return {};
        return m_checked.contains(method.number) ? Qt::Checked : Qt::Unchecked;
    case Qt::ToolTipRole:
        if (column == ScriptMethodColumn::Method)
            return methodSummary(*m_catalogue->byNumber(method.number));
        if (column == ScriptMethodColumn::Lines && method.lines.size() > LinesShown)
            return scriptLinesText(method.lines, LinesInToolTip);
        return {};
    default:
        return {};
    }
}

bool ScriptMethodModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid())
        return false;
    m_checked.set(m_methods[index.row()].number, value.toInt() == Qt::Checked);
    emit dataChanged(index, index, {Qt::CheckStateRole});
    emit checkedChanged();
    return true;
}

QVariant ScriptMethodModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<ScriptMethodColumn>(section)) {
    case ScriptMethodColumn::Method:
        return tr("Method");
    case ScriptMethodColumn::Times:
        return tr("Times");
    case ScriptMethodColumn::Lines:
        return tr("Lines");
    case ScriptMethodColumn::ColumnCount:
        break;
    }
    return {};
}

Qt::ItemFlags ScriptMethodModel::flags(const QModelIndex &index) const
{
    auto flags = QAbstractTableModel::flags(index);
    flags.setFlag(Qt::ItemIsUserCheckable,
                  index.column() == static_cast<int>(ScriptMethodColumn::Method));
    return flags;
}

} // namespace cirrusgrid
