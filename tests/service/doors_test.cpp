// SPDX-License-Identifier: Apache-2.0
// Every use case, by every caller, through both doors of the platform: the embedded one and HTTP.
// Result, activity and announcement are the same.
#include "backend/core/backend.h"
#include "backend/http/http_server.h"
#include "client/local/local_session.h"
#include "client/local/local_thread.h"
#include "domain/credential_form.h"
#include "domain/result_code.h"
#include "tests/service/doors.h"
#include "tests/support/catalogue.h"
#include "tests/support/catch.h"

using namespace cirrusgrid;
using namespace Qt::StringLiterals;
using CallerKind = doors::Caller;
using drive::answerOf;

namespace {

struct UseCase {
    QString method;
    bool onlyReads = false;
    //! Whether a suspended account may.
    bool isOpenToSuspended = false;
    std::optional<ChangeKind> change = {};
    std::function<int(Session &)> local;
    QByteArray form = {};
    //! Of a session that may.
    int code = CodeSuccess;
};

template<typename Call>
std::function<int(Session &)> calling(std::function<Call()> make)
{
    return [make](Session &session) { return resultCodeOf(answerOf(session.call(make()))); };
}

QString authentication(const char *name)
{
    return u"users.authentication."_s + QString::fromLatin1(name);
}

UseCase environmentCase(EnvironmentAction action)
{
    return {.method = QString::fromLatin1(methodOf(action)),
            .change = ChangeKind::Environments,
            .local = calling<calls::ChangeEnvironment>([action] {
                return calls::ChangeEnvironment{u"shop"_s, action};
            }),
            .form = "envName=shop"};
}

QList<UseCase> useCases(TokenId token)
{
    const TokenDraft draft{u"New"_s, {{}, methodSet({"environment.control.StopEnv"})}, {}};
    TokenChange change;
    change.description = u"Edited"_s;
    const QByteArray id = QByteArray::number(token);
    return {
        {.method = u"users.account.GetUserInfo"_s,
         .onlyReads = true,
         .isOpenToSuspended = true,
         .local = calling<calls::GetAccount>([] { return calls::GetAccount{}; })},
        {.method = authentication("GetSessions"),
         .onlyReads = true,
         .local = calling<calls::GetSessions>([] { return calls::GetSessions{}; })},
        {.method = authentication("GetTokenApiList"),
         .onlyReads = true,
         .local = calling<calls::GetCatalogue>([] { return calls::GetCatalogue{}; })},
        {.method = authentication("GetDescriptionByToken"),
         .onlyReads = true,
         .local = calling<calls::DescribeToken>(
             [] { return calls::DescribeToken{credentialHash("a value that nobody has")}; }),
         .form = "checksum=" + credentialHash("a value that nobody has").toHex(),
         .code = CodeNotFound},
        {.method = authentication("GetTokens"),
         .onlyReads = true,
         .local = calling<calls::GetTokens>([] { return calls::GetTokens{}; })},
        {.method = u"environment.control.GetEnvs"_s,
         .onlyReads = true,
         .local = calling<calls::GetEnvironments>([] { return calls::GetEnvironments{}; })},
        environmentCase(EnvironmentAction::Stop),
        environmentCase(EnvironmentAction::Sleep),
        environmentCase(EnvironmentAction::Start),
        {.method = authentication("CreateToken"),
         .change = ChangeKind::Tokens,
         .local = calling<calls::CreateToken>([draft] {
             return calls::CreateToken{draft, Secret("right")};
         }),
         .form = "description=New&apiList=environment.control.StopEnv&password=right"},
        {.method = authentication("CreateToken"),
         .local = calling<calls::CreateToken>([draft] {
             return calls::CreateToken{draft, Secret("wrong")};
         }),
         .form = "description=New&apiList=environment.control.StopEnv&password=wrong",
         .code = CodeWrongPassword},
        {.method = authentication("EditToken"),
         .change = ChangeKind::Tokens,
         .local = calling<calls::EditToken>([token, change] {
             return calls::EditToken{token, change, Secret("right")};
         }),
         .form = "id=" + id + "&description=Edited&password=right"},
        {.method = authentication("RegenerateToken"),
         .change = ChangeKind::Tokens,
         .local = calling<calls::RegenerateToken>([token] {
             return calls::RegenerateToken{token, Secret("right")};
         }),
         .form = "id=" + id + "&password=right"},
        {.method = authentication("DeleteTokens"),
         .change = ChangeKind::Tokens,
         .local = calling<calls::DeleteTokens>([token] {
             return calls::DeleteTokens{{token}, Secret("right")};
         }),
         .form = "ids=" + id + "&password=right"},
        {.method = authentication("SignoutSessions"),
         .local = calling<calls::EndSessions>([] { return calls::EndSessions{{4711}}; }),
         .form = "ids=4711"},
        {.method = authentication("Signout"),
         .isOpenToSuspended = true,
         .local = calling<calls::SignOut>([] { return calls::SignOut{}; })},
    };
}

int expectedCode(const UseCase &useCase, CallerKind caller)
{
    switch (caller) {
    case CallerKind::Session:
        return useCase.code;
    case CallerKind::SuspendedSession:
        return useCase.isOpenToSuspended ? CodeSuccess : CodePermission;
    case CallerKind::GrantingToken: {
        const auto *method = testCatalogue()->byFullName(useCase.method);
        return method && method->isGrantable ? useCase.code : CodePermission;
    }
    case CallerKind::OtherToken:
        return CodePermission;
    case CallerKind::WaitingSession:
    case CallerKind::ExpiredToken:
    case CallerKind::RevokedToken:
    case CallerKind::Nobody:
        return CodeSessionEnded;
    }
    Q_UNREACHABLE();
}

bool isLogged(const UseCase &useCase, CallerKind caller)
{
    switch (caller) {
    case CallerKind::Session:
    case CallerKind::SuspendedSession:
        return !useCase.onlyReads;
    case CallerKind::GrantingToken:
    case CallerKind::OtherToken:
        return true;
    case CallerKind::WaitingSession:
    case CallerKind::ExpiredToken:
    case CallerKind::RevokedToken:
    case CallerKind::Nobody:
        return false;
    }
    Q_UNREACHABLE();
}

QList<std::pair<QString, int>> expectedActivity(const QList<UseCase> &cases, CallerKind caller)
{
    QList<std::pair<QString, int>> entries;
    for (const auto &useCase : cases) {
        if (isLogged(useCase, caller))
            entries.append({useCase.method, expectedCode(useCase, caller)});
    }
    return doors::sortedOnce(entries);
}

} // namespace

TEST_CASE("every use case has the same result, activity and announcement through both doors")
{
    const auto caller =
        GENERATE(CallerKind::Session, CallerKind::SuspendedSession, CallerKind::WaitingSession,
                 CallerKind::GrantingToken, CallerKind::OtherToken, CallerKind::ExpiredToken,
                 CallerKind::RevokedToken, CallerKind::Nobody);
    const doors::Scene scene(caller);
    const auto cases = useCases(scene.token());
    REQUIRE(cases.size() == 16);
    doors::EmbeddedDoor embedded(scene);
    doors::HttpDoor http(scene);
    for (const auto &useCase : cases) {
        INFO(useCase.method.toStdString() << " " << static_cast<int>(caller));
        const int code = expectedCode(useCase, caller);
        CHECK(useCase.local(embedded.session()) == code);
        CHECK(http.post(useCase.method, useCase.form) == code);
        if (useCase.change && code == CodeSuccess) {
            embedded.waitForChange({*useCase.change, scene.account()});
            http.waitForChange({*useCase.change, scene.account()});
        }
    }
    const auto expected = expectedActivity(cases, caller);
    CHECK(embedded.activity() == expected);
    CHECK(http.activity() == expected);
    CHECK(embedded.activityObjects() == http.activityObjects());
}
