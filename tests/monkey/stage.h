// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/demo_fixture.h"
#include "tests/support/stall_meter.h"
#include "ui/shell/language_switch.h"
#include "ui/shell/theme_switch.h"

namespace cirrusgrid::monkey {

//! A demo in a folder of its own, put together as the program does it, with its languages, its
//! themes and its faults.
class Stage
{
public:
    Stage();

    DemoFixture &demo() { return m_demo; }
    StallMeter &stalls() { return m_stalls; }
    //! The window that takes the keys now: a dialog before the window behind it. Null when all are
    //! closed.
    QWidget *topWindow();
    //! What goes wrong from now on, as --fault takes it; empty for nothing.
    void setFaults(const QString &faults);
    bool hasFaults() const { return !m_faults.isEmpty(); }
    //! Runs the event loop until the platform has answered what was asked of it so far.
    void settle();
    //! The account's tokens, as the platform knows them; none when nobody is signed in or a fault
    //! is in force.
    std::optional<QList<Token>> tokensOfPlatform();

private:
    DemoFixture m_demo;
    LanguageSwitch m_language;
    ThemeSwitch m_theme;
    StallMeter m_stalls;
    QString m_faults;
};

} // namespace cirrusgrid::monkey
