// SPDX-License-Identifier: Apache-2.0
// What every PlatformService must do, wherever its platform runs.
#include "backend/core/sample_data.h"
#include "client/local/local_platform_service.h"
#include "client/remote/remote_platform_service.h"
#include "tests/support/catalogue.h"
#include "tests/support/catch.h"
#include "tests/support/driver.h"
#include "tests/support/platform_process.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace cirrusgrid;
using namespace Qt::StringLiterals;
using drive::answerOf;

namespace {

enum class Where { Local, Remote };

//! A service with a fresh account that is signed in.
class ServiceFixture
{
public:
    explicit ServiceFixture(Where where)
    {
        if (where == Where::Remote) {
            m_process = std::make_unique<PlatformProcess>();
            m_service = std::make_unique<RemotePlatformService>(m_process->remote());
        } else {
            LocalPlatformOptions options;
            options.sqliteFile = m_folder.filePath(u"platform.sqlite"_s);
            m_service = std::make_unique<LocalPlatformService>(options);
            REQUIRE_FALSE(answerOf(m_service->open())->hasAccounts);
            REQUIRE(answerOf(m_service->registerAccount({u"op@example.com"_s, Secret("right")})));
        }
        REQUIRE(answerOf(m_service->open())->hasAccounts);
        REQUIRE(answerOf(m_service->signIn({u"op@example.com"_s, Secret("right")})));
    }

    PlatformService &operator*() { return *m_service; }
    PlatformService *operator->() { return m_service.get(); }
    void restart() { m_service.reset(); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<PlatformProcess> m_process;
    std::unique_ptr<PlatformService> m_service;
};

TokenDraft stopDraft() { return {u"CI"_s, {{}, methodSet({"environment.control.StopEnv"})}, {}}; }

} // namespace

TEST_CASE("a first start has no account, and an account comes with three running environments")
{
    ServiceFixture service(GENERATE(Where::Local, Where::Remote));
    CHECK(answerOf(service->open())->hasAccounts);
    const auto environments = *answerOf(service->environments());
    REQUIRE(environments.size() == 3);
    QStringList names;
    for (const auto &environment : environments) {
        names.append(environment.name);
        CHECK(environment.status == EnvironmentStatus::Running);
    }
    names.sort();
    CHECK(names == QStringList{u"blog"_s, u"my-project"_s, u"shop"_s});
}

TEST_CASE(
    "tokens are created, listed, edited, regenerated and removed, and each change is signalled")
{
    ServiceFixture service(GENERATE(Where::Local, Where::Remote));
    QSignalSpy changed(&*service, &PlatformService::tokensChanged);
    const auto issued = answerOf(service->createToken(stopDraft(), Secret("right")));
    REQUIRE(issued);
    CHECK(issued->value.view().startsWith("cgpat_"));
    CHECK(answerOf(service->tokens())->first() == issued->token);
    TokenChange change;
    change.description = u"CI 2"_s;
    CHECK(answerOf(service->editToken(issued->token.id, change, Secret("right")))->description
          == u"CI 2"_s);
    const auto fresh = answerOf(service->regenerateToken(issued->token.id, Secret("right")));
    REQUIRE(fresh);
    CHECK(fresh->token.id == issued->token.id);
    CHECK(answerOf(service->deleteTokens({issued->token.id}, Secret("right"))));
    CHECK(answerOf(service->tokens())->isEmpty());
    drive::waitFor("the signals", [&] { return changed.size() >= 4; });
}

TEST_CASE("with a wrong password nothing is created, changed or removed")
{
    ServiceFixture service(GENERATE(Where::Local, Where::Remote));
    const auto refused = answerOf(service->createToken(stopDraft(), Secret("wrong")));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::WrongPassword);
    CHECK(refused.error().attemptsLeft == 4);
    CHECK(answerOf(service->tokens())->isEmpty());
    const auto issued = answerOf(service->createToken(stopDraft(), Secret("right")));
    CHECK_FALSE(answerOf(service->deleteTokens({issued->token.id}, Secret("wrong"))));
    CHECK_FALSE(answerOf(service->regenerateToken(issued->token.id, Secret("wrong"))));
    CHECK(answerOf(service->tokens())->size() == 1);
}

TEST_CASE("environments change, the change is signalled, and an unknown one is told")
{
    ServiceFixture service(GENERATE(Where::Local, Where::Remote));
    QSignalSpy changed(&*service, &PlatformService::environmentsChanged);
    REQUIRE(answerOf(service->changeEnvironment(u"shop"_s, EnvironmentAction::Stop)));
    drive::waitFor("the signal", [&] { return !changed.isEmpty(); });
    CHECK(answerOf(service->changeEnvironment(u"nowhere"_s, EnvironmentAction::Stop)).error().kind
          == ErrorKind::NotFound);
    const auto activity = *answerOf(service->activity(10));
    REQUIRE(activity.size() == 2);
    CHECK(activity[0].result == 5);
    CHECK(activity[1].method == u"environment.control.StopEnv"_s);
}

TEST_CASE("after signing out nothing is answered any more")
{
    ServiceFixture service(GENERATE(Where::Local, Where::Remote));
    REQUIRE(answerOf(service->signOut()));
    CHECK(answerOf(service->tokens()).error().kind == ErrorKind::SessionEnded);
    CHECK(answerOf(service->createToken(stopDraft(), Secret("right"))).error().kind
          == ErrorKind::SessionEnded);
}

TEST_CASE("a service that goes away calls nobody back")
{
    ServiceFixture service(GENERATE(Where::Local, Where::Remote));
    QObject context;
    bool wasCalled = false;
    auto future =
        service->tokens().then(&context, [&](const Result<QList<Token>> &) { wasCalled = true; });
    service.restart();
    drive::waitFor("the future's end", [&] { return future.isFinished(); });
    CHECK(future.isCanceled());
    // What may be under way to the context still.
    QCoreApplication::processEvents();
    CHECK_FALSE(wasCalled);
}

TEST_CASE("an address for the API that is not on this machine is refused")
{
    const QTemporaryDir folder;
    LocalPlatformOptions options;
    options.sqliteFile = folder.filePath(u"platform.sqlite"_s);
    options.apiAddress = u"0.0.0.0:0"_s;
    LocalPlatformService service(options);
    const auto opened = answerOf(service.open());
    REQUIRE_FALSE(opened);
    CHECK(opened.error().text.contains("loopback"_L1));
}
