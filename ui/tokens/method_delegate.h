// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QModelIndex>
#include <QStyledItemDelegate>

namespace cirrusgrid {

//! Paints a row of the method tree: box, name with what the search found in it, and at the name's
//! right what the method does or how many of a group's methods count.
class MethodDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    //! What to highlight in the names.
    void setSearch(const QString &text) { m_search = text; }
    //! The row that shows the link, and the room at its end that is left free for it.
    void setLinked(const QModelIndex &index, int width)
    {
        m_linked = index;
        m_linkWidth = width;
    }
    const QModelIndex &linked() const { return m_linked; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintName(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const;

    QString m_search;
    //! Only compared with.
    QModelIndex m_linked;
    int m_linkWidth = 0;
};

} // namespace cirrusgrid
