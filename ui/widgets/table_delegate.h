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
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    //! What is cut has its whole text as a tooltip, above one of its own.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
    //! Whether the cell has no room for its text.
    bool isCut(const QModelIndex &index) const;

protected:
    const TableView *view() const { return m_view; }
    //! The cell's content inside \a cell; text in the colour for \a index unless a subclass draws
    //! something else.
    virtual void paintContent(QPainter *painter, const QRect &cell,
                              const QStyleOptionViewItem &option, const QModelIndex &index) const;
    virtual bool isMuted(const QModelIndex &index) const;
    //! What the cell shows beside its text, in pixels.
    virtual int frameWidth(const QModelIndex &index) const;

private:
    TableView *m_view;
};

} // namespace cirrusgrid
