// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/preferences.h"
#include "models/session_controller.h"

#include <QCoreApplication>

namespace cirrusgrid {

//! What the dashboard's frame says of who is connected where; to an audience, in presenter mode,
//! without logins and platforms.
class ShownNames
{
    Q_DECLARE_TR_FUNCTIONS(cirrusgrid::DashboardPage)

public:
    //! All of it outlives this.
    ShownNames(const SessionController &controller, const Platforms &platforms,
               const Preferences &preferences)
        : m_controller(controller)
        , m_platforms(platforms)
        , m_preferences(preferences)
    {
    }

    //! Empty while nobody is connected.
    QString login() const;
    QString platform() const;
    //! Where scripts reach the platform.
    QString apiUrl() const;
    //! The accounts to switch to.
    QList<std::pair<KnownAccount, QString>> otherAccounts() const;
    //! Platform, account and state, in one line.
    QString connectionLine() const;

private:
    bool hidesPlatform() const;

    const SessionController &m_controller;
    const Platforms &m_platforms;
    const Preferences &m_preferences;
};

} // namespace cirrusgrid
