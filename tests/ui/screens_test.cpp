// SPDX-License-Identifier: Apache-2.0
#include "tests/support/catch.h"
#include "tests/support/demo_fixture.h"
#include "tests/support/screen_checks.h"
#include "tests/support/screen_walk.h"
#include "ui/shell/language_switch.h"
#include "ui/widgets/screen_fit.h"

#include <QApplication>
#include <QScopeGuard>
#include <QTemporaryDir>

using namespace cirrusgrid;
using namespace Qt::StringLiterals;

namespace {

using Check = QStringList (*)(QWidget *);

//! The faults of all screens together, each once, with the screen that showed it first.
QString faultsOf(Check check)
{
    QStringList known;
    QString report;
    int screens = 0;
    walkScreens([&](QWidget *window, const QString &screen) {
        ++screens;
        for (const auto &fault : check(window)) {
            if (known.contains(fault))
                continue;
            known.append(fault);
            report += u"\n%1: %2"_s.arg(screen, fault);
        }
    });
    CHECK(screens > 40);
    return report;
}

//! The words of a language while this lives.
class Speaking
{
public:
    explicit Speaking(const QString &language)
        : m_settings(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
        , m_preferences(&m_settings)
        , m_words(m_preferences, language, nullptr)
    {
    }
    ~Speaking() { QApplication::setLayoutDirection(Qt::LeftToRight); }

private:
    QTemporaryDir m_folder;
    QSettings m_settings;
    Preferences m_preferences;
    LanguageSwitch m_words;
};

//! Another size of text while this lives.
class TextSize
{
public:
    explicit TextSize(int pixels)
        : m_usual(QApplication::font())
    {
        QFont font = m_usual;
        font.setPixelSize(pixels);
        QApplication::setFont(font);
    }
    ~TextSize() { QApplication::setFont(m_usual); }

private:
    QFont m_usual;
};

} // namespace

TEST_CASE("every control on every screen has a name and a role for screen readers")
{
    CHECK(faultsOf(checks::namelessControls).toStdString() == "");
}

TEST_CASE("tab goes through every screen the way one reads")
{
    CHECK(faultsOf(checks::leapsOfFocus).toStdString() == "");
}

TEST_CASE("tab goes through every screen the way one reads, from right to left")
{
    const Speaking speaking(u"ar"_s);
    CHECK(faultsOf(checks::leapsOfFocus).toStdString() == "");
}

TEST_CASE("whoever has the keyboard's focus looks like it, on every screen")
{
    CHECK(faultsOf(checks::unseenFocus).toStdString() == "");
}

TEST_CASE("no text is clipped in any language, nor in one that is longer by 40 percent")
{
    for (const auto &language : availableLanguages() + QStringList{PseudoLanguage}) {
        const Speaking speaking(language);
        INFO(language.toStdString());
        CHECK(faultsOf(checks::clippedTexts).toStdString() == "");
    }
}

TEST_CASE("every window fits on a small screen, in every language")
{
    for (const auto &language : availableLanguages()) {
        const Speaking speaking(language);
        INFO(language.toStdString());
        CHECK(faultsOf(checks::tooLargeWindows).toStdString() == "");
    }
}

TEST_CASE("every window is whole on a small screen, on a scaled one, and with text twice as large")
{
    const struct {
        QSize screen;
        int textPixels;
    } cases[] = {{{800, 600}, 13}, {{910, 512}, 13}, {{1024, 640}, 26}};
    for (const auto &[screen, textPixels] : cases) {
        const TextSize text(textPixels);
        qApp->setProperty(ScreenSizeProperty, screen);
        const auto restored =
            qScopeGuard([] { qApp->setProperty(ScreenSizeProperty, QSize(4000, 3000)); });
        INFO(screen.width() << " by " << screen.height() << ", text of " << textPixels);
        CHECK(faultsOf(checks::windowsOffScreen).toStdString() == "");
        // What stands in an empty field ends in an ellipsis; the settings are scrolled.
        const auto clipped = [](QWidget *window) {
            auto faults = checks::clippedTexts(window);
            faults.removeIf([](const QString &fault) {
                return fault.contains("Edit: its text"_L1)
                    || fault.startsWith("QSplitter: is cut"_L1)
                    || fault.startsWith("settingsFrame: is cut"_L1)
                    || fault.contains("tokenStatusFilter"_L1);
            });
            return faults;
        };
        CHECK(faultsOf(clipped).toStdString() == "");
    }
}

TEST_CASE("no text is clipped when it is twice as large")
{
    const TextSize large(26);
    CHECK(faultsOf(checks::clippedTexts).toStdString() == "");
}
