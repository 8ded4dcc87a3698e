// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAccessible>
#include <QPersistentModelIndex>
#include <QPointer>
#include <QTreeView>

namespace cirrusgrid {

//! A row of an AccessibleCheckTree: its box can be checked, half checked and toggled.
class AccessibleCheckRow final : public QAccessibleInterface,
                                 public QAccessibleActionInterface,
                                 public QAccessibleTableCellInterface
{
public:
    //! The header, for an index that is not valid.
    AccessibleCheckRow(QTreeView *view, const QModelIndex &index);

    QTreeView *view() const { return m_view; }
    QModelIndex index() const { return m_index; }
    bool isHeader() const { return m_isHeader; }

    bool isValid() const override;
    QObject *object() const override { return nullptr; }
    QWindow *window() const override;
    QAccessibleInterface *parent() const override;
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString &) override { }
    QRect rect() const override;
    QAccessible::Role role() const override;
    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    QStringList actionNames() const override;
    void doAction(const QString &name) override;
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

    bool isSelected() const override;
    QList<QAccessibleInterface *> columnHeaderCells() const override { return {}; }
    QList<QAccessibleInterface *> rowHeaderCells() const override { return {}; }
    int columnIndex() const override { return 0; }
    int rowIndex() const override;
    int columnExtent() const override { return 1; }
    int rowExtent() const override { return 1; }
    QAccessibleInterface *table() const override { return parent(); }

private:
    bool isGroup() const;

    QPointer<QTreeView> m_view;
    QPersistentModelIndex m_index;
    bool m_isHeader;
};

} // namespace cirrusgrid
