// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/list_difference.h"

#include <QAbstractItemModel>

#include <algorithm>
#include <utility>

namespace cirrusgrid {

//! A flat model of items, each known by its `id`. A new list is applied as a difference, never as a
//! reset: selections, the current row and what else views keep by persistent indexes stay with
//! their items.
template<typename Item, typename Model>
class KeyedListModel : public Model
{
public:
    using Model::Model;

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_items.size());
    }

protected:
    const QList<Item> &items() const { return m_items; }

    //! In linear time, and linear for whoever listens: past MaxRanges the rows are not told run by
    //! run, as each run costs a view or a proxy a look at all of its rows. Then, and where the
    //! order of the rows that stay changes, one change of the layout brings all rows to be removed
    //! to the end, or those inserted from there to where they belong. Moves would be as many as
    //! there are rows where a platform answers in another order, and removing and inserting rows
    //! again would lose their selection.
    void setItems(const QList<Item> &items)
    {
        const auto fresh = withoutRepeatedIds(items);
        const auto difference = listDifference(m_items, fresh);
        removeRowsOf(difference);
        insertRowsOf(difference, fresh);
        for (const auto &range : difference.changed) {
            for (int row = range.first; row <= range.last; ++row)
                m_items[row] = fresh[row];
            emitChanged(range);
        }
    }

    //! What the texts are measured by is another, such as the time.
    void emitAllChanged()
    {
        if (!m_items.isEmpty())
            emitChanged({0, static_cast<int>(m_items.size()) - 1});
    }

private:
    static constexpr int MaxRanges = 32;

    void removeRowsOf(const ListDifference &difference)
    {
        if (difference.isOrderKept && difference.removed.size() <= MaxRanges) {
            // From the end, so that the rows before are still those of the old list.
            for (auto range = difference.removed.crbegin(); range != difference.removed.crend();
                 ++range)
                removeRange(*range);
            return;
        }
        auto order = difference.kept;
        for (const auto &range : difference.removed) {
            for (int row = range.first; row <= range.last; ++row)
                order.append(row);
        }
        reorder(order);
        const auto firstRemoved = static_cast<int>(difference.kept.size());
        if (firstRemoved < m_items.size())
            removeRange({firstRemoved, static_cast<int>(m_items.size()) - 1});
    }

    void insertRowsOf(const ListDifference &difference, const QList<Item> &fresh)
    {
        if (difference.inserted.size() <= MaxRanges) {
            for (const auto &range : difference.inserted)
                insertRange(range.first, fresh.mid(range.first, range.count()));
            return;
        }
        QList<Item> inserted;
        QList<int> order;
        order.reserve(fresh.size());
        auto nextKept = 0;
        auto nextInserted = static_cast<int>(difference.kept.size());
        const auto keepUntil = [&](qsizetype row) {
            while (order.size() < row)
                order.append(nextKept++);
        };
        for (const auto &range : difference.inserted) {
            keepUntil(range.first);
            for (int row = range.first; row <= range.last; ++row) {
                inserted.append(fresh[row]);
                order.append(nextInserted++);
            }
        }
        keepUntil(fresh.size());
        insertRange(static_cast<int>(m_items.size()), inserted);
        reorder(order);
    }

    void removeRange(RowRange range)
    {
        this->beginRemoveRows({}, range.first, range.last);
        m_items.remove(range.first, range.count());
        this->endRemoveRows();
    }

    void insertRange(int row, const QList<Item> &items)
    {
        this->beginInsertRows({}, row, row + static_cast<int>(items.size()) - 1);
        m_items.insert(row, items.size(), Item{});
        std::copy(items.begin(), items.end(), m_items.begin() + row);
        this->endInsertRows();
    }

    //! Each row gets the item that was in the row that \a order names for it.
    void reorder(const QList<int> &order)
    {
        emit this->layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
        QList<Item> moved;
        moved.reserve(order.size());
        QList<int> rowOfOld(order.size());
        for (const int oldRow : order) {
            rowOfOld[oldRow] = static_cast<int>(moved.size());
            moved.append(std::move(m_items[oldRow]));
        }
        m_items = std::move(moved);
        const auto before = this->persistentIndexList();
        QModelIndexList after;
        after.reserve(before.size());
        for (const auto &index : before)
            after.append(this->createIndex(rowOfOld[index.row()], index.column()));
        this->changePersistentIndexList(before, after);
        emit this->layoutChanged({}, QAbstractItemModel::VerticalSortHint);
    }

    void emitChanged(RowRange range)
    {
        // A list model hides that it has a column.
        const QAbstractItemModel &model = *this;
        emit this->dataChanged(model.index(range.first, 0),
                               model.index(range.last, model.columnCount() - 1));
    }

    QList<Item> m_items;
};

} // namespace cirrusgrid
