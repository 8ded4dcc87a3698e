// SPDX-License-Identifier: Apache-2.0
#include "ui/accessibility/accessible_check_tree.h"

#include "ui/accessibility/accessible_check_row.h"

#include <QAbstractItemModel>

#include <algorithm>
#include <utility>

namespace cirrusgrid {

namespace {

Qt::CheckState checkOf(const QModelIndex &index)
{
    return static_cast<Qt::CheckState>(index.data(Qt::CheckStateRole).toInt());
}

} // namespace

AccessibleCheckTree::AccessibleCheckTree(QTreeView *view)
    : QAccessibleWidget(view, QAccessible::Tree)
{
    const auto forget = [this] { forgetRows(); };
    QObject::connect(view, &QTreeView::expanded, &m_listener, forget);
    QObject::connect(view, &QTreeView::collapsed, &m_listener, forget);
    const auto *model = view->model();
    QObject::connect(model, &QAbstractItemModel::modelReset, &m_listener, forget);
    QObject::connect(model, &QAbstractItemModel::layoutChanged, &m_listener, forget);
    QObject::connect(model, &QAbstractItemModel::rowsInserted, &m_listener, forget);
    QObject::connect(model, &QAbstractItemModel::rowsRemoved, &m_listener, forget);
    QObject::connect(model, &QAbstractItemModel::dataChanged, &m_listener, [this] {
        // A group's box changes with many others: they are told of together.
        if (std::exchange(m_isTelling, true))
            return;
        QMetaObject::invokeMethod(
            &m_listener,
            [this] {
                m_isTelling = false;
                tellChecks();
            },
            Qt::QueuedConnection);
    });
    for (const auto &row : rows())
        m_checks.insert(row, checkOf(row));
}

AccessibleCheckTree::~AccessibleCheckTree()
{
    for (const auto id : std::as_const(m_cells))
        QAccessible::deleteAccessibleInterface(id);
}

const std::vector<QPersistentModelIndex> &AccessibleCheckTree::rows() const
{
    if (m_areRowsKnown)
        return m_rows;
    m_areRowsKnown = true;
    m_rows.clear();
    if (!view() || !view()->model())
        return m_rows;
    for (auto index = view()->model()->index(0, 0); index.isValid();
         index = view()->indexBelow(index)) {
        m_rows.emplace_back(index);
        if (!m_checks.contains(index))
            m_checks.insert(index, checkOf(index));
    }
    m_checks.removeIf([](const auto &known) { return !known.key().isValid(); });
    m_cells.removeIf([](const auto &known) {
        const bool isGone = !known.key().isValid();
        if (isGone)
            QAccessible::deleteAccessibleInterface(known.value());
        return isGone;
    });
    return m_rows;
}

int AccessibleCheckTree::rowOf(const QModelIndex &index) const
{
    const auto &all = rows();
    const auto found = std::find(all.begin(), all.end(), index);
    return found == all.end() ? -1 : static_cast<int>(found - all.begin());
}

QModelIndex AccessibleCheckTree::indexAt(int row) const
{
    const auto &all = rows();
    const bool isThere = row >= 0 && static_cast<std::size_t>(row) < all.size();
    return isThere ? QModelIndex(all[static_cast<std::size_t>(row)]) : QModelIndex();
}

QAccessibleInterface *AccessibleCheckTree::cellOf(const QModelIndex &index) const
{
    if (const auto known = m_cells.constFind(index); known != m_cells.constEnd())
        return QAccessible::accessibleInterface(*known);
    auto *cell = new AccessibleCheckRow(view(), index);
    m_cells.insert(index, QAccessible::registerAccessibleInterface(cell));
    return cell;
}

void AccessibleCheckTree::tellChecks()
{
    if (!view())
        return;
    for (const auto &row : rows()) {
        const auto now = checkOf(row);
        auto &told = m_checks[row];
        if (told == now)
            continue;
        QAccessible::State changed;
        changed.checkStateMixed = (told == Qt::PartiallyChecked) != (now == Qt::PartiallyChecked);
        // For every change: the bridge to AT-SPI knows no other one of boxes.
        changed.checked = true;
        told = now;
        QAccessibleStateChangeEvent event(view(), changed);
        event.setChild(rowOf(row) + 1);
        QAccessible::updateAccessibility(&event);
    }
}

void *AccessibleCheckTree::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableInterface)
        return static_cast<QAccessibleTableInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

int AccessibleCheckTree::childCount() const { return rowCount() + 1; }

QAccessibleInterface *AccessibleCheckTree::child(int index) const
{
    return index == 0 ? cellOf({}) : cellAt(index - 1, 0);
}

int AccessibleCheckTree::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *cell = dynamic_cast<const AccessibleCheckRow *>(child);
    if (!cell || cell->view() != view())
        return -1;
    return cell->isHeader() ? 0 : rowOf(cell->index()) + 1;
}

QAccessibleInterface *AccessibleCheckTree::childAt(int x, int y) const
{
    const auto index = view()->indexAt(view()->viewport()->mapFromGlobal(QPoint(x, y)));
    return index.isValid() ? cellOf(index) : nullptr;
}

QAccessibleInterface *AccessibleCheckTree::focusChild() const
{
    const auto index = view()->currentIndex();
    return index.isValid() && view()->hasFocus() ? cellOf(index) : nullptr;
}

QAccessibleInterface *AccessibleCheckTree::cellAt(int row, int) const
{
    const auto index = indexAt(row);
    return index.isValid() ? cellOf(index) : nullptr;
}

QList<QAccessibleInterface *> AccessibleCheckTree::selectedCells() const
{
    QList<QAccessibleInterface *> cells;
    for (const int row : selectedRows())
        cells.append(cellAt(row, 0));
    return cells;
}

int AccessibleCheckTree::selectedRowCount() const
{
    return static_cast<int>(selectedRows().size());
}

int AccessibleCheckTree::rowCount() const { return static_cast<int>(rows().size()); }

QList<int> AccessibleCheckTree::selectedRows() const
{
    QList<int> selected;
    for (const auto &index : view()->selectionModel()->selectedRows())
        selected.append(rowOf(index));
    selected.removeAll(-1);
    return selected;
}

bool AccessibleCheckTree::isRowSelected(int row) const
{
    return view()->selectionModel()->isSelected(indexAt(row));
}

bool AccessibleCheckTree::selectRow(int row)
{
    const auto index = indexAt(row);
    if (index.isValid())
        view()->setCurrentIndex(index);
    return index.isValid();
}

bool AccessibleCheckTree::unselectRow(int row)
{
    const auto index = indexAt(row);
    if (index.isValid())
        view()->selectionModel()->select(index, QItemSelectionModel::Deselect);
    return index.isValid();
}

} // namespace cirrusgrid
