// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/faults/faulty_connection.h"
#include "client/local/local_connection.h"
#include "tests/support/dashboard_host.h"
#include "ui/style/theme.h"

#include <QSettings>
#include <QTemporaryDir>

namespace cirrusgrid {

//! The look of every test and picture: our style, DejaVu Sans at 13 px, English.
void setUpLook(Theme theme);

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

    //! The platform, beside what goes wrong on purpose.
    Connection &connection() { return *m_local; }
    //! The dashboard's session, the same.
    Session &session() { return *m_session; }
    SessionPtr sessionPtr() { return m_session; }
    //! What goes wrong between the dashboard and its platform from now on, as --fault takes it.
    void setFaults(const QString &text);
    DashboardWindow &window() { return m_host->window(); }
    DashboardPage &page() { return m_host->page(); }
    Preferences &preferences() { return m_host->preferences(); }
    Platforms &platforms() { return m_host->platforms(); }
    AccountModels &models() { return m_host->models(); }
    DashboardHost &host() { return *m_host; }
    //! What the authenticator app shows, \a halfMinutes after the fixture's time: a code counts
    //! once.
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
    std::shared_ptr<LocalConnection> m_local;
    SessionPtr m_session;
    std::shared_ptr<FaultPlan> m_faults;
    std::unique_ptr<DashboardHost> m_host;
};

} // namespace cirrusgrid
