// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/chip.h"

#include "ui/style/icons.h"
#include "ui/style/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QStyleOptionViewItem>

#include <algorithm>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

struct ChipLook {
    QColor fill;
    QColor text;
    QString icon;
};

ChipLook chipLook(const ThemeColors &colors, ChipTone tone)
{
    switch (tone) {
    case ChipTone::Good:
        return {colors.successSubtle, colors.success, u"emblem-default"_s};
    case ChipTone::Quiet:
        return {colors.canvas, colors.textMuted, u"media-playback-stop"_s};
    case ChipTone::Busy:
        return {colors.accentSubtle, colors.accent, u"emblem-synchronizing"_s};
    case ChipTone::Warning:
        return {colors.warningSubtle, colors.warning, u"dialog-warning"_s};
    case ChipTone::Bad:
        return {colors.dangerSubtle, colors.danger, u"dialog-error"_s};
    }
    return {};
}

} // namespace

int chipFrame(const QFont &font) { return scaled(font, 14 + 2 * 6 + 4); }

void paintChip(QPainter *painter, const QRect &cell, const QStyleOptionViewItem &option,
               ChipTone tone, const QString &text, const QString &icon)
{
    const auto &font = option.font;
    const auto look = chipLook(themeColors(option.palette), tone);
    const int mark = scaled(font, 14);
    const int pad = scaled(font, 6);
    const int gap = scaled(font, 4);
    const int height = scaled(font, 22);
    const int room = cell.width() - 2 * pad - mark - gap;
    const QString shown = option.fontMetrics.elidedText(text, option.textElideMode, room);
    const int width =
        std::min(cell.width(), 2 * pad + mark + gap + option.fontMetrics.horizontalAdvance(shown));
    const QRect chip = QStyle::alignedRect(option.direction, Qt::AlignVCenter | Qt::AlignLeft,
                                           {width, height}, cell);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(look.fill);
    painter->drawRoundedRect(chip, height / 2.0, height / 2.0);
    const QRect inside = chip.adjusted(pad, 0, -pad, 0);
    const QRect iconRect = QStyle::alignedRect(option.direction, Qt::AlignVCenter | Qt::AlignLeft,
                                               {mark, mark}, inside);
    paintIcon(painter, iconRect, icon.isEmpty() ? look.icon : icon, look.text);
    const QRect textRect =
        QStyle::visualRect(option.direction, inside, inside.adjusted(mark + gap, 0, 0, 0));
    painter->setPen(look.text);
    painter->drawText(textRect,
                      static_cast<int>(Qt::AlignVCenter
                                       | QStyle::visualAlignment(option.direction, Qt::AlignLeft)),
                      shown);
    painter->restore();
}

} // namespace cirrusgrid
