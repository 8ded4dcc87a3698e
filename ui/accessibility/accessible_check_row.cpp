// SPDX-License-Identifier: Apache-2.0
#include "ui/accessibility/accessible_check_row.h"

#include "ui/accessibility/accessible_check_tree.h"

#include <QAbstractItemModel>

namespace cirrusgrid {

AccessibleCheckRow::AccessibleCheckRow(QTreeView *view, const QModelIndex &index)
    : m_view(view)
    , m_index(index)
    , m_isHeader(!index.isValid())
{
}

bool AccessibleCheckRow::isValid() const
{
    return m_view && m_view->model() && (m_isHeader || m_index.isValid());
}

QWindow *AccessibleCheckRow::window() const
{
    return m_view ? m_view->window()->windowHandle() : nullptr;
}

QAccessibleInterface *AccessibleCheckRow::parent() const
{
    return QAccessible::queryAccessibleInterface(m_view);
}

bool AccessibleCheckRow::isGroup() const { return m_index.model()->hasChildren(m_index); }

QString AccessibleCheckRow::text(QAccessible::Text kind) const
{
    if (!isValid() || m_isHeader)
        return {};
    switch (kind) {
    case QAccessible::Name: {
        const QString own = m_index.data(Qt::AccessibleTextRole).toString();
        return own.isEmpty() ? m_index.data().toString() : own;
    }
    case QAccessible::Description:
        return m_index.data(Qt::AccessibleDescriptionRole).toString();
    default:
        return {};
    }
}

QRect AccessibleCheckRow::rect() const
{
    if (!isValid() || m_isHeader)
        return {};
    const QRect row = m_view->visualRect(m_index);
    return {m_view->viewport()->mapToGlobal(row.topLeft()), row.size()};
}

QAccessible::Role AccessibleCheckRow::role() const
{
    return m_isHeader ? QAccessible::ColumnHeader : QAccessible::TreeItem;
}

QAccessible::State AccessibleCheckRow::state() const
{
    QAccessible::State state;
    if (!isValid() || m_isHeader) {
        state.invisible = true;
        return state;
    }
    const QRect row = m_view->visualRect(m_index);
    state.invisible = !m_view->isVisible();
    state.offscreen = !m_view->viewport()->rect().intersects(row);
    state.disabled = !m_view->isEnabled();
    state.focusable = true;
    state.selectable = true;
    state.selected = isSelected();
    const bool isCurrent = m_view->currentIndex() == m_index;
    state.focused = isCurrent && m_view->hasFocus();
    state.active = isCurrent;
    const auto check = static_cast<Qt::CheckState>(m_index.data(Qt::CheckStateRole).toInt());
    state.checkable = m_index.flags().testFlag(Qt::ItemIsUserCheckable);
    state.checked = check == Qt::Checked;
    state.checkStateMixed = check == Qt::PartiallyChecked;
    if (isGroup()) {
        state.expandable = true;
        state.expanded = m_view->isExpanded(m_index);
        state.collapsed = !state.expanded;
    }
    return state;
}

void *AccessibleCheckRow::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::ActionInterface)
        return static_cast<QAccessibleActionInterface *>(this);
    if (type == QAccessible::TableCellInterface)
        return static_cast<QAccessibleTableCellInterface *>(this);
    return nullptr;
}

QStringList AccessibleCheckRow::actionNames() const
{
    if (!isValid() || m_isHeader)
        return {};
    return {toggleAction(), setFocusAction()};
}

void AccessibleCheckRow::doAction(const QString &name)
{
    if (!isValid() || m_isHeader)
        return;
    if (name == toggleAction()) {
        const bool isChecked = m_index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        m_view->model()->setData(m_index, isChecked ? Qt::Unchecked : Qt::Checked,
                                 Qt::CheckStateRole);
    } else if (name == setFocusAction()) {
        m_view->setFocus(Qt::OtherFocusReason);
        m_view->setCurrentIndex(m_index);
    }
}

bool AccessibleCheckRow::isSelected() const
{
    return isValid() && !m_isHeader && m_view->selectionModel()->isSelected(m_index);
}

int AccessibleCheckRow::rowIndex() const
{
    const auto *tree = dynamic_cast<const AccessibleCheckTree *>(parent());
    return tree ? tree->rowOf(m_index) : -1;
}

} // namespace cirrusgrid
