// SPDX-License-Identifier: Apache-2.0
#include "ui/style/style_painting.h"

#include "ui/style/button_look.h"
#include "ui/style/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>
#include <QTextLayout>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace cirrusgrid::painting {

namespace {

constexpr qreal FocusWidth = 2;

bool isEnabled(const QStyleOption &option) { return option.state & QStyle::State_Enabled; }
bool isHovered(const QStyleOption &option)
{
    return isEnabled(option) && (option.state & QStyle::State_MouseOver);
}
bool isPressed(const QStyleOption &option) { return option.state & QStyle::State_Sunken; }
bool hasFocus(const QStyleOption &option) { return option.state & QStyle::State_HasFocus; }
bool showsFocus(const QStyleOption &option)
{
    return hasFocus(option) && (option.state & QStyle::State_KeyboardFocusChange);
}

QColor mixed(const QColor &base, const QColor &over, qreal share)
{
    const auto mix = [share](int low, int high) {
        return static_cast<int>(std::lround(low + (high - low) * share));
    };
    return {mix(base.red(), over.red()), mix(base.green(), over.green()),
            mix(base.blue(), over.blue())};
}

void roundedRect(QPainter *painter, const QRectF &rect, qreal radius, const QBrush &fill,
                 const QColor &line, qreal width)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill);
    if (width > 0 && line.isValid()) {
        painter->setPen(QPen(line, width));
        const qreal inset = width / 2;
        painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
    } else {
        painter->setPen(Qt::NoPen);
        painter->drawRoundedRect(rect, radius, radius);
    }
}

struct ButtonColors {
    QColor fill;
    QColor line;
    QColor text;
};

ButtonColors buttonColors(const QStyleOption &option, ButtonLook look)
{
    const auto &colors = themeColors(option.palette);
    const bool on = option.state & QStyle::State_On;
    if (!isEnabled(option)) {
        switch (look) {
        case ButtonLook::Primary:
            return {colors.hairline, colors.hairline, colors.textMuted};
        case ButtonLook::Link:
            return {Qt::transparent, Qt::transparent, colors.textDisabled};
        case ButtonLook::Standard:
        case ButtonLook::Danger:
            return {colors.surface, colors.hairline, colors.textDisabled};
        }
    }
    const qreal press = isPressed(option) ? 0.16 : isHovered(option) ? 0.08 : 0.0;
    switch (look) {
    case ButtonLook::Primary: {
        const QColor fill = mixed(colors.accent, colors.text, press);
        return {fill, fill, colors.onAccent};
    }
    case ButtonLook::Danger:
        if (press > 0)
            return {mixed(colors.danger, colors.text, press - 0.08), colors.danger, colors.surface};
        return {colors.surface, colors.danger, colors.danger};
    case ButtonLook::Link:
        return {press > 0 ? colors.accentSubtle : QColor(Qt::transparent), Qt::transparent,
                colors.accent};
    case ButtonLook::Standard:
        break;
    }
    return {on ? colors.accentSubtle : mixed(colors.surface, colors.text, press / 2),
            colors.outline, colors.text};
}

} // namespace

QFont fontOf(const QWidget *widget) { return widget ? widget->font() : QFont(); }

void button(QPainter *painter, const QStyleOption &option, const QWidget *widget)
{
    const auto &colors = themeColors(option.palette);
    const auto look = buttonColors(option, buttonLook(widget));
    const qreal radius = scaled(widget ? widget->font() : painter->font(), Measure::Radius);
    const QRectF rect = option.rect;
    painter->save();
    if (showsFocus(option)) {
        roundedRect(painter, rect, radius + 1, colors.surface, colors.accent, FocusWidth);
        const qreal gap = FocusWidth + 1;
        roundedRect(painter, rect.adjusted(gap, gap, -gap, -gap), std::max(radius - 2, 1.0),
                    look.fill, look.line, 1);
    } else {
        roundedRect(painter, rect, radius, look.fill, look.line, 1);
    }
    painter->restore();
}

void buttonLabel(QPainter *painter, const QStyleOptionButton &option, const QWidget *widget,
                 const QStyle &style)
{
    const auto look = buttonColors(option, buttonLook(widget));
    const int gap =
        scaled(option.fontMetrics.height() > 0 && widget ? widget->font() : painter->font(), 6);
    const QSize iconSize = option.icon.isNull() ? QSize() : option.iconSize;
    const int textWidth = option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width();
    const int width =
        textWidth + (iconSize.isEmpty() ? 0 : iconSize.width() + (option.text.isEmpty() ? 0 : gap));
    QRect content = QStyle::alignedRect(
        option.direction, Qt::AlignCenter,
        {std::min(width, option.rect.width()), option.rect.height()}, option.rect);
    if (!iconSize.isEmpty()) {
        QRect iconRect = content;
        iconRect.setWidth(iconSize.width());
        iconRect = QStyle::visualRect(option.direction, content, iconRect);
        const auto mode = !isEnabled(option)            ? QIcon::Disabled
            : buttonLook(widget) == ButtonLook::Primary ? QIcon::Selected
                                                        : QIcon::Normal;
        option.icon.paint(
            painter, QStyle::alignedRect(option.direction, Qt::AlignCenter, iconSize, iconRect),
            Qt::AlignCenter, mode);
        QRect textRect = content.adjusted(iconSize.width() + gap, 0, 0, 0);
        content = QStyle::visualRect(option.direction, content, textRect);
    }
    QPalette palette = option.palette;
    palette.setColor(QPalette::ButtonText, look.text);
    const int flags = Qt::AlignCenter
        | (style.styleHint(QStyle::SH_UnderlineShortcut, &option, widget) ? Qt::TextShowMnemonic
                                                                          : Qt::TextHideMnemonic);
    painter->setPen(look.text);
    painter->drawText(content, flags, option.text);
}

void toolButtonPanel(QPainter *painter, const QStyleOption &option)
{
    const auto &colors = themeColors(option.palette);
    const bool on = option.state & (QStyle::State_On | QStyle::State_Sunken);
    if (!on && !isHovered(option) && !showsFocus(option))
        return;
    painter->save();
    const qreal radius = scaled(painter->font(), Measure::Radius);
    const QColor fill = on || isHovered(option) ? colors.accentSubtle : QColor(Qt::transparent);
    roundedRect(painter, option.rect, radius, fill, showsFocus(option) ? colors.accent : QColor(),
                showsFocus(option) ? FocusWidth : 0);
    painter->restore();
}

void field(QPainter *painter, const QStyleOption &option, const QWidget *widget)
{
    const auto &colors = themeColors(option.palette);
    const bool enabled = isEnabled(option);
    const bool refused = isRefused(widget);
    QColor line = refused ? colors.danger : hasFocus(option) ? colors.accent : colors.outline;
    if (!enabled)
        line = colors.hairline;
    painter->save();
    roundedRect(painter, option.rect, scaled(painter->font(), Measure::Radius),
                enabled ? colors.surface : colors.canvas, line,
                hasFocus(option) || refused ? FocusWidth : 1);
    painter->restore();
}

void checkBox(QPainter *painter, const QStyleOption &option)
{
    const auto &colors = themeColors(option.palette);
    const bool partial = option.state & QStyle::State_NoChange;
    const bool checked = partial || (option.state & QStyle::State_On);
    const QColor mark = isEnabled(option) ? colors.onAccent : colors.surface;
    const QColor filled = isEnabled(option) ? colors.accent : colors.textDisabled;
    const QColor line = checked ? filled : isHovered(option) ? colors.accent : colors.outline;
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->save();
    roundedRect(painter, box, box.width() * 0.2, checked ? filled : colors.surface,
                isEnabled(option) ? line : colors.hairline, 1.25);
    if (checked) {
        painter->setPen(
            QPen(mark, box.width() * 0.125, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->setBrush(Qt::NoBrush);
        const auto at = [&](qreal x, qreal y) {
            return QPointF(box.left() + box.width() * x, box.top() + box.height() * y);
        };
        if (partial)
            painter->drawLine(at(0.27, 0.5), at(0.73, 0.5));
        else
            painter->drawPolyline(QPolygonF{at(0.24, 0.52), at(0.43, 0.71), at(0.77, 0.31)});
    }
    painter->restore();
}

void chevron(QPainter *painter, const QRect &box, const QColor &color, ChevronDirection direction)
{
    const qreal size = scaled(painter->font(), 4);
    const QPointF middle = QRectF(box).center();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, size * 0.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    painter->translate(middle);
    switch (direction) {
    case ChevronDirection::Down:
        break;
    case ChevronDirection::Up:
        painter->rotate(180);
        break;
    case ChevronDirection::Forward:
        painter->rotate(-90);
        break;
    case ChevronDirection::Left:
        painter->rotate(90);
        break;
    }
    painter->drawPolyline(
        QPolygonF{QPointF(-size, -size / 2), QPointF(0, size / 2), QPointF(size, -size / 2)});
    painter->restore();
}

void comboBox(QPainter *painter, const QStyleOptionComboBox &option, const QWidget *widget,
              const QRect &arrow)
{
    const auto &colors = themeColors(option.palette);
    field(painter, option, widget);
    chevron(painter, arrow, isEnabled(option) ? colors.textMuted : colors.textDisabled,
            ChevronDirection::Down);
}

void headerSection(QPainter *painter, const QStyleOptionHeader &option)
{
    const auto &colors = themeColors(option.palette);
    painter->fillRect(option.rect, isHovered(option) ? colors.canvas : colors.surface);
    painter->fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1,
                      colors.hairline);
}

void scrollBar(QPainter *painter, const QStyleOptionSlider &option, const QRect &handle)
{
    const auto &colors = themeColors(option.palette);
    painter->fillRect(option.rect, colors.surface);
    if (option.minimum >= option.maximum)
        return;
    const bool active = option.activeSubControls & QStyle::SC_ScrollBarSlider;
    const QRectF body = QRectF(handle).adjusted(2, 2, -2, -2);
    painter->save();
    const qreal radius = std::min(body.width(), body.height()) / 2;
    roundedRect(painter, body, radius, mixed(colors.surface, colors.outline, active ? 1.0 : 0.6),
                {}, 0);
    painter->restore();
}

void focusRing(QPainter *painter, const QStyleOption &option)
{
    if (!(option.state & QStyle::State_KeyboardFocusChange))
        return;
    painter->save();
    roundedRect(painter, option.rect, scaled(painter->font(), Measure::Radius), Qt::NoBrush,
                themeColors(option.palette).accent, FocusWidth);
    painter->restore();
}

void panel(QPainter *painter, const QStyleOption &option)
{
    const auto &colors = themeColors(option.palette);
    painter->save();
    roundedRect(painter, option.rect, scaled(painter->font(), Measure::Radius), Qt::NoBrush,
                hasFocus(option) ? colors.accent : colors.hairline,
                hasFocus(option) ? FocusWidth : 1);
    painter->restore();
}

void textFromRight(QPainter *painter, const QRect &rect, int flags, const QString &text)
{
    QTextOption option;
    option.setTextDirection(Qt::RightToLeft);
    QTextLayout layout(QString(text).replace(u'\n', QChar::LineSeparator), painter->font(),
                       painter->device());
    layout.setTextOption(option);
    // Lines stand where QFontMetrics expects them when it is asked how high the text is.
    const qreal leading = painter->fontMetrics().leading();
    qreal height = -leading;
    layout.beginLayout();
    for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(rect.width());
        height = std::ceil(height + leading);
        line.setPosition({rect.width() - line.horizontalAdvance(), height});
        height += line.height();
    }
    layout.endLayout();
    qreal top = rect.top();
    if (flags & Qt::AlignBottom)
        top += rect.height() - height;
    else if (flags & Qt::AlignVCenter)
        top += (rect.height() - height) / 2;
    layout.draw(painter, {static_cast<qreal>(rect.left()), top});
}

} // namespace cirrusgrid::painting
