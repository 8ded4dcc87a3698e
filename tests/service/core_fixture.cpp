// SPDX-License-Identifier: Apache-2.0
#include "tests/service/core_fixture.h"

#include "backend/core/sample_data.h"

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

NewAccount accountOf(const QString &login)
{
    NewAccount account{.login = login, .password = Secret("right")};
    account.hasSampleEnvironments = true;
    return account;
}

} // namespace

CoreFixture::CoreFixture(PlatformLimits limits)
    : m_clock(std::make_shared<FixedClock>(DemoTime))
    , m_limits(limits)
    , m_administration(std::move(*Administration::open(setup())))
    , m_operations(std::move(*Operations::open(setup())))
{
    if (auto added = m_administration->addAccount(accountOf(u"op@example.com"_s)); !added)
        qFatal("no account");
    m_session = std::move(signIn()->session);
}

BackendSetup CoreFixture::setup() const
{
    return {.database = m_database.address(),
            .catalogue = testCatalogue(),
            .clock = m_clock,
            .random = std::make_shared<SystemRandom>(),
            .limits = m_limits};
}

Result<SignedIn> CoreFixture::signIn(const QString &login, const char *password,
                                     const ClientInfo &client)
{
    return m_operations->signIn(Credentials{login, Secret(password)}, client);
}

Result<SignedIn> CoreFixture::signIn(const char *password, const ClientInfo &client)
{
    return signIn(u"op@example.com"_s, password, client);
}

Secret CoreFixture::otherSession()
{
    if (auto added = m_administration->addAccount(accountOf(u"other@example.com"_s)); !added)
        qFatal("no other account");
    return std::move(signIn(u"other@example.com"_s, "right")->session);
}

TokenDraft CoreFixture::stopDraft(const QString &description, std::optional<UtcTime> expiresAt)
{
    return {description, {{}, methodSet({"environment.control.StopEnv"})}, expiresAt};
}

Result<IssuedToken> CoreFixture::create(const TokenDraft &draft, const char *password)
{
    return m_operations->createToken(session(), Secret(password), draft);
}

Result<void> CoreFixture::remove(const IdSelection<TokenId> &ids)
{
    return m_operations->deleteTokens(session(), Secret("right"), ids);
}

Result<Token> CoreFixture::edit(TokenId id, const TokenChange &change)
{
    return m_operations->editToken(session(), Secret("right"), TokenEdit{id, change});
}

IssuedToken CoreFixture::stopToken(const QString &description, std::optional<UtcTime> expiresAt)
{
    return std::move(*create(stopDraft(description, expiresAt)));
}

QList<Token> CoreFixture::tokens()
{
    return *m_operations->tokens(session(), IdSelection<TokenId>());
}

Result<void> CoreFixture::stop(QByteArrayView credential)
{
    return m_operations->changeEnvironment(EnvironmentAction::Stop, credential, u"shop"_s);
}

Result<void> CoreFixture::start(QByteArrayView credential)
{
    return m_operations->changeEnvironment(EnvironmentAction::Start, credential, u"shop"_s);
}

} // namespace cirrusgrid
