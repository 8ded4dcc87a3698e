// SPDX-License-Identifier: Apache-2.0
#include "models/method_tree_model.h"

#include "models/method_summary.h"

#include <QHash>

#include <algorithm>

namespace cirrusgrid {

struct MethodTreeModel::Node {
    QString title;
    Node *parent = nullptr;
    //! Its place among the parent's shown children.
    int row = 0;
    //! Set for a method.
    const ApiMethod *method = nullptr;
    //! The methods at or below this node.
    ApiMethodSet methods;
    std::vector<std::unique_ptr<Node>> children;
    //! Those of the children that are shown, in order.
    std::vector<Node *> shownChildren;

    Node *child(const QString &wanted)
    {
        for (const auto &candidate : children) {
            if (candidate->title == wanted)
                return candidate.get();
        }
        children.push_back(std::make_unique<Node>());
        children.back()->title = wanted;
        children.back()->parent = this;
        return children.back().get();
    }
};

namespace {

bool holdsAny(const ApiMethodSet &set, const ApiMethodSet &wanted)
{
    return set.intersects(wanted);
}

} // namespace

MethodTreeModel::MethodTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<Node>())
{
}

MethodTreeModel::~MethodTreeModel() = default;

void MethodTreeModel::setCatalogue(CataloguePtr catalogue)
{
    beginResetModel();
    m_catalogue = std::move(catalogue);
    m_root = std::make_unique<Node>();
    m_checked = {};
    m_shown = m_catalogue->grantable();
    for (const auto &method : m_catalogue->methods()) {
        if (!method.isGrantable)
            continue;
        const auto dot = method.service.indexOf(u'.');
        auto *group = m_root->child(method.service.left(dot));
        auto *service = group->child(method.service.sliced(dot + 1));
        auto *leaf = service->child(method.name);
        leaf->method = &method;
        for (Node *node = leaf; node; node = node->parent)
            node->methods.insert(method.number);
    }
    showBelow(m_root.get());
    endResetModel();
}

void MethodTreeModel::setChecked(const ApiMethodSet &checked)
{
    if (checked == m_checked)
        return;
    m_checked = checked;
    emitChangedBelow({});
}

void MethodTreeModel::setShown(const ApiMethodSet &shown)
{
    if (shown == m_shown)
        return;
    // A reset, because a filter changes most rows: taking them out one by one costs a view with
    // many open rows a thousand times as much.
    beginResetModel();
    m_shown = shown;
    showBelow(m_root.get());
    endResetModel();
}

void MethodTreeModel::showBelow(Node *node)
{
    node->shownChildren.clear();
    for (const auto &child : node->children) {
        if (!holdsAny(child->methods, m_shown))
            continue;
        child->row = static_cast<int>(node->shownChildren.size());
        node->shownChildren.push_back(child.get());
        showBelow(child.get());
    }
}

const ApiMethod *MethodTreeModel::methodAt(const QModelIndex &index) const
{
    return index.isValid() ? nodeAt(index)->method : nullptr;
}

QModelIndex MethodTreeModel::indexOfMethod(int number) const
{
    Node *node = m_root.get();
    while (!node->method) {
        const auto found =
            std::find_if(node->shownChildren.begin(), node->shownChildren.end(),
                         [&](const Node *child) { return child->methods.contains(number); });
        if (found == node->shownChildren.end())
            return {};
        node = *found;
    }
    return indexOf(node);
}

MethodTreeModel::Node *MethodTreeModel::nodeAt(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex MethodTreeModel::indexOf(Node *node) const
{
    if (!node->parent)
        return {};
    return createIndex(node->row, 0, node);
}

QModelIndex MethodTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    const auto &children = nodeAt(parent)->shownChildren;
    if (column != 0 || row < 0 || static_cast<std::size_t>(row) >= children.size())
        return {};
    return createIndex(row, column, children[static_cast<std::size_t>(row)]);
}

QModelIndex MethodTreeModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOf(nodeAt(index)->parent) : QModelIndex();
}

int MethodTreeModel::rowCount(const QModelIndex &parent) const
{
    return static_cast<int>(nodeAt(parent)->shownChildren.size());
}

int MethodTreeModel::columnCount(const QModelIndex &) const { return 1; }

QVariant MethodTreeModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const auto &node = *nodeAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return node.title;
    case Qt::CheckStateRole:
        return checkState(node);
    case Qt::ToolTipRole:
        return toolTip(node);
    case Qt::AccessibleDescriptionRole:
        return accessibleDescription(node);
    case HintRole:
        return hint(node);
    case NumberRole:
        return node.method ? node.method->number : -1;
    case IsSafeRole:
        return node.method && node.method->isSafe;
    default:
        return {};
    }
}

Qt::CheckState MethodTreeModel::checkState(const Node &node) const
{
    // Of all its methods, shown or not: a box never claims more than is granted.
    const auto checked = node.methods.intersected(m_checked);
    if (checked.isEmpty())
        return Qt::Unchecked;
    return checked == node.methods ? Qt::Checked : Qt::PartiallyChecked;
}

QString MethodTreeModel::hint(const Node &node) const
{
    if (node.method)
        return methodSummary(*node.method);
    const int all = node.methods.count();
    const int granted = node.methods.intersected(m_checked).count();
    const int shown = node.methods.intersected(m_shown).count();
    if (shown < all)
        return tr("%L1 of %L2 granted \u00b7 %L3 shown").arg(granted).arg(all).arg(shown);
    return tr("%L1 of %L2 granted").arg(granted).arg(all);
}

QString MethodTreeModel::reach(const Node &node) const
{
    const int shown = node.methods.intersected(m_shown).count();
    if (node.method || shown == node.methods.count())
        return {};
    return tr("The check box affects only the %Ln method(s) shown.", nullptr, shown);
}

QString MethodTreeModel::accessibleDescription(const Node &node) const
{
    const QString only = reach(node);
    return only.isEmpty() ? hint(node) : hint(node) + QStringLiteral(". ") + only;
}

QString MethodTreeModel::toolTip(const Node &node) const
{
    if (!node.method)
        return reach(node);
    QStringList parameters;
    for (const auto &parameter : node.method->parameters)
        parameters.append(parameter.isRequired ? parameter.name
                                               : tr("%1 (optional)").arg(parameter.name));
    const QString named = parameters.isEmpty()
        ? tr("No parameters.")
        : tr("Parameters: %1.").arg(parameters.join(QStringLiteral(", ")));
    return QStringLiteral("<b>%1</b><br>%2<br>%3<br>%4")
        .arg(node.method->fullName().toHtmlEscaped(),
             tr("%1.").arg(methodSummary(*node.method)).toHtmlEscaped(), named.toHtmlEscaped(),
             node.method->isSafe ? tr("Read-only.") : tr("Makes changes."));
}

bool MethodTreeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole)
        return false;
    const auto affected = nodeAt(index)->methods.intersected(m_shown);
    // Where all that is shown is checked, a half checked group's box can only uncheck.
    const bool areAllChecked = rowCount(index) > 0 && affected.intersected(m_checked) == affected;
    const bool on = value.toInt() == Qt::Checked && !areAllChecked;
    for (int number : affected.numbers())
        m_checked.set(number, on);
    emitChangedAround(index);
    emit checkedByHand();
    return true;
}

Qt::ItemFlags MethodTreeModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable;
}

void MethodTreeModel::emitChangedAround(const QModelIndex &index)
{
    for (auto above = index; above.isValid(); above = above.parent())
        emit dataChanged(above, above);
    emitChangedBelow(index);
}

void MethodTreeModel::emitChangedBelow(const QModelIndex &index)
{
    const int rows = rowCount(index);
    if (rows == 0)
        return;
    emit dataChanged(this->index(0, 0, index), this->index(rows - 1, 0, index));
    for (int row = 0; row < rows; ++row)
        emitChangedBelow(this->index(row, 0, index));
}

} // namespace cirrusgrid
