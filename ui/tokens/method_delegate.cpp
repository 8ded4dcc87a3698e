// SPDX-License-Identifier: Apache-2.0
#include "ui/tokens/method_delegate.h"

#include "models/method_search.h"
#include "models/method_tree_model.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

//! Where the second column of text begins, as a share of the view's width, whatever the row's
//! indentation.
constexpr qreal HintStart = 0.42;

} // namespace

void MethodDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    const auto &colors = themeColors(row.palette);
    const auto *style = row.widget ? row.widget->style() : QApplication::style();

    if (row.state & QStyle::State_Selected)
        painter->fillRect(row.rect, colors.accentSubtle);
    else if (row.state & QStyle::State_MouseOver)
        painter->fillRect(row.rect, colors.canvas);

    QStyleOptionViewItem box = row;
    box.rect = style->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &row, row.widget);
    box.state &= ~(QStyle::State_On | QStyle::State_Off | QStyle::State_NoChange);
    box.state |= row.checkState == Qt::Checked   ? QStyle::State_On
        : row.checkState == Qt::PartiallyChecked ? QStyle::State_NoChange
                                                 : QStyle::State_Off;
    style->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter, row.widget);

    const int gap = scaled(row.font, Measure::Gap);
    const bool mirrored = row.direction == Qt::RightToLeft;
    const int start = mirrored ? box.rect.left() - gap : box.rect.right() + gap;
    const int width = row.widget ? row.widget->width() : row.rect.width();
    const int hintOffset = std::max(static_cast<int>(width * HintStart), scaled(row.font, 180));
    const int reserved = gap + (index == m_linked ? m_linkWidth : 0);
    QRect name = row.rect;
    QRect hint = row.rect;
    if (mirrored) {
        name.setRight(start);
        hint.setRight(width - hintOffset);
        hint.setLeft(reserved);
        name.setLeft(hint.right() + gap);
    } else {
        name.setLeft(start);
        hint.setLeft(hintOffset);
        hint.setRight(row.rect.right() - reserved);
        name.setRight(hint.left() - gap);
    }
    paintName(painter, name, row, index);

    const bool isMethod = index.data(MethodTreeModel::NumberRole).toInt() >= 0;
    QString text = index.data(MethodTreeModel::HintRole).toString();
    if (isMethod && !index.data(MethodTreeModel::IsSafeRole).toBool())
        text = tr("makes changes \u00b7 %1").arg(text);
    painter->setFont(styledFont(row.font, TextStyle::Hint));
    painter->setPen(colors.textMuted);
    const auto alignment = static_cast<int>(Qt::AlignVCenter) | Qt::TextSingleLine
        | static_cast<int>(QStyle::visualAlignment(row.direction, Qt::AlignLeft));
    painter->drawText(hint, alignment,
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, hint.width()));
}

void MethodDelegate::paintName(QPainter *painter, const QRect &rect,
                               const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &colors = themeColors(option.palette);
    const bool isMethod = index.data(MethodTreeModel::NumberRole).toInt() >= 0;
    QFont font = option.font;
    if (!isMethod)
        font.setWeight(QFont::DemiBold);
    const QString text = QFontMetrics(font).elidedText(option.text, Qt::ElideRight, rect.width());
    painter->setFont(font);
    painter->setPen(colors.text);
    const auto alignment = static_cast<int>(Qt::AlignVCenter) | Qt::TextSingleLine
        | static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft));
    const auto found = m_search.isEmpty() ? std::vector<MethodSearch::Range>()
                                          : MethodSearch::highlights(option.text, m_search);
    if (found.empty() || text != option.text) {
        painter->drawText(rect, alignment, text);
        return;
    }
    QList<QTextLayout::FormatRange> formats;
    QTextCharFormat mark;
    mark.setBackground(colors.warningSubtle);
    mark.setForeground(colors.warning);
    mark.setFontWeight(QFont::Bold);
    for (const auto &range : found)
        formats.append({static_cast<int>(range.start), static_cast<int>(range.length), mark});
    QTextLayout layout(text, font);
    layout.setFormats(formats);
    layout.beginLayout();
    auto line = layout.createLine();
    line.setLineWidth(rect.width());
    layout.endLayout();
    const qreal x =
        option.direction == Qt::RightToLeft ? rect.right() - line.naturalTextWidth() : rect.left();
    layout.draw(painter, QPointF(x, rect.top() + (rect.height() - line.height()) / 2));
}

QSize MethodDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {scaled(option.font, 200), scaled(option.font, 28)};
}

} // namespace cirrusgrid
