// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/single_platform.h"
#include "client/faults/faulty_platform_service.h"
#include "client/local/local_platform_service.h"
#include "ui/shell/dashboard_page.h"
#include "ui/shell/dashboard_window.h"

#include <QSettings>
#include <QTemporaryDir>

namespace cirrusgrid {

//! The look of every test and picture: our style, DejaVu Sans at 13 px, English.
void setUpLook(bool isDark);

enum class FixtureAccount {
    Demo, //!< the demo's account, its tokens and its clock
    None, //!< a platform that was never used
};

//! A dashboard over a local platform in a folder of its own, with a seeded random source and a
//! clock that stands still.
class DemoFixture
{
public:
    //! \a extraTokens are added to the demo's seven, past the account's limit.
    explicit DemoFixture(FixtureAccount account = FixtureAccount::Demo, int extraTokens = 0);

    LocalPlatformService &service() { return *m_service; }
    //! What goes wrong between the dashboard and its platform from now on, as --fault takes it.
    void setFaults(const QString &text);
    DashboardWindow &window() { return *m_window; }
    DashboardPage &page() { return *m_page; }
    Preferences &preferences() { return *m_preferences; }
    Platforms &platforms() { return *m_platforms; }
    AccountModels &models() { return m_page->models(); }
    //! What the authenticator app shows, \a halfMinutes after the fixture's time: a code counts once.
    QString appCode(int halfMinutes = 0) const;
    QString folder() const { return m_folder.path(); }
    //! Closes the window and opens a new one over the same settings, as the next start does.
    void openAgain();
    //! Shows the Access Tokens tab, with its list read.
    void openTokens();
    //! Shows another section of the settings, by what it is remembered by: "preferences".
    void openSection(const QString &key);

private:
    void fillDemo(int extraTokens);
    void openWindow();
    void signIn(int tokens);

    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<LocalPlatformService> m_service;
    std::unique_ptr<FaultyPlatformService> m_faulty;
    std::unique_ptr<Platforms> m_platforms;
    std::unique_ptr<SinglePlatform> m_directory;
    std::unique_ptr<DashboardWindow> m_window;
    DashboardPage *m_page = nullptr;
};

} // namespace cirrusgrid
