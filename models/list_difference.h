// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QList>
#include <QSet>

namespace cirrusgrid {

//! Rows that follow each other, both ends included.
struct RowRange {
    int first = 0;
    int last = 0;

    int count() const { return last - first + 1; }
    bool operator==(const RowRange &) const = default;
};

//! What makes one list of another, where each item is known by its `id`.
struct ListDifference {
    QList<RowRange> removed; //!< rows of the old list
    QList<int> kept; //!< the old rows of the items that stay, in the order of the new list
    bool isOrderKept = true; //!< whether kept rises
    QList<RowRange> inserted; //!< rows of the new list
    QList<RowRange> changed; //!< rows of the new list that stay, with another value
};

//! Adds \a row, which is past every row of \a ranges.
inline void appendRow(QList<RowRange> &ranges, int row)
{
    if (!ranges.isEmpty() && ranges.last().last + 1 == row)
        ranges.last().last = row;
    else
        ranges.append({row, row});
}

//! A platform's answer may name an item twice, and a row is found by its id: the first one counts.
template<typename Item>
QList<Item> withoutRepeatedIds(QList<Item> items)
{
    QSet<decltype(Item::id)> seen;
    seen.reserve(items.size());
    items.removeIf([&seen](const Item &item) {
        const auto before = seen.size();
        seen.insert(item.id);
        return seen.size() == before;
    });
    return items;
}

//! Each item is looked at a fixed number of times, however the lists differ. No id is in a list
//! twice.
template<typename Item>
ListDifference listDifference(const QList<Item> &old, const QList<Item> &fresh)
{
    QHash<decltype(Item::id), int> oldRows;
    oldRows.reserve(old.size());
    for (int row = 0; row < old.size(); ++row)
        oldRows.insert(old[row].id, row);

    ListDifference difference;
    difference.kept.reserve(fresh.size());
    QList<bool> stays(old.size(), false);
    for (int row = 0; row < fresh.size(); ++row) {
        const int oldRow = oldRows.value(fresh[row].id, -1);
        if (oldRow < 0) {
            appendRow(difference.inserted, row);
            continue;
        }
        stays[oldRow] = true;
        difference.isOrderKept &= difference.kept.isEmpty() || difference.kept.last() < oldRow;
        difference.kept.append(oldRow);
        if (!(old[oldRow] == fresh[row]))
            appendRow(difference.changed, row);
    }
    for (int row = 0; row < old.size(); ++row) {
        if (!stays[row])
            appendRow(difference.removed, row);
    }
    return difference;
}

} // namespace cirrusgrid
