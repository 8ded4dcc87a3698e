// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/check_delegate.h"

#include "ui/style/theme.h"
#include "ui/widgets/table_view.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

namespace cirrusgrid {

void toggleCheck(QAbstractItemModel *model, const QModelIndex &index)
{
    const bool isChecked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    model->setData(index, isChecked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

QRect CheckDelegate::boxIn(const QRect &cell, Qt::LayoutDirection direction) const
{
    const auto *style = view()->style();
    const QSize size(style->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, view()),
                     style->pixelMetric(QStyle::PM_IndicatorHeight, nullptr, view()));
    return QStyle::alignedRect(direction, Qt::AlignLeft | Qt::AlignVCenter, size, cell);
}

int CheckDelegate::frameWidth(const QModelIndex &index) const
{
    if (!index.data(Qt::CheckStateRole).isValid())
        return 0;
    return boxIn({}, Qt::LeftToRight).width() + scaled(view(), Measure::Gap);
}

void CheckDelegate::paintContent(QPainter *painter, const QRect &cell,
                                 const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto state = index.data(Qt::CheckStateRole);
    if (!state.isValid()) {
        TableDelegate::paintContent(painter, cell, option, index);
        return;
    }
    QStyleOptionViewItem box = option;
    box.rect = boxIn(cell, option.direction);
    box.state &= ~(QStyle::State_On | QStyle::State_Off | QStyle::State_NoChange);
    box.state |= state.toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off;
    view()->style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter, view());
    QRect text = cell;
    if (option.direction == Qt::RightToLeft)
        text.setRight(text.right() - frameWidth(index));
    else
        text.setLeft(text.left() + frameWidth(index));
    TableDelegate::paintContent(painter, text, option, index);
}

bool CheckDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
                                const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::MouseButtonRelease
        || !index.flags().testFlag(Qt::ItemIsUserCheckable))
        return false;
    const auto *mouse = static_cast<QMouseEvent *>(event);
    const int pad = scaled(view(), Measure::Gap);
    const auto cell = option.rect.adjusted(pad, 0, -pad, -1);
    const auto reach = boxIn(cell, option.direction).adjusted(-pad, -pad, pad, pad);
    if (mouse->button() != Qt::LeftButton || !reach.contains(mouse->position().toPoint()))
        return false;
    toggleCheck(model, index);
    return true;
}

} // namespace cirrusgrid
