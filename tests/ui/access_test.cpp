// SPDX-License-Identifier: Apache-2.0
#include "tests/support/catch.h"
#include "tests/support/demo_fixture.h"
#include "tests/support/driver.h"
#include "ui/style/theme.h"

#include <QComboBox>
#include <QImage>
#include <QLabel>

#include <algorithm>
#include <cmath>

using namespace cirrusgrid;
using namespace Qt::StringLiterals;

namespace {

//! https://www.w3.org/TR/WCAG21/#dfn-relative-luminance
double luminance(const QColor &color)
{
    const auto linear = [](double level) {
        return level <= 0.04045 ? level / 12.92 : std::pow((level + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF());
}

//! https://www.w3.org/TR/WCAG21/#dfn-contrast-ratio
double contrast(const QColor &one, const QColor &other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

//! The column of the picture's last pixel, between these rows, that isn't ground.
int inkedUntil(const QImage &picture, int top, int bottom)
{
    const auto ground = picture.pixel(0, 0);
    for (int x = picture.width() - 1; x > 0; --x) {
        for (int y = top; y < bottom; ++y) {
            if (picture.pixel(x, y) != ground)
                return x;
        }
    }
    return 0;
}

} // namespace

TEST_CASE("text is told from what it is on, in every theme")
{
    struct Wanted {
        Theme theme;
        double text;
        double outline;
    };
    // https://www.w3.org/TR/WCAG21/#contrast-enhanced and #non-text-contrast
    for (const auto &wanted :
         {Wanted{Theme::Light, 4.5, 3}, Wanted{Theme::Dark, 4.5, 3},
          Wanted{Theme::HighContrastLight, 7, 4.5}, Wanted{Theme::HighContrastDark, 7, 4.5}}) {
        INFO(static_cast<int>(wanted.theme));
        const auto &colors = themeColors(themePalette(wanted.theme));
        for (const auto &ground : {colors.canvas, colors.surface, colors.accentSubtle}) {
            INFO(ground.name().toStdString());
            CHECK(contrast(colors.text, ground) >= wanted.text);
            CHECK(contrast(colors.textMuted, ground) >= wanted.text);
            CHECK(contrast(colors.accent, ground) >= wanted.text);
        }
        for (const auto &ground : {colors.canvas, colors.surface}) {
            CHECK(contrast(colors.success, ground) >= wanted.text);
            CHECK(contrast(colors.warning, ground) >= wanted.text);
            CHECK(contrast(colors.danger, ground) >= wanted.text);
            CHECK(contrast(colors.outline, ground) >= wanted.outline);
        }
        CHECK(contrast(colors.onAccent, colors.accent) >= wanted.text);
        CHECK(contrast(colors.success, colors.successSubtle) >= wanted.text);
        CHECK(contrast(colors.warning, colors.warningSubtle) >= wanted.text);
        CHECK(contrast(colors.danger, colors.dangerSubtle) >= wanted.text);
    }
}

TEST_CASE("all lines of a text from right to left begin at the same edge")
{
    QLabel label(u"كل ما يستخدم رمزًا مُزالًا يُرفض منذ ذلك الحين. لا يمكن التراجع عن ذلك."_s);
    label.setWordWrap(true);
    label.setLayoutDirection(Qt::RightToLeft);
    label.setFixedWidth(180);
    label.setFixedHeight(label.heightForWidth(180));
    const auto picture = label.grab().toImage();
    const int line = label.fontMetrics().lineSpacing();
    REQUIRE(picture.height() >= 3 * line);
    std::vector<int> edges;
    for (int top = 0; top + line <= picture.height(); top += line)
        edges.push_back(inkedUntil(picture, top, top + line));
    INFO(Catch::Detail::stringify(edges));
    // The first letters of the lines differ in how far they reach.
    const auto [least, most] = std::minmax_element(edges.begin(), edges.end());
    CHECK(*most - *least <= 2);
    // There is text in every line.
    CHECK(*least > 0);
}

TEST_CASE("the preferences offer every language by its own name")
{
    DemoFixture fixture;
    fixture.openSection(u"preferences"_s);
    const auto *combo = drive::find<QComboBox>(u"languageCombo"_s);
    QStringList names;
    for (int i = 1; i < combo->count(); ++i)
        names.append(combo->itemText(i));
    names.sort();
    CHECK(names
          == QStringList{u"Deutsch"_s, u"English"_s, u"Español"_s, u"Français"_s,
                         u"Português (Brasil)"_s, u"Українська"_s, u"العربية"_s, u"日本語"_s});
}
