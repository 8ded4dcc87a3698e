// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/table_delegate.h"

#include "ui/style/theme.h"
#include "ui/widgets/table_view.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

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

QSize TableDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int text = m_view->fontMetrics().horizontalAdvance(index.data().toString());
    const int around = 2 * scaled(m_view, Measure::Gap) + frameWidth(index);
    return {text + around, QStyledItemDelegate::sizeHint(option, index).height()};
}

bool TableDelegate::isCut(const QModelIndex &index) const
{
    return sizeHint({}, index).width() > m_view->columnWidth(index.column());
}

bool TableDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                              const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid() || !isCut(index))
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QStringList lines{index.data().toString()};
    if (const QString own = index.data(Qt::ToolTipRole).toString();
        !own.isEmpty() && own != lines.first())
        lines.append(own);
    QToolTip::showText(event->globalPos(), lines.join(QChar::LineFeed), view);
    return true;
}

int TableDelegate::frameWidth(const QModelIndex &) const { return 0; }

bool TableDelegate::isMuted(const QModelIndex &) const { return false; }

} // namespace cirrusgrid
