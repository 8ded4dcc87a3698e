// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

namespace cirrusgrid {

class TableView;

//! Paints the cells of a TableView: elided text with room around it, the hovered row, a line
//! between rows.
class TableDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit TableDelegate(TableView *view);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

protected:
    //! The cell's content inside \a cell; text in the colour for \a index unless a subclass draws
    //! something else.
    virtual void paintContent(QPainter *painter, const QRect &cell,
                              const QStyleOptionViewItem &option, const QModelIndex &index) const;
    virtual bool isMuted(const QModelIndex &index) const;

private:
    TableView *m_view;
};

} // namespace cirrusgrid
