// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyle>

class QFont;
class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionHeader;
class QStyleOptionSlider;
class QWidget;

//! The pieces that CirrusStyle draws.
namespace cirrusgrid::painting {

//! The width of the arrow of a button that opens a menu, at the reference font.
inline constexpr int MenuArrowRoom = 20;

//! The font of \a widget, which may be null: styles are asked without one, too.
QFont fontOf(const QWidget *widget);

void button(QPainter *painter, const QStyleOption &option, const QWidget *widget);
void buttonLabel(QPainter *painter, const QStyleOptionButton &option, const QWidget *widget,
                 const QStyle &style);
void toolButtonPanel(QPainter *painter, const QStyleOption &option);
void field(QPainter *painter, const QStyleOption &option, const QWidget *widget);
void checkBox(QPainter *painter, const QStyleOption &option);
void comboBox(QPainter *painter, const QStyleOptionComboBox &option, const QWidget *widget,
              const QRect &arrow);
void headerSection(QPainter *painter, const QStyleOptionHeader &option);
void scrollBar(QPainter *painter, const QStyleOptionSlider &option, const QRect &handle);
void focusRing(QPainter *painter, const QStyleOption &option);
void panel(QPainter *painter, const QStyleOption &option);
//! \a text in lines from right to left, aligned vertically by \a flags. Up to Qt 6.4, QPainter
//! moves each line that ends in a space away from the edge, by the width of that space.
void textFromRight(QPainter *painter, const QRect &rect, int flags, const QString &text);

enum class ChevronDirection { Down, Up, Forward, Left };
void chevron(QPainter *painter, const QRect &box, const QColor &color, ChevronDirection direction);

} // namespace cirrusgrid::painting
