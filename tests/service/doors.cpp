// SPDX-License-Identifier: Apache-2.0
#include "tests/service/doors.h"

#include "backend/core/administration.h"
#include "backend/core/sample_data.h"
#include "backend/store/account_store.h"
#include "backend/store/activity_store.h"
#include "tests/support/catalogue.h"
#include "wire/paths.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkReply>

#include <algorithm>

namespace cirrusgrid::doors {

using namespace Qt::StringLiterals;

namespace {

const QString Login = u"op@example.com"_s;
constexpr std::chrono::hours TokenLife{1};

BackendSetup setupOver(const QString &file, UtcTime now)
{
    return {.database = DatabaseAddress::sqlite(file),
            .catalogue = testCatalogue(),
            .clock = std::make_shared<FixedClock>(now),
            .random = std::make_shared<SystemRandom>()};
}

template<typename T, typename Error>
T must(tl::expected<T, Error> result)
{
    if (!result)
        throw std::runtime_error(result.error().text.toStdString());
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

} // namespace

Scene::Scene(Caller caller)
    : m_file(m_folder.filePath(u"platform.sqlite"_s))
{
    const auto setup = setupOver(m_file, DemoTime);
    NewAccount account{.login = Login, .password = Secret("right")};
    account.hasSampleEnvironments = true;
    must(must(Administration::open(setup))->addAccount(account));
    m_credential = makeCredential(caller, setup);
}

Secret Scene::makeCredential(Caller caller, const BackendSetup &setup)
{
    const auto operations = must(Operations::open(setup));
    auto administration = must(Administration::open(setup));
    auto owner = must(operations->signIn(Credentials{Login, Secret("right")}, {}));
    m_account = owner.account.uid;
    const auto session = owner.session.view();
    const auto issue = [&](const TokenGrant &grant, std::optional<UtcTime> expiresAt = {}) {
        return must(operations->createToken(session, Secret("right"),
                                            TokenDraft{u"Caller"_s, grant, expiresAt}));
    };
    const TokenGrant all{{}, setup.catalogue->grantable()};
    m_token = issue({{}, methodSet({"environment.control.StopEnv"})}).token.id;
    Secret credential;
    switch (caller) {
    case Caller::Session:
        credential = std::move(owner.session);
        break;
    case Caller::SuspendedSession:
        must(administration->setSuspended(Login, true));
        credential = std::move(owner.session);
        break;
    case Caller::WaitingSession: {
        Database database(setup.database);
        AccountStore(database).setTotpKey(m_account, Secret("12345678901234567890"));
        AccountStore(database).enableTwoFactor(m_account);
        credential =
            std::move(must(operations->signIn(Credentials{Login, Secret("right")}, {})).session);
        break;
    }
    case Caller::GrantingToken:
        credential = std::move(issue(all).value);
        break;
    case Caller::OtherToken:
        credential = std::move(issue({{}, methodSet({"environment.control.GetEnvInfo"})}).value);
        break;
    case Caller::ExpiredToken:
        // The doors open two of its lives later.
        credential = std::move(issue(all, DemoTime + TokenLife).value);
        break;
    case Caller::RevokedToken: {
        auto revoked = issue(all);
        must(operations->deleteTokens(session, Secret("right"),
                                      IdSelection<TokenId>(QList{revoked.token.id})));
        credential = std::move(revoked.value);
        break;
    }
    case Caller::Nobody:
        break;
    }
    must(operations->flush());
    Database database(setup.database);
    database.run(u"DELETE FROM activity"_s);
    return credential;
}

QString Scene::copyTo(const QString &folder) const
{
    QString copy = folder + u"/platform.sqlite"_s;
    must(must(Administration::open(setupOver(m_file, DemoTime)))->backUpTo(copy));
    return copy;
}

void Door::waitForChange(const Change &change)
{
    drive::waitFor("an announcement", [&] { return m_changes.removeOne(change); });
}

void Door::readActivity()
{
    if (m_entries)
        return;
    close();
    Database database(DatabaseAddress::sqlite(m_file));
    const auto account = AccountStore(database).byLogin(Login);
    auto entries = ActivityStore(database).newest(account->id, 100);
    std::reverse(entries.begin(), entries.end());
    m_entries = entries;
}

QList<std::pair<QString, int>> Door::activity()
{
    readActivity();
    QList<std::pair<QString, int>> summary;
    for (const auto &entry : *m_entries)
        summary.append({entry.method, entry.result});
    return sortedOnce(summary);
}

QStringList Door::activityObjects()
{
    readActivity();
    QStringList objects;
    for (const auto &entry : *m_entries)
        objects.append(entry.object);
    return sortedOnce(objects);
}

EmbeddedDoor::EmbeddedDoor(const Scene &scene)
    : Door(scene)
{
    LocalPlatformOptions options;
    options.sqliteFile = file();
    options.fixedTime = DemoTime + 2 * TokenLife;
    m_thread = std::make_shared<LocalThread>(options);
    QObject::connect(m_thread.get(), &LocalThread::changed, m_thread.get(),
                     [this](const Change &change) { noteChange(change); });
    auto opened = std::make_shared<Promise<Result<PlatformState>>>();
    auto future = opened->future();
    m_thread->run<PlatformState>(opened, [](LocalWorker &worker) { return worker.open(); });
    must(drive::answerOf(future));
    SignedIn signedIn{.account = {}, .session = scene.credential()};
    signedIn.account.uid = scene.account();
    m_session = std::make_shared<LocalSession>(m_thread, std::move(signedIn));
}

void EmbeddedDoor::close()
{
    m_session.reset();
    m_thread.reset();
}

HttpDoor::HttpDoor(const Scene &scene)
    : Door(scene)
    , m_credential(scene.credential())
    , m_backend(must(Backend::open(setupOver(file(), DemoTime + 2 * TokenLife))))
    , m_server(std::make_unique<HttpServer>(*m_backend))
{
    m_port = must(m_server->listenOn(QHostAddress::LocalHost, 0));
    QObject::connect(m_backend.get(), &Backend::changed, m_backend.get(),
                     [this](const Change &change) { noteChange(change); });
}

int HttpDoor::post(const QString &method, const QByteArray &form)
{
    QNetworkRequest request(QUrl(
        u"http://127.0.0.1:%1%2"_s.arg(m_port).arg(QString::fromLatin1(wire::pathOf(method)))));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    const QByteArray body = "session=" + m_credential.view().toByteArray() + '&' + form;
    const std::unique_ptr<QNetworkReply> reply(m_network.post(request, body));
    drive::waitFor("a response", [&] { return reply->isFinished(); });
    return QJsonDocument::fromJson(reply->readAll()).object()[u"result"_s].toInt(-1);
}

void HttpDoor::close()
{
    m_server.reset();
    m_backend.reset();
}

} // namespace cirrusgrid::doors
