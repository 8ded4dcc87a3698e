// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAccessibleWidget>
#include <QHash>
#include <QObject>
#include <QPersistentModelIndex>
#include <QTreeView>

#include <vector>

namespace cirrusgrid {

//! Tells screen readers of a tree of one column without a header, whose rows have boxes. Qt's own
//! up to 6.4 can't toggle a box, knows no half checked one, and doesn't tell of a change. Rows are
//! the tree's children, as Qt has them: those that are not below a closed one, in their order,
//! after a header.
class AccessibleCheckTree final : public QAccessibleWidget, public QAccessibleTableInterface
{
public:
    //! \a view has its model.
    explicit AccessibleCheckTree(QTreeView *view);
    ~AccessibleCheckTree() override;

    QTreeView *view() const { return static_cast<QTreeView *>(object()); }
    //! Its place among the rows; -1 for one that is not open.
    int rowOf(const QModelIndex &index) const;

    void *interface_cast(QAccessible::InterfaceType type) override;
    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;

    QAccessibleInterface *caption() const override { return nullptr; }
    QAccessibleInterface *summary() const override { return nullptr; }
    QAccessibleInterface *cellAt(int row, int column) const override;
    int selectedCellCount() const override { return selectedRowCount(); }
    QList<QAccessibleInterface *> selectedCells() const override;
    QString columnDescription(int) const override { return {}; }
    QString rowDescription(int) const override { return {}; }
    int selectedColumnCount() const override { return 0; }
    int selectedRowCount() const override;
    int columnCount() const override { return 1; }
    int rowCount() const override;
    QList<int> selectedColumns() const override { return {}; }
    QList<int> selectedRows() const override;
    bool isColumnSelected(int) const override { return false; }
    bool isRowSelected(int row) const override;
    bool selectRow(int row) override;
    bool selectColumn(int) override { return false; }
    bool unselectRow(int row) override;
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent *) override { forgetRows(); }

private:
    const std::vector<QPersistentModelIndex> &rows() const;
    QModelIndex indexAt(int row) const;
    QAccessibleInterface *cellOf(const QModelIndex &index) const;
    void forgetRows() { m_areRowsKnown = false; }
    void tellChecks();

    //! What the view's and its model's signals are connected to.
    QObject m_listener;
    mutable bool m_areRowsKnown = false;
    bool m_isTelling = false;
    mutable std::vector<QPersistentModelIndex> m_rows;
    mutable QHash<QPersistentModelIndex, QAccessible::Id> m_cells;
    //! As they were last told.
    mutable QHash<QPersistentModelIndex, Qt::CheckState> m_checks;
};

} // namespace cirrusgrid
