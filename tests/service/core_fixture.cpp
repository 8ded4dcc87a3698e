// SPDX-License-Identifier: Apache-2.0
#include "tests/service/core_fixture.h"

#include "backend/core/sample_data.h"

namespace cirrusgrid {

using namespace Qt::StringLiterals;

CoreFixture::CoreFixture(PlatformLimits limits)
    : m_clock(std::make_shared<FixedClock>(DemoTime))
    , m_limits(limits)
    , m_platform(std::move(*Platform::open(setup())))
    , m_account(*m_platform->accounts().add({u"op@example.com"_s, {}, Secret("right")}))
{
    if (auto added = addSampleEnvironments(*m_platform, m_account); !added)
        qFatal("no sample environments");
}

PlatformSetup CoreFixture::setup() const
{
    return {m_database.address(), testCatalogue(), m_clock, std::make_shared<SystemRandom>(),
            m_limits};
}

IssuedToken CoreFixture::stopToken(const QString &description, std::optional<UtcTime> expiresAt)
{
    return std::move(*m_platform->tokens().create(
        proof(), {description, {{}, methodSet({"environment.control.StopEnv"})}, expiresAt}));
}

const ApiMethod &CoreFixture::method(const char *fullName)
{
    return *testCatalogue()->byFullName(QString::fromLatin1(fullName));
}

} // namespace cirrusgrid
