// SPDX-License-Identifier: Apache-2.0
#include "ui/style/theme.h"

#include <QFont>
#include <QFontDatabase>
#include <QFontInfo>
#include <QGuiApplication>
#include <QStyleHints>
#include <QWidget>

#include <cmath>

namespace cirrusgrid {

namespace {

constexpr qreal ReferencePixelSize = 13.0;
constexpr char ReducedMotionProperty[] = "cirrusgridReducedMotion";

const ThemeColors &lightColors()
{
    static const ThemeColors colors{
        QColor(0xF4, 0xF6, 0xF9), QColor(0xFF, 0xFF, 0xFF), QColor(0x1B, 0x24, 0x30),
        QColor(0x56, 0x61, 0x71), QColor(0x87, 0x91, 0xA0), QColor(0xD7, 0xDD, 0xE5),
        QColor(0x82, 0x8E, 0x9E), QColor(0x16, 0x63, 0xBD), QColor(0xFF, 0xFF, 0xFF),
        QColor(0xE3, 0xEE, 0xFB), QColor(0x1B, 0x74, 0x40), QColor(0xE2, 0xF3, 0xE8),
        QColor(0x85, 0x54, 0x00), QColor(0xFD, 0xF1, 0xD3), QColor(0xB3, 0x26, 0x1E),
        QColor(0xFB, 0xE7, 0xE5),
    };
    return colors;
}

const ThemeColors &darkColors()
{
    static const ThemeColors colors{
        QColor(0x14, 0x18, 0x1D), QColor(0x1C, 0x22, 0x29), QColor(0xE7, 0xEC, 0xF2),
        QColor(0xA8, 0xB3, 0xC0), QColor(0x6E, 0x7A, 0x88), QColor(0x34, 0x3E, 0x4A),
        QColor(0x6F, 0x7C, 0x8C), QColor(0x6C, 0xB0, 0xFF), QColor(0x0A, 0x1B, 0x2E),
        QColor(0x1B, 0x33, 0x50), QColor(0x72, 0xD3, 0x91), QColor(0x17, 0x35, 0x24),
        QColor(0xF1, 0xC2, 0x57), QColor(0x3A, 0x2E, 0x12), QColor(0xFF, 0x8F, 0x86),
        QColor(0x43, 0x20, 0x1F),
    };
    return colors;
}

const ThemeColors &highContrastLightColors()
{
    static const ThemeColors colors{
        QColor(0xF2, 0xF2, 0xF2), QColor(0xFF, 0xFF, 0xFF), QColor(0x00, 0x00, 0x00),
        QColor(0x2E, 0x35, 0x3E), QColor(0x4F, 0x56, 0x5F), QColor(0x76, 0x7E, 0x88),
        QColor(0x00, 0x00, 0x00), QColor(0x0A, 0x3A, 0x85), QColor(0xFF, 0xFF, 0xFF),
        QColor(0xD6, 0xE6, 0xFF), QColor(0x0B, 0x4A, 0x24), QColor(0xE2, 0xF3, 0xE8),
        QColor(0x55, 0x36, 0x00), QColor(0xFD, 0xF1, 0xD3), QColor(0x7A, 0x12, 0x0C),
        QColor(0xFB, 0xE7, 0xE5),
    };
    return colors;
}

const ThemeColors &highContrastDarkColors()
{
    static const ThemeColors colors{
        QColor(0x00, 0x00, 0x00), QColor(0x0D, 0x0D, 0x0D), QColor(0xFF, 0xFF, 0xFF),
        QColor(0xD5, 0xDB, 0xE3), QColor(0xA6, 0xAD, 0xB8), QColor(0x7C, 0x87, 0x94),
        QColor(0xFF, 0xFF, 0xFF), QColor(0x9C, 0xCB, 0xFF), QColor(0x00, 0x00, 0x00),
        QColor(0x0E, 0x30, 0x58), QColor(0x86, 0xE8, 0xA5), QColor(0x0A, 0x24, 0x14),
        QColor(0xFF, 0xD1, 0x66), QColor(0x2A, 0x20, 0x00), QColor(0xFF, 0xB3, 0xAC),
        QColor(0x33, 0x0F, 0x0E),
    };
    return colors;
}

const ThemeColors &colorsOf(Theme theme)
{
    switch (theme) {
    case Theme::Light:
        return lightColors();
    case Theme::Dark:
        return darkColors();
    case Theme::HighContrastLight:
        return highContrastLightColors();
    case Theme::HighContrastDark:
        return highContrastDarkColors();
    }
    Q_UNREACHABLE();
}

} // namespace

const ThemeColors &themeColors(const QPalette &palette)
{
    const QColor canvas = palette.color(QPalette::Active, QPalette::Window);
    for (const auto theme : {Theme::Dark, Theme::HighContrastLight, Theme::HighContrastDark}) {
        if (canvas == colorsOf(theme).canvas)
            return colorsOf(theme);
    }
    return lightColors();
}

QPalette themePalette(Theme theme)
{
    const auto &colors = colorsOf(theme);
    QPalette palette;
    const auto both = [&](QPalette::ColorRole role, const QColor &color) {
        palette.setColor(QPalette::All, role, color);
    };
    both(QPalette::Window, colors.canvas);
    both(QPalette::WindowText, colors.text);
    both(QPalette::Base, colors.surface);
    both(QPalette::AlternateBase, colors.canvas);
    both(QPalette::Text, colors.text);
    both(QPalette::PlaceholderText, colors.textMuted);
    both(QPalette::Button, colors.surface);
    both(QPalette::ButtonText, colors.text);
    both(QPalette::BrightText, colors.danger);
    both(QPalette::Highlight, colors.accentSubtle);
    both(QPalette::HighlightedText, colors.text);
    both(QPalette::Link, colors.accent);
    both(QPalette::LinkVisited, colors.accent);
    both(QPalette::ToolTipBase, colors.surface);
    both(QPalette::ToolTipText, colors.text);
    both(QPalette::Light, colors.surface);
    both(QPalette::Midlight, colors.hairline);
    both(QPalette::Mid, colors.outline);
    both(QPalette::Dark, colors.outline);
    both(QPalette::Shadow, colors.outline);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colors.textDisabled);
    return palette;
}

int scaled(const QFont &font, int length)
{
    return static_cast<int>(std::lround(length * QFontInfo(font).pixelSize() / ReferencePixelSize));
}

int scaled(const QWidget *widget, int length)
{
    return scaled(widget ? widget->font() : QGuiApplication::font(), length);
}

bool isMotionReduced() { return qApp->property(ReducedMotionProperty).toBool(); }

void setMotionReduced(bool isReduced) { qApp->setProperty(ReducedMotionProperty, isReduced); }

QFont styledFont(const QFont &body, TextStyle style)
{
    QFont font = body;
    const auto grow = [&](qreal factor) {
        if (font.pixelSize() > 0)
            font.setPixelSize(static_cast<int>(std::lround(font.pixelSize() * factor)));
        else
            font.setPointSizeF(font.pointSizeF() * factor);
    };
    switch (style) {
    case TextStyle::Title:
        grow(1.25);
        font.setWeight(QFont::DemiBold);
        break;
    case TextStyle::Section:
        font.setWeight(QFont::DemiBold);
        break;
    case TextStyle::Body:
        break;
    case TextStyle::Hint:
        grow(0.9);
        break;
    case TextStyle::Monospaced: {
        // The system's, unless pictures ask for one that is the same everywhere.
        const QString family = qApp->property(FixedFontProperty).toString();
        QFont fixed =
            family.isEmpty() ? QFontDatabase::systemFont(QFontDatabase::FixedFont) : QFont(family);
        if (font.pixelSize() > 0)
            fixed.setPixelSize(font.pixelSize());
        else
            fixed.setPointSizeF(font.pointSizeF());
        return fixed;
    }
    }
    return font;
}

} // namespace cirrusgrid
