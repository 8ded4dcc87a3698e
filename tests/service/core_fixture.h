// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backend/core/platform.h"
#include "tests/service/scratch_database.h"
#include "tests/support/catalogue.h"

namespace cirrusgrid {

//! A platform core over a database of its own, with one account, a clock that the test owns, and
//! three environments.
class CoreFixture
{
public:
    explicit CoreFixture(PlatformLimits limits = {});

    Platform &platform() { return *m_platform; }
    FixedClock &clock() { return *m_clock; }
    qint32 account() const { return m_account; }
    const DatabaseAddress &database() const { return m_database.address(); }
    PlatformSetup setup() const;

    PasswordProof proof()
    {
        return *m_platform->accounts().checkPassword(m_account, Secret("right"));
    }
    //! Creates a token for environment.control.StopEnv.
    IssuedToken stopToken(const QString &description = QStringLiteral("CI"),
                          std::optional<UtcTime> expiresAt = {});

    static const ApiMethod &method(const char *fullName);

private:
    ScratchDatabase m_database;
    std::shared_ptr<FixedClock> m_clock;
    PlatformLimits m_limits;
    std::unique_ptr<Platform> m_platform;
    qint32 m_account = 0;
};

} // namespace cirrusgrid
