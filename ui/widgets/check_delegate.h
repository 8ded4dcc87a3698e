// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/table_delegate.h"

namespace cirrusgrid {

//! Cells that have a box before their text, where the model has a check state for them. A click on
//! the box toggles it; a click elsewhere selects the row.
class CheckDelegate : public TableDelegate
{
    Q_OBJECT

public:
    using TableDelegate::TableDelegate;

    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

protected:
    void paintContent(QPainter *painter, const QRect &cell, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const override;
    int frameWidth(const QModelIndex &index) const override;

private:
    QRect boxIn(const QRect &cell, Qt::LayoutDirection direction) const;
};

//! Checks or unchecks \a index, whichever it is not.
void toggleCheck(QAbstractItemModel *model, const QModelIndex &index);

} // namespace cirrusgrid
