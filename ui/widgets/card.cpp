// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/card.h"

#include "ui/style/theme.h"

#include <QPainter>

namespace cirrusgrid {

Card::Card(QWidget *parent)
    : QFrame(parent)
{
    // Content keeps clear of the line and the rounded corners.
    setContentsMargins(1, 1, 1, 1);
}

void Card::paintEvent(QPaintEvent *)
{
    const auto &colors = themeColors(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(colors.surface);
    painter.setPen(QPen(colors.hairline, 1));
    const qreal radius = scaled(this, Measure::Radius);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

Bar::Bar(Place place, QWidget *parent)
    : QWidget(parent)
    , m_place(place)
{
}

void Bar::paintEvent(QPaintEvent *)
{
    const auto &colors = themeColors(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colors.surface);
    const int y = m_place == Place::Top ? height() - 1 : 0;
    painter.fillRect(0, y, width(), 1, colors.hairline);
}

} // namespace cirrusgrid
