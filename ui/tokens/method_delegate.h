// SPDX-License-Identifier: Apache-2.0
#pragma once

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
    //! Room at the end of each row that is left free for the link.
    void setReserved(int width) { m_reserved = width; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintName(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const;

    QString m_search;
    int m_reserved = 0;
};

} // namespace cirrusgrid
