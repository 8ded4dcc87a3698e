// SPDX-License-Identifier: Apache-2.0
// What every session must do, wherever its platform runs.
#include "client/local/local_connection.h"
#include "client/local/local_session.h"
#include "client/local/local_thread.h"
#include "client/remote/remote_connection.h"
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

//! A platform with a fresh account that is signed in.
class SessionFixture
{
public:
    explicit SessionFixture(Where where)
    {
        if (where == Where::Remote) {
            m_process = std::make_unique<PlatformProcess>();
            m_connection = std::make_unique<RemoteConnection>(m_process->remote());
        } else {
            LocalPlatformOptions options;
            options.sqliteFile = m_folder.filePath(u"platform.sqlite"_s);
            m_connection = std::make_unique<LocalConnection>(options);
            REQUIRE_FALSE(answerOf(m_connection->call(calls::Open{}))->hasAccounts);
            REQUIRE(answerOf(m_connection->call(
                calls::RegisterAccount{{u"op@example.com"_s, Secret("right")}})));
        }
        REQUIRE(answerOf(m_connection->call(calls::Open{}))->hasAccounts);
        m_session = signIn();
    }

    SessionPtr signIn(const QString &login = u"op@example.com"_s)
    {
        const auto session = answerOf(m_connection->call(calls::SignIn{{login, Secret("right")}}));
        REQUIRE(session);
        return *session;
    }
    //! Another account, signed in.
    SessionPtr signInOther()
    {
        const QString login = u"other@example.com"_s;
        if (m_process)
            m_process->command({u"account"_s, u"add"_s, login}, "right\n");
        else
            REQUIRE(answerOf(m_connection->call(calls::RegisterAccount{{login, Secret("right")}})));
        return signIn(login);
    }
    Connection &connection() { return *m_connection; }
    Session &operator*() { return *m_session; }
    Session *operator->() { return m_session.get(); }
    void endAll()
    {
        m_session.reset();
        m_connection.reset();
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<PlatformProcess> m_process;
    std::unique_ptr<Connection> m_connection;
    SessionPtr m_session;
};

//! For environment.control.StopEnv.
calls::CreateToken createStopper(const char *password = "right")
{
    calls::CreateToken call;
    call.draft.description = u"CI"_s;
    call.draft.grant.methods = methodSet({"environment.control.StopEnv"});
    call.password = Secret(password);
    return call;
}

} // namespace

TEST_CASE("a first start has no account, and an account comes with three running environments")
{
    SessionFixture session(GENERATE(Where::Local, Where::Remote));
    CHECK(answerOf(session.connection().call(calls::Open{}))->hasAccounts);
    const auto environments = *answerOf(session->call(calls::GetEnvironments{}));
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
    SessionFixture session(GENERATE(Where::Local, Where::Remote));
    QSignalSpy changed(&*session, &Session::tokensChanged);
    const auto issued = answerOf(session->call(createStopper()));
    REQUIRE(issued);
    CHECK(issued->value.view().startsWith("cgpat_"));
    CHECK(answerOf(session->call(calls::GetTokens{}))->first() == issued->token);
    TokenChange change;
    change.description = u"CI 2"_s;
    CHECK(answerOf(session->call(calls::EditToken{issued->token.id, change, Secret("right")}))
              ->description
          == u"CI 2"_s);
    const auto fresh =
        answerOf(session->call(calls::RegenerateToken{issued->token.id, Secret("right")}));
    REQUIRE(fresh);
    CHECK(fresh->token.id == issued->token.id);
    CHECK(answerOf(session->call(calls::DeleteTokens{{issued->token.id}, Secret("right")})));
    CHECK(answerOf(session->call(calls::GetTokens{}))->isEmpty());
    drive::waitFor("the signals", [&] { return changed.size() >= 4; });
}

TEST_CASE("with a wrong password nothing is created, changed or removed")
{
    SessionFixture session(GENERATE(Where::Local, Where::Remote));
    const auto refused = answerOf(session->call(createStopper("wrong")));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::WrongPassword);
    CHECK(refused.error().attemptsLeft == 4);
    CHECK(answerOf(session->call(calls::GetTokens{}))->isEmpty());
    const auto issued = answerOf(session->call(createStopper()));
    CHECK_FALSE(answerOf(session->call(calls::DeleteTokens{{issued->token.id}, Secret("wrong")})));
    CHECK_FALSE(answerOf(session->call(calls::RegenerateToken{issued->token.id, Secret("wrong")})));
    CHECK(answerOf(session->call(calls::GetTokens{}))->size() == 1);
}

TEST_CASE("environments change, the change is signalled, and an unknown one is told")
{
    SessionFixture session(GENERATE(Where::Local, Where::Remote));
    QSignalSpy changed(&*session, &Session::environmentsChanged);
    REQUIRE(answerOf(session->call(calls::ChangeEnvironment{u"shop"_s, EnvironmentAction::Stop})));
    drive::waitFor("the signal", [&] { return !changed.isEmpty(); });
    CHECK(answerOf(session->call(calls::ChangeEnvironment{u"nowhere"_s, EnvironmentAction::Stop}))
              .error()
              .kind
          == ErrorKind::NotFound);
    const auto activity = *answerOf(session->call(calls::GetActivity{10}));
    REQUIRE(activity.size() >= 2);
    CHECK(activity[0].result == 5);
    CHECK(activity[1].method == u"environment.control.StopEnv"_s);
}

TEST_CASE("after signing out nothing is answered any more")
{
    SessionFixture session(GENERATE(Where::Local, Where::Remote));
    REQUIRE(answerOf(session->call(calls::SignOut{})));
    CHECK(answerOf(session->call(calls::GetTokens{})).error().kind == ErrorKind::SessionEnded);
    CHECK(answerOf(session->call(createStopper())).error().kind == ErrorKind::SessionEnded);
}

TEST_CASE("a session that goes away finishes its calls, and nobody who went before is called back")
{
    SessionFixture session(GENERATE(Where::Local, Where::Remote));
    auto context = std::make_unique<QObject>();
    bool wasCalled = false;
    auto asked = session->call(calls::GetTokens{});
    asked.then(context.get(), [&](const Result<QList<Token>> &) { wasCalled = true; });
    context.reset();
    session.endAll();
    drive::waitFor("the future's end", [&] { return asked.isFinished(); });
    QCoreApplication::sendPostedEvents();
    CHECK_FALSE(wasCalled);
}

TEST_CASE("one account is signed in twice beside another, and each session has its own end")
{
    SessionFixture session(GENERATE(Where::Local, Where::Remote));
    const auto second = session.signIn();
    REQUIRE(answerOf(session->call(calls::SignOut{})));
    CHECK(answerOf(session->call(calls::GetTokens{})).error().kind == ErrorKind::SessionEnded);
    CHECK(answerOf(second->call(calls::GetTokens{})));
}

TEST_CASE("nothing of one account reaches another that signs in on the same platform")
{
    const auto where = GENERATE(Where::Local, Where::Remote);
    SessionFixture session(where);
    REQUIRE(answerOf(session->call(createStopper())));
    REQUIRE(answerOf(session->call(calls::ChangeEnvironment{u"shop"_s, EnvironmentAction::Stop})));
    const auto other = session.signInOther();
    CHECK(other->account().login == u"other@example.com"_s);
    CHECK(answerOf(other->call(calls::GetTokens{}))->isEmpty());
    const auto activity = answerOf(other->call(calls::GetActivity{100}));
    REQUIRE(activity);
    for (const auto &entry : *activity) {
        CHECK(entry.method != u"users.authentication.CreateToken"_s);
        CHECK(entry.method != u"environment.control.StopEnv"_s);
    }
    QSignalSpy tokens(other.get(), &Session::tokensChanged);
    QSignalSpy ours(&*session, &Session::tokensChanged);
    REQUIRE(answerOf(session->call(createStopper())));
    drive::waitFor("our own signal", [&] { return !ours.isEmpty(); });
    // An embedded platform tells every session to look again when another connection has written to
    // its file, whoever did.
    if (where == Where::Remote)
        CHECK(tokens.isEmpty());
    // The first one goes on as before.
    CHECK(answerOf(session->call(calls::GetTokens{}))->size() == 2);
}

TEST_CASE(
    "a session of the embedded platform is told of its own account's changes, and of nobody's")
{
    const auto thread = std::make_shared<LocalThread>(LocalPlatformOptions());
    Account account;
    account.uid = 7;
    LocalSession session(thread, SignedIn{.account = account, .session = Secret("s")});
    const auto kind = GENERATE(ChangeKind::Tokens, ChangeKind::Environments, ChangeKind::Activity);
    QSignalSpy tokens(&session, &Session::tokensChanged);
    QSignalSpy environments(&session, &Session::environmentsChanged);
    QSignalSpy activity(&session, &Session::activityChanged);
    emit thread->changed({kind, 8});
    CHECK(tokens.size() + environments.size() + activity.size() == 0);
    // 0: it isn't known whose.
    for (const qint32 whose : {7, 0})
        emit thread->changed({kind, whose});
    CHECK(tokens.size() == (kind == ChangeKind::Tokens ? 2 : 0));
    CHECK(environments.size() == (kind == ChangeKind::Environments ? 2 : 0));
    CHECK(activity.size() == (kind == ChangeKind::Activity ? 2 : 0));
}

TEST_CASE("an address for the API that is not on this machine is refused")
{
    const QTemporaryDir folder;
    LocalPlatformOptions options;
    options.sqliteFile = folder.filePath(u"platform.sqlite"_s);
    options.apiAddress = u"0.0.0.0:0"_s;
    LocalConnection connection(options);
    const auto opened = answerOf(connection.call(calls::Open{}));
    REQUIRE_FALSE(opened);
    CHECK(opened.error().text.contains("loopback"_L1));
}
