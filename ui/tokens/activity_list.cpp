// SPDX-License-Identifier: Apache-2.0
#include "ui/tokens/activity_list.h"

#include "models/activity_model.h"
#include "ui/style/icons.h"
#include "ui/style/style_painting.h"
#include "ui/style/theme.h"
#include "ui/widgets/cut_rows.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

class ActivityDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {scaled(option.font, 120), scaled(option.font, 46)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const auto &colors = themeColors(option.palette);
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, colors.accentSubtle);
        painter->setPen(colors.hairline);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        const QRect cell =
            option.rect.adjusted(scaled(option.font, Measure::Group), scaled(option.font, 6),
                                 -scaled(option.font, Measure::Gap), -scaled(option.font, 6));
        const int half = cell.height() / 2;
        const int icon = scaled(option.font, 14);
        const int gap = scaled(option.font, Measure::Gap);
        const auto leading = QStyle::visualAlignment(option.direction, Qt::AlignLeft);
        const auto place = [&](const QRect &rect) {
            return QStyle::visualRect(option.direction, cell, rect);
        };
        const auto text = [&](const QRect &rect, const QColor &color, const QString &words,
                              Qt::Alignment side) {
            painter->setPen(color);
            painter->drawText(
                rect, static_cast<int>(Qt::AlignVCenter | side) | Qt::TextSingleLine,
                painter->fontMetrics().elidedText(words, Qt::ElideRight, rect.width()));
        };

        const QFont hint = styledFont(option.font, TextStyle::Hint);
        const QString when = index.data(ActivityModel::WhenRole).toString();
        const int whenWidth = QFontMetrics(hint).horizontalAdvance(when) + 1;
        const bool succeeded = index.data(ActivityModel::SucceededRole).toBool();
        const QRect first(cell.left(), cell.top(), cell.width(), half);
        const QRect second(cell.left(), cell.top() + half, cell.width(), cell.height() - half);
        paintIcon(painter, place({first.left(), first.center().y() - icon / 2, icon, icon}),
                  succeeded ? u"emblem-default"_s : u"dialog-error"_s,
                  succeeded ? colors.success : colors.danger);
        painter->setFont(option.font);
        text(place(first.adjusted(icon + gap, 0, -whenWidth - gap, 0)), colors.text,
             index.data(ActivityModel::WhatRole).toString(), leading);
        painter->setFont(hint);
        text(place({first.right() - whenWidth + 1, first.top(), whenWidth, half}), colors.textMuted,
             when, QStyle::visualAlignment(option.direction, Qt::AlignRight));
        text(place(second.adjusted(icon + gap, 0, 0, 0)),
             succeeded ? colors.textMuted : colors.danger,
             index.data(ActivityModel::WhoRole).toString(), leading);
        if (option.state & QStyle::State_HasFocus)
            painting::focusRing(painter, option);
    }
};

} // namespace

ActivityList::ActivityList(QWidget *parent)
    : QListView(parent)
{
    setItemDelegate(new ActivityDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
}

void ActivityList::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    fadeCutRows(this);
}

void ActivityList::scrollContentsBy(int dx, int dy)
{
    QListView::scrollContentsBy(dx, dy);
    viewport()->update();
}

} // namespace cirrusgrid
