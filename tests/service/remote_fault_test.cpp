// SPDX-License-Identifier: Apache-2.0
// What a remote platform's service says when something is wrong on the way, or with the answer.
#include "client/remote/remote_connection.h"
#include "tests/support/catalogue.h"
#include "tests/support/catch.h"
#include "tests/support/driver.h"
#include "tests/support/fault_proxy.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace cirrusgrid;
using namespace Qt::StringLiterals;
using drive::answerOf;
using Kind = ProxyFault::Kind;

namespace {

//! A service over a proxy, signed in.
class FaultFixture
{
public:
    explicit FaultFixture(CertificateFlaw flaw = CertificateFlaw::None,
                          std::chrono::milliseconds readTime = std::chrono::milliseconds(1500))
        : m_platform(PlatformProcess::Transport::Http)
        , m_proxy(makeCertificate(m_folder.path(), flaw), m_platform.port())
    {
        auto options = m_proxy.remote();
        options.readTime = readTime;
        options.changeTime = std::chrono::milliseconds(1500);
        // So that a slow machine meets it before the time is over.
        options.maxResponseBytes = 4ll * 1024 * 1024;
        options.readPauses = {std::chrono::milliseconds(10), std::chrono::milliseconds(10)};
        m_connection = std::make_unique<RemoteConnection>(options);
        if (flaw == CertificateFlaw::None)
            REQUIRE(signIn());
    }

    Result<SessionPtr> signIn()
    {
        auto signedIn =
            answerOf(m_connection->call(calls::SignIn{{u"op@example.com"_s, Secret("right")}}));
        m_session = signedIn.value_or(nullptr);
        return signedIn;
    }
    ServiceError errorOfTokens()
    {
        const auto tokens = answerOf(m_session->call(calls::GetTokens{}));
        return tokens ? ServiceError{ErrorKind::Cancelled, u"it went well"_s} : tokens.error();
    }
    ServiceError errorOfCreate()
    {
        const TokenDraft draft{u"CI"_s, {{}, methodSet({"environment.control.StopEnv"})}, {}};
        const auto issued = answerOf(m_session->call(calls::CreateToken{draft, Secret("right")}));
        return issued ? ServiceError{ErrorKind::Cancelled, u"it went well"_s} : issued.error();
    }
    PlatformProcess &platform() { return m_platform; }
    FaultProxy &proxy() { return m_proxy; }
    Session &session() { return *m_session; }
    qsizetype tokensThere()
    {
        m_proxy.clearFaults();
        return answerOf(m_session->call(calls::GetTokens{}))->size();
    }

private:
    QTemporaryDir m_folder;
    PlatformProcess m_platform;
    FaultProxy m_proxy;
    std::unique_ptr<RemoteConnection> m_connection;
    SessionPtr m_session;
};

QByteArray httpAnswer(const QByteArray &status, const QByteArray &headers, const QByteArray &body)
{
    return "HTTP/1.1 " + status + "\r\n" + headers
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

const QByteArray Page = "<!doctype html><title>Back soon</title>";

} // namespace

TEST_CASE(
    "a certificate that can't be trusted is told by what is wrong with it, and nothing is sent")
{
    const auto [flaw, problem] = GENERATE(table<CertificateFlaw, ConnectionProblem>(
        {{CertificateFlaw::Expired, ConnectionProblem::TlsExpired},
         {CertificateFlaw::OtherName, ConnectionProblem::TlsName},
         {CertificateFlaw::UnknownIssuer, ConnectionProblem::TlsIssuer}}));
    FaultFixture fixture(flaw);
    const auto refused = fixture.signIn();
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Tls);
    CHECK(refused.error().problem == problem);
    CHECK(fixture.proxy().requests(u"Signin"_s) == 0);
}

TEST_CASE("plain HTTP to another machine is refused before anything is sent")
{
    RemotePlatformOptions options;
    options.url = QUrl(u"http://192.0.2.1"_s);
    RemoteConnection connection(options);
    const auto refused =
        answerOf(connection.call(calls::SignIn{{u"op@example.com"_s, Secret("right")}}));
    CHECK(refused.error().kind == ErrorKind::Tls);
}

TEST_CASE("a platform that can't be reached is told, and reads are tried again a few times")
{
    FaultFixture fixture;
    fixture.proxy().stopListening();
    CHECK(fixture.errorOfTokens().problem == ConnectionProblem::Refused);
    const auto create = fixture.errorOfCreate();
    CHECK(create.problem == ConnectionProblem::Refused);
    CHECK_FALSE(create.isOutcomeUnknown);
    fixture.proxy().listenAgain();
    fixture.proxy().setFault(u"GetTokens"_s, {Kind::RefuseRequest, {}, 2});
    CHECK(answerOf(fixture.session().call(calls::GetTokens{})));
    CHECK(fixture.proxy().requests(u"GetTokens"_s) == 3);
}

TEST_CASE("a change whose answer is lost is made once, and said to be of unknown outcome")
{
    FaultFixture fixture;
    const auto [kind, problem] = GENERATE(
        table<Kind, ConnectionProblem>({{Kind::LoseAnswer, ConnectionProblem::Broken},
                                        {Kind::ResetWithinAnswer, ConnectionProblem::Broken},
                                        {Kind::RefuseRequest, ConnectionProblem::Broken},
                                        {Kind::Silence, ConnectionProblem::Silent}}));
    fixture.proxy().setFault(u"CreateToken"_s, {kind});
    const auto error = fixture.errorOfCreate();
    CHECK(error.kind == ErrorKind::Offline);
    CHECK(error.problem == problem);
    CHECK(error.isOutcomeUnknown);
    CHECK(error.method == u"users.authentication.CreateToken"_s);
    CHECK(fixture.proxy().requests(u"CreateToken"_s) == 1);
    const bool wasCarriedOut = kind == Kind::LoseAnswer || kind == Kind::ResetWithinAnswer;
    CHECK(fixture.tokensThere() == (wasCarriedOut ? 1 : 0));
}

TEST_CASE("an answer that is no answer is told, and a change then is of unknown outcome")
{
    FaultFixture fixture;
    const QByteArray text = GENERATE(
        QByteArray("{\"result\":0,\"token\":{\"id\":1"), QByteArray("[]"), QByteArray("\"ok\""),
        QByteArray("{}"), QByteArray("{\"result\":\"0\"}"), QByteArray("{\"result\":0}"),
        QByteArray(5000, '[') + QByteArray(5000, ']'), QByteArray("{\"result\":0,\"token\":null}"));
    fixture.proxy().setFault(u"CreateToken"_s, {Kind::ReplaceAnswer, text});
    fixture.proxy().setFault(u"GetTokens"_s, {Kind::ReplaceAnswer, text});
    const auto create = fixture.errorOfCreate();
    CHECK(create.kind == ErrorKind::Protocol);
    CHECK(create.isOutcomeUnknown);
    CHECK(fixture.proxy().requests(u"CreateToken"_s) == 1);
    const auto read = fixture.errorOfTokens();
    CHECK(read.kind == ErrorKind::Protocol);
    CHECK_FALSE(read.isOutcomeUnknown);
    CHECK(fixture.tokensThere() == 1);
}

TEST_CASE("100 MB are not taken in")
{
    FaultFixture fixture;
    fixture.proxy().setFault(u"GetTokens"_s, {Kind::HugeAnswer});
    const auto error = fixture.errorOfTokens();
    CHECK(error.problem == ConnectionProblem::TooLarge);
}

TEST_CASE(
    "what stands before a platform is told apart, and a change that it kept back is not in doubt")
{
    FaultFixture fixture;
    struct Case {
        QByteArray status;
        QByteArray headers;
        QByteArray body;
        ConnectionProblem problem;
        bool isInDoubt;
        int retryAfter;
    };
    const auto one = GENERATE(
        Case{"503 Service Unavailable", "Retry-After: 7\r\nContent-Type: text/html\r\n", Page,
             ConnectionProblem::Maintenance, false, 7},
        Case{"429 Too Many Requests", "Retry-After: 3\r\n", "", ConnectionProblem::Busy, false, 3},
        Case{"502 Bad Gateway", "Content-Type: text/html\r\n", Page, ConnectionProblem::Gateway,
             true, 0},
        Case{"511 Network Authentication Required", "", Page, ConnectionProblem::NetworkSignIn,
             false, 0},
        Case{"200 OK", "Content-Type: text/html\r\n", Page, ConnectionProblem::WebPage, true, 0},
        Case{"302 Found", "Location: https://portal.example/login?session=x\r\n", "",
             ConnectionProblem::Redirect, false, 0},
        Case{"301 Moved Permanently", "Location: http://127.0.0.1/elsewhere\r\n", "",
             ConnectionProblem::Redirect, false, 0});
    const auto answer = httpAnswer(one.status, one.headers, one.body);
    fixture.proxy().setFault(u"GetTokens"_s, {Kind::Answer, answer});
    fixture.proxy().setFault(u"CreateToken"_s, {Kind::Answer, answer});
    const auto read = fixture.errorOfTokens();
    CHECK(read.problem == one.problem);
    CHECK(read.retryAfter.value_or(std::chrono::seconds(0)).count() == one.retryAfter);
    CHECK_FALSE(read.text.contains("session"_L1));
    CHECK(fixture.errorOfCreate().isOutcomeUnknown == one.isInDoubt);
    CHECK(fixture.proxy().requests(u"CreateToken"_s) == 1);
}

namespace {

//! \a value with the field at \a path, such as {"apiTokens", "0", "id"}, replaced.
QJsonValue replaced(const QJsonValue &value, QStringList path, const QJsonValue &fresh)
{
    if (path.isEmpty())
        return fresh;
    const QString step = path.takeFirst();
    if (value.isArray()) {
        auto array = value.toArray();
        const int row = step.toInt();
        array[row] = replaced(array[row], path, fresh);
        return array;
    }
    auto object = value.toObject();
    object[step] = replaced(object[step], path, fresh);
    return object;
}

} // namespace

TEST_CASE("a field of a wrong type is named, whichever it is")
{
    FaultFixture fixture;
    const auto answer =
        QJsonDocument::fromJson(R"({"result":0,"apiTokens":[{"id":1,"description":"CI",
        "expiresAt":"2030-01-01 00:00:00","lastUsed":"2026-01-01 00:00:00","isSystem":false,
        "apiListItems":[{"id":5,"method":"environment.control.StopEnv","isSafe":false}],
        "tokenTemplate":{"id":1,"name":"X","apiListItems":[]}}]})")
            .object();
    const auto tellsOf = [&](const QJsonValue &text) {
        fixture.proxy().setFault(
            u"GetTokens"_s,
            {Kind::ReplaceAnswer, QJsonDocument(text.toObject()).toJson(QJsonDocument::Compact)});
        return fixture.errorOfTokens();
    };
    CHECK(tellsOf(answer).text == u"it went well"_s);
    const QList<std::pair<QString, QString>> fields{
        {u"apiTokens"_s, u"apiTokens"_s},
        {u"apiTokens.0"_s, u"apiTokens[0]"_s},
        {u"apiTokens.0.id"_s, u"apiTokens[0].id"_s},
        {u"apiTokens.0.description"_s, u"apiTokens[0].description"_s},
        {u"apiTokens.0.expiresAt"_s, u"apiTokens[0].expiresAt"_s},
        {u"apiTokens.0.lastUsed"_s, u"apiTokens[0].lastUsed"_s},
        {u"apiTokens.0.isSystem"_s, u"apiTokens[0].isSystem"_s},
        {u"apiTokens.0.apiListItems"_s, u"apiTokens[0].apiListItems"_s},
        {u"apiTokens.0.apiListItems.0.method"_s, u"apiTokens[0].apiListItems[0].method"_s},
        {u"apiTokens.0.tokenTemplate"_s, u"apiTokens[0].tokenTemplate"_s},
        {u"apiTokens.0.tokenTemplate.name"_s, u"apiTokens[0].tokenTemplate.name"_s}};
    for (const auto &[path, name] : fields) {
        // Fits no field's type.
        const auto error = tellsOf(replaced(answer, path.split(u'.'), 1.5));
        CHECK(error.kind == ErrorKind::Protocol);
        CHECK(error.field == name);
    }
    // What is not known is not looked at.
    CHECK(tellsOf(replaced(answer, {u"apiTokens"_s, u"0"_s, u"color"_s}, 1.5)).text
          == u"it went well"_s);
}

TEST_CASE("a session that ended is begun again with the password of the change, which is then made")
{
    FaultFixture fixture;
    const auto sessions = answerOf(fixture.session().call(calls::GetSessions{}));
    REQUIRE(sessions);
    REQUIRE(answerOf(fixture.session().call(calls::EndSessions{{sessions->first().id}})));
    CHECK(fixture.errorOfCreate().text == u"it went well"_s);
    CHECK(fixture.proxy().requests(u"CreateToken"_s) == 2);
    CHECK(fixture.tokensThere() == 1);
}

TEST_CASE("a future that is cancelled ends its request")
{
    // Its time would end it, too, but later than this waits.
    FaultFixture fixture(CertificateFlaw::None, std::chrono::minutes(1));
    fixture.proxy().setFault(u"GetTokens"_s, {Kind::Silence});
    auto future = fixture.session().call(calls::GetTokens{});
    drive::waitFor("the request", [&] { return fixture.proxy().waiting() == 1; });
    future.cancel();
    drive::waitFor("the request to be given up", [&] { return fixture.proxy().waiting() == 0; });
    // The next one is not held up by it.
    fixture.proxy().clearFaults();
    CHECK(answerOf(fixture.session().call(calls::GetTokens{})));
}

TEST_CASE("a method that this program does not know stays with the token that grants it")
{
    FaultFixture fixture;
    REQUIRE(answerOf(fixture.session().call(calls::GetCatalogue{})));
    fixture.proxy().setFault(
        u"GetTokens"_s,
        {Kind::ReplaceAnswer,
         R"({"result":0,"apiTokens":[{"id":7,"description":"CI","apiListItems":[
            {"id":1,"method":"future.service.Shine"},{"id":2,"method":"environment.control.StopEnv"}]}]})",
         1});
    const auto tokens = answerOf(fixture.session().call(calls::GetTokens{}));
    REQUIRE(tokens);
    const auto methods = tokens->first().methods;
    CHECK(methods.count() == 2);
    CHECK(methods.contains(testCatalogue()->byFullName(u"environment.control.StopEnv")->number));
    // It is sent back by its name, which the bundled platform refuses.
    TokenChange change;
    change.grant = TokenGrant{{}, methods};
    const auto edited =
        answerOf(fixture.session().call(calls::EditToken{7, change, Secret("right")}));
    CHECK(edited.error().text.contains("future.service.Shine"_L1));
}
