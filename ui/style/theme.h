// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QPalette>

class QFont;
class QWidget;

namespace cirrusgrid {

enum class Theme { Light, Dark, HighContrastLight, HighContrastDark };

//! Every colour of the program. Text pairs have a contrast of 4.5 and more, control outlines of 3
//! and more; of 7 and 4.5 where it is high.
struct ThemeColors {
    QColor canvas;
    QColor surface;
    QColor text;
    QColor textMuted;
    QColor textDisabled;
    QColor hairline;
    QColor outline;
    QColor accent;
    QColor onAccent;
    QColor accentSubtle;
    QColor success;
    QColor successSubtle;
    QColor warning;
    QColor warningSubtle;
    QColor danger;
    QColor dangerSubtle;
};

//! The colours that belong to \a palette, which themePalette() made.
const ThemeColors &themeColors(const QPalette &palette);
QPalette themePalette(Theme theme);

//! Lengths in pixels at the reference font; see scaled().
namespace Measure {
inline constexpr int Tight = 4; //!< inside a group
inline constexpr int Gap = 8; //!< between controls
inline constexpr int Group = 16; //!< between groups
inline constexpr int Margin = 24; //!< around a dialog's content
inline constexpr int Row = 32;
inline constexpr int CompactRow = 26;
inline constexpr int Control = 32; //!< the height of buttons and fields
inline constexpr int Radius = 4;
inline constexpr int SmallIcon = 16; //!< in rows and fields
inline constexpr int Icon = 20; //!< in buttons
inline constexpr int TopBar = 52;
} // namespace Measure

//! \a length at the reference font (13 px), grown or shrunk with \a font.
int scaled(const QFont &font, int length);
//! With the widget's font; with the application's when there is no widget.
int scaled(const QWidget *widget, int length);

//! Whether the desktop asked for nothing to move that need not; false until it did.
bool isMotionReduced();
void setMotionReduced(bool isReduced);

enum class TextStyle { Title, Section, Body, Hint, Monospaced };
//! A property of the application: the family of monospaced text, where it is not to be the
//! system's.
inline constexpr char FixedFontProperty[] = "cirrusgridFixedFont";
QFont styledFont(const QFont &body, TextStyle style);

} // namespace cirrusgrid
