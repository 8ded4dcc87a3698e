// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/table_delegate.h"

#include "ui/style/theme.h"
#include "ui/widgets/table_view.h"

#include <QHeaderView>
#include <QPainter>

namespace cirrusgrid {

TableDelegate::TableDelegate(TableView *view)
    : QStyledItemDelegate(view)
    , m_view(view)
{
}

void TableDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const auto &colors = themeColors(option.palette);
    const bool selected = option.state & QStyle::State_Selected;
    if (selected)
        painter->fillRect(option.rect, colors.accentSubtle);
    else if (index.row() == m_view->hoveredRow())
        painter->fillRect(option.rect, colors.canvas);
    painter->setPen(colors.hairline);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());

    const bool isCurrentRow = m_view->hasFocus() && m_view->currentIndex().row() == index.row();
    const bool isFirst = m_view->horizontalHeader()->visualIndex(index.column()) == 0;
    if (isCurrentRow && isFirst) {
        const int bar = scaled(option.font, 3);
        QRect mark = option.rect.adjusted(0, 1, 0, -1);
        mark.setWidth(bar);
        painter->fillRect(QStyle::visualRect(option.direction, option.rect, mark), colors.accent);
    }
    const int pad = scaled(option.font, Measure::Gap);
    const QRect cell = option.rect.adjusted(pad, 0, -pad, -1);
    paintContent(painter, cell, option, index);
}

void TableDelegate::paintContent(QPainter *painter, const QRect &cell,
                                 const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &colors = themeColors(option.palette);
    const QString text = index.data().toString();
    painter->setPen(isMuted(index) ? colors.textMuted : colors.text);
    painter->setFont(option.font);
    const auto alignment = static_cast<int>(Qt::AlignVCenter)
        | static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft));
    painter->drawText(cell, alignment | Qt::TextSingleLine,
                      option.fontMetrics.elidedText(text, Qt::ElideRight, cell.width()));
}

bool TableDelegate::isMuted(const QModelIndex &) const { return false; }

} // namespace cirrusgrid
