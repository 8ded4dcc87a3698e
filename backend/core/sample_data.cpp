// SPDX-License-Identifier: Apache-2.0
#include "backend/core/sample_data.h"

#include "backend/core/credential_value.h"
#include "backend/core/storage_guard.h"
#include "backend/store/account_store.h"
#include "backend/store/activity_store.h"
#include "backend/store/environment_store.h"
#include "backend/store/token_store.h"
#include "domain/token_rules.h"

namespace cirrusgrid {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::days;

namespace {

constexpr int DefaultTokens = 7;
constexpr int ManyTokens = 10000;

//! Of DemoPassword, which is no secret. Made once: it would take a tenth of a demo's start.
constexpr const char *DemoPasswordHash = "$argon2id$v=19$m=19456,t=2,p=1$ll5HVksj+cBrReCmI55Rpg"
                                         "$2k3WP+aX1I+6dIjUB3nx7gTTTVyP8zRwyVorbHE9/50";

Environment sampleEnvironment(const QString &name, const QString &displayName,
                              const QString &region, EnvironmentStatus status, UtcTime createdAt)
{
    Environment environment;
    environment.name = name;
    environment.displayName = displayName;
    environment.domain = name + u".cirrusgrid.example"_s;
    environment.region = region;
    environment.status = status;
    environment.createdAt = createdAt;
    return environment;
}

QList<Environment> firstEnvironments(UtcTime now)
{
    return {
        sampleEnvironment(u"my-project"_s, u"My project"_s, u"Frankfurt"_s,
                          EnvironmentStatus::Running, now - days(267)),
        sampleEnvironment(u"shop"_s, u"Web shop"_s, u"Frankfurt"_s, EnvironmentStatus::Running,
                          now - days(201)),
        sampleEnvironment(u"blog"_s, u"Company blog"_s, u"Virginia"_s, EnvironmentStatus::Running,
                          now - days(94)),
    };
}

//! Writes the rows as they are: the rules would refuse a token that has expired already.
class DemoWriter
{
public:
    explicit DemoWriter(const BackendSetup &setup)
        : m_setup(setup)
        , m_now(setup.clock->now())
        , m_database(setup.database)
        , m_tokens(m_database)
        , m_environments(m_database)
        , m_activity(m_database)
    {
    }

    Result<void> write(DemoState state, int extraTokens)
    {
        Transaction transaction(m_database);
        m_account =
            AccountStore(m_database).insert(DemoLogin, u"Dana Demo"_s, DemoPasswordHash, m_now);
        writeEnvironments();
        if (state != DemoState::Empty) {
            writeTokens();
            writeActivity();
        }
        writeExtraTokens(extraTokens);
        setUp(state);
        transaction.commit();
        return {};
    }

private:
    void setUp(DemoState state)
    {
        AccountStore accounts(m_database);
        switch (state) {
        case DemoState::TwoFactor:
            accounts.setTotpKey(m_account, Secret("12345678901234567890"_L1));
            accounts.enableTwoFactor(m_account);
            return;
        case DemoState::Suspended:
            accounts.setSuspended(m_account, true);
            return;
        case DemoState::Full:
            writeExtraTokens(m_setup.limits.tokensPerAccount - DefaultTokens);
            return;
        case DemoState::Many:
            writeExtraTokens(ManyTokens - DefaultTokens);
            return;
        case DemoState::Default:
        case DemoState::Empty:
        case DemoState::FirstStart:
            return;
        }
    }

    void writeExtraTokens(int count)
    {
        const auto &methods = m_setup.catalogue->methods();
        const auto size = methods.size();
        for (int i = 0; i < count; ++i) {
            Token token;
            token.description = u"Script %1 of team %2"_s.arg(i).arg(i % 37);
            token.methods = {methods[i % size].number, methods[(i * 7) % size].number};
            token.expiresAt = m_now + std::chrono::hours(i % 9000 - 1000);
            token.createdAt = m_now - std::chrono::hours(i);
            insert(token);
        }
    }

    void writeEnvironments()
    {
        auto environments = firstEnvironments(m_now);
        environments.append(sampleEnvironment(u"staging"_s, u"Staging"_s, u"Frankfurt"_s,
                                              EnvironmentStatus::Sleep, m_now - days(63)));
        environments.append(sampleEnvironment(u"archive"_s, u"Archive 2024"_s, u"Virginia"_s,
                                              EnvironmentStatus::Down, m_now - days(690)));
        for (const auto &environment : environments)
            m_environments.insert(m_account, environment);
    }

    void writeTokens()
    {
        addToken(u"CI deploys"_s, u"Maven Plugin"_s, {}, m_now + days(22), m_now - 2h,
                 m_now - days(92));
        addToken(u"Nightly stop"_s, {},
                 {u"environment.control.StartEnv"_s, u"environment.control.StopEnv"_s},
                 m_now + days(5), m_now - 11h, m_now - days(60));
        addToken(u"Old laptop"_s, u"IDE Plugins"_s, {}, m_now - days(84), m_now - days(85),
                 m_now - days(410));
        addToken(u"Marketplace sync"_s, u"Marketplace"_s, {}, {}, m_now - days(3),
                 m_now - days(151));
        addToken(u"Break-glass access"_s, u"Extended Access"_s, {}, m_now + days(90), {},
                 m_now - days(30));
        addToken(u"Status page"_s, {},
                 {u"environment.control.GetEnvs"_s, u"environment.control.GetEnvInfo"_s,
                  u"environment.control.GetStats"_s, u"environment.tracking.GetCurrentActions"_s},
                 {}, m_now - 2min, m_now - days(200));
        addToken(u"Contractor, October"_s, {},
                 {u"environment.file.GetList"_s, u"environment.file.Read"_s,
                  u"environment.deployment.Deploy"_s},
                 m_now - days(24), {}, m_now - days(55));
    }

    void addToken(const QString &description, const QString &templateName,
                  const QStringList &methods, std::optional<UtcTime> expiresAt,
                  std::optional<UtcTime> lastUsed, UtcTime createdAt)
    {
        Token token;
        token.description = description;
        token.templateName = templateName;
        if (const auto *found = m_setup.catalogue->templateByName(templateName))
            token.methods = found->methods;
        for (const QString &name : methods) {
            if (const auto *method = m_setup.catalogue->byFullName(name))
                token.methods.insert(method->number);
        }
        if (expiresAt)
            token.expiresAt = endOfDay(std::chrono::floor<days>(*expiresAt));
        token.lastUsed = lastUsed;
        token.createdAt = createdAt;
        insert(token);
    }

    void insert(const Token &token)
    {
        const auto value = makeTokenValue(*m_setup.random);
        m_tokens.insert(m_account, token, credentialHash(value.view()));
    }

    void writeActivity()
    {
        const auto token = CredentialKind::Token;
        note(m_now - 26h, u"environment.control.StartEnv"_s, token, u"Nightly stop"_s, u"staging"_s,
             0);
        note(m_now - 11h, u"environment.control.StopEnv"_s, token, u"Nightly stop"_s, u"archive"_s,
             0);
        note(m_now - 3h, u"environment.control.SleepEnv"_s, CredentialKind::Session,
             u"CirrusGrid Dashboard"_s, u"staging"_s, 0);
        note(m_now - 2h, u"environment.control.GetEnvInfo"_s, token, u"CI deploys"_s,
             u"my-project"_s, 0);
        note(m_now - 2h + 4s, u"environment.control.StopEnv"_s, token, u"CI deploys"_s,
             u"my-project"_s, 8202);
        note(m_now - 2min, u"environment.control.GetEnvs"_s, token, u"Status page"_s, {}, 0);
    }

    void note(UtcTime at, const QString &method, CredentialKind kind, const QString &credential,
              const QString &object, int result)
    {
        m_activity.insert(m_account, {0, at, method, kind, credential, object, result});
    }

    const BackendSetup &m_setup;
    UtcTime m_now;
    Database m_database;
    TokenStore m_tokens;
    EnvironmentStore m_environments;
    ActivityStore m_activity;
    qint32 m_account = 0;
};

} // namespace

QList<Environment> sampleEnvironments(UtcTime now)
{
    auto environments = firstEnvironments(now);
    for (auto &environment : environments)
        environment.createdAt = now;
    return environments;
}

Result<void> addDemoData(const BackendSetup &setup, DemoState state, int extraTokens)
{
    if (state == DemoState::FirstStart)
        return {};
    return guarded([&]() -> Result<void> { return DemoWriter(setup).write(state, extraTokens); });
}

} // namespace cirrusgrid
