// SPDX-License-Identifier: Apache-2.0
#include "client/local/platform_worker.h"

#include "domain/built_in_catalogue.h"
#include "backend/core/sample_data.h"
#include "wire/answers.h"
#include "wire/codes.h"
#include "wire/paths.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QHostAddress>
#include <QUrl>

#include <algorithm>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

//! How often what was written behind is written, and another process' changes are looked for:
//! a change shows within a second, as the user guide says.
constexpr std::chrono::milliseconds UpkeepInterval{400};
constexpr int PortsTried = 20;

} // namespace

PlatformWorker::PlatformWorker(LocalPlatformOptions options, std::shared_ptr<const Clock> clock)
    : m_options(std::move(options))
    , m_clock(std::move(clock))
{
}

PlatformWorker::~PlatformWorker()
{
    if (m_platform)
        m_platform->flush();
}

Result<PlatformState> PlatformWorker::open()
{
    if (!m_platform) {
        if (auto opened = openPlatform(); !opened)
            return tl::unexpected(opened.error());
        if (auto served = serveApi(); !served)
            return tl::unexpected(served.error());
    }
    const auto hasAccounts = m_platform->accounts().hasAccounts();
    if (!hasAccounts)
        return tl::unexpected(hasAccounts.error());
    return PlatformState{*hasAccounts, m_apiBaseUrl};
}

Result<PlatformSetup> PlatformWorker::makeSetup()
{
    auto catalogue = builtInCatalogue();
    if (!catalogue)
        return tl::unexpected(catalogue.error());
    m_catalogue = *catalogue;
    PlatformSetup setup;
    setup.database = DatabaseAddress::sqlite(m_options.sqliteFile);
    setup.catalogue = m_catalogue;
    setup.clock = m_clock;
    if (m_options.seed)
        setup.random = std::make_shared<SeededRandom>(*m_options.seed);
    else
        setup.random = std::make_shared<SystemRandom>();
    return setup;
}

Result<void> PlatformWorker::openPlatform()
{
    auto setup = makeSetup();
    if (!setup)
        return tl::unexpected(setup.error());
    if (m_options.demo && !QFileInfo::exists(m_options.sqliteFile)) {
        if (auto filled = addDemoData(*setup, *m_options.demo); !filled)
            return filled;
    }
    auto platform = Platform::open(*setup);
    if (!platform)
        return tl::unexpected(platform.error());
    m_platform = std::move(*platform);
    m_platform->setChangeListener([this](PlatformChange change) { announce(change); });
    m_upkeep = std::make_unique<QTimer>();
    connect(m_upkeep.get(), &QTimer::timeout, this, &PlatformWorker::lookAfter);
    m_upkeep->start(UpkeepInterval);
    return {};
}

Result<void> PlatformWorker::serveApi()
{
    if (m_options.apiAddress.isEmpty())
        return {};
    const QUrl url(u"http://"_s + m_options.apiAddress);
    const QHostAddress address(url.host());
    if (address.isNull() || !address.isLoopback() || url.port() < 0) {
        return failure(ErrorKind::InvalidInput,
                       u"%1 is not a loopback address with a port, such as 127.0.0.1:8480"_s.arg(
                           m_options.apiAddress),
                       u"serve-api"_s);
    }
    m_server = std::make_unique<ApiServer>(*m_platform);
    Result<quint16> port = failure(ErrorKind::Offline, {});
    const int tries = m_options.triesNextPorts ? PortsTried : 1;
    for (int i = 0; i < tries && !port; ++i)
        port = m_server->listen(address, static_cast<quint16>(url.port() + i));
    if (!port)
        return tl::unexpected(port.error());
    m_apiBaseUrl = u"http://%1:%2"_s.arg(url.host()).arg(*port);
    return {};
}

Result<void> PlatformWorker::registerAccount(Credentials credentials)
{
    if (!m_platform)
        return failure(ErrorKind::Offline, u"the platform is not open"_s);
    const auto id =
        m_platform->accounts().add({credentials.login, {}, std::move(credentials.password)});
    if (!id)
        return tl::unexpected(id.error());
    return addSampleEnvironments(*m_platform, *id);
}

Result<Account> PlatformWorker::signIn(const Credentials &credentials)
{
    if (!m_platform)
        return failure(ErrorKind::Offline, u"the platform is not open"_s);
    auto signedIn = m_platform->accounts().signIn(credentials.login, credentials.password,
                                                  {u"localhost"_s, u"CirrusGrid Dashboard"_s});
    if (!signedIn)
        return tl::unexpected(signedIn.error());
    m_session = std::move(signedIn->session);
    if (signedIn->needsCode)
        return failure(ErrorKind::SecondFactor, u"a verification code is needed"_s);
    return signedIn->account;
}

Result<Account> PlatformWorker::verifyCode(const Secret &code)
{
    if (!m_platform)
        return failure(ErrorKind::Offline, u"the platform is not open"_s);
    const auto who = m_platform->verifySession(m_session.view(), code);
    if (!who)
        return tl::unexpected(who.error());
    return m_platform->accounts().byId(who->accountId);
}

Result<Secret> PlatformWorker::session()
{
    return caller().map([this](const Caller &) { return m_session.clone(); });
}

Result<Account> PlatformWorker::resume(Secret session)
{
    m_session = std::move(session);
    auto resumed = account();
    if (!resumed)
        m_session.wipe();
    return resumed;
}

Result<void> PlatformWorker::signOut()
{
    const auto who = caller();
    m_session.wipe();
    if (!who)
        return {};
    return m_platform->accounts().endSessions(who->accountId, {who->credentialId});
}

Result<Account> PlatformWorker::updateAccount(const AccountChange &change, const Secret &password)
{
    const auto owner = proven(password);
    if (!owner)
        return tl::unexpected(owner.error());
    return m_platform->accounts().update(owner->proof, change);
}

Result<void> PlatformWorker::changePassword(const Secret &current, const Secret &fresh)
{
    const auto owner = proven(current);
    if (!owner)
        return tl::unexpected(owner.error());
    return m_platform->accounts().setPassword(owner->proof, fresh, owner->caller.credentialId);
}

Result<TwoFactorSetup> PlatformWorker::beginTwoFactor(const Secret &password)
{
    const auto owner = proven(password);
    if (!owner)
        return tl::unexpected(owner.error());
    return m_platform->twoFactor().begin(owner->proof);
}

Result<RecoveryCodes> PlatformWorker::confirmTwoFactor(const Secret &code)
{
    const auto who = caller();
    if (!who)
        return tl::unexpected(who.error());
    return m_platform->twoFactor().confirm(who->accountId, code);
}

Result<void> PlatformWorker::turnOffTwoFactor(const Secret &password)
{
    const auto owner = proven(password);
    if (!owner)
        return tl::unexpected(owner.error());
    return m_platform->twoFactor().turnOff(owner->proof);
}

Result<RecoveryCodes> PlatformWorker::renewRecoveryCodes(const Secret &password)
{
    const auto owner = proven(password);
    if (!owner)
        return tl::unexpected(owner.error());
    return m_platform->twoFactor().renewRecoveryCodes(owner->proof);
}

Result<Account> PlatformWorker::account()
{
    const auto who = caller();
    if (!who)
        return tl::unexpected(who.error());
    return m_platform->accounts().byId(who->accountId);
}

Result<QList<Session>> PlatformWorker::sessions()
{
    const auto who = caller();
    if (!who)
        return tl::unexpected(who.error());
    return m_platform->accounts().sessions(who->accountId).map([&](const QList<SessionRow> &rows) {
        QList<Session> sessions;
        for (const auto &row : rows)
            sessions.append({row.id, row.userAgent, row.host, row.createdAt, row.lastAccess,
                             row.id == who->credentialId});
        std::stable_sort(sessions.begin(), sessions.end(),
                         [](const Session &left, const Session &right) {
                             return left.lastAccess > right.lastAccess;
                         });
        return sessions;
    });
}

Result<void> PlatformWorker::endSessions(const QList<qint32> &ids)
{
    const auto who = caller();
    if (!who)
        return tl::unexpected(who.error());
    return m_platform->accounts().endSessions(who->accountId, ids);
}

Result<CataloguePtr> PlatformWorker::catalogue()
{
    if (!m_catalogue) {
        auto loaded = builtInCatalogue();
        if (!loaded)
            return tl::unexpected(loaded.error());
        m_catalogue = *loaded;
    }
    return m_catalogue;
}

Result<Caller> PlatformWorker::caller()
{
    if (!m_platform)
        return failure(ErrorKind::Offline, u"the platform is not open"_s);
    return m_platform->authenticate(m_session.view());
}

Result<PlatformWorker::ProvenOwner> PlatformWorker::proven(const Secret &password)
{
    const auto who = caller();
    if (!who)
        return tl::unexpected(who.error());
    return m_platform->accounts()
        .checkPassword(who->accountId, password)
        .map([&](PasswordProof proof) {
            return ProvenOwner{*who, proof};
        });
}

void PlatformWorker::note(const Caller &caller, const QString &method, const QString &object,
                          int code)
{
    m_platform->noteCall(caller, method, object, code);
}

Result<QList<Token>> PlatformWorker::tokens()
{
    const auto who = caller();
    if (!who)
        return tl::unexpected(who.error());
    return m_platform->tokens().list(who->accountId);
}

Result<IssuedToken> PlatformWorker::createToken(const TokenDraft &draft, const Secret &password)
{
    const auto owner = proven(password);
    if (!owner)
        return tl::unexpected(owner.error());
    auto issued = m_platform->tokens().create(owner->proof, draft);
    note(owner->caller, u"users.authentication.CreateToken"_s, draft.description,
         wire::codeOf(issued));
    if (issued)
        announce(PlatformChange::Tokens);
    return issued;
}

Result<Token> PlatformWorker::editToken(TokenId id, const TokenChange &change,
                                        const Secret &password)
{
    const auto owner = proven(password);
    if (!owner)
        return tl::unexpected(owner.error());
    auto token = m_platform->tokens().edit(owner->proof, id, change);
    note(owner->caller, u"users.authentication.EditToken"_s, token ? token->description : QString(),
         wire::codeOf(token));
    if (token)
        announce(PlatformChange::Tokens);
    return token;
}

Result<IssuedToken> PlatformWorker::regenerateToken(TokenId id, const Secret &password)
{
    const auto owner = proven(password);
    if (!owner)
        return tl::unexpected(owner.error());
    auto issued = m_platform->tokens().regenerate(owner->proof, id);
    note(owner->caller, u"users.authentication.RegenerateToken"_s,
         issued ? issued->token.description : QString(), wire::codeOf(issued));
    if (issued)
        announce(PlatformChange::Tokens);
    return issued;
}

Result<void> PlatformWorker::deleteTokens(const QList<TokenId> &ids, const Secret &password)
{
    const auto owner = proven(password);
    if (!owner)
        return tl::unexpected(owner.error());
    const auto leaving = m_platform->tokens().list(owner->caller.accountId, ids);
    auto removed = m_platform->tokens().remove(owner->proof, ids);
    QStringList descriptions;
    for (const auto &token : leaving.value_or(QList<Token>()))
        descriptions.append(token.description);
    note(owner->caller, u"users.authentication.DeleteTokens"_s, descriptions.join(u", "_s),
         wire::codeOf(removed));
    if (removed)
        announce(PlatformChange::Tokens);
    return removed;
}

Result<QList<Environment>> PlatformWorker::environments()
{
    const auto who = caller();
    if (!who)
        return tl::unexpected(who.error());
    return m_platform->environments().list(who->accountId);
}

Result<void> PlatformWorker::changeEnvironment(const QString &name, EnvironmentAction action)
{
    const auto who = caller();
    if (!who)
        return tl::unexpected(who.error());
    const auto changed = m_platform->environments().change(who->accountId, name, action);
    note(*who, QString::fromLatin1(methodOf(action)), name, wire::codeOf(changed));
    if (!changed)
        return tl::unexpected(changed.error());
    announce(PlatformChange::Environments);
    return {};
}

Result<QList<ActivityEntry>> PlatformWorker::activity(int count)
{
    const auto who = caller();
    if (!who)
        return tl::unexpected(who.error());
    return m_platform->activity(who->accountId, count);
}

Result<ApiAnswer> PlatformWorker::callWithToken(const Secret &token, const ApiRequest &request)
{
    if (!m_platform)
        return failure(ErrorKind::Offline, u"the platform is not open"_s);
    if (!m_router)
        m_router = std::make_unique<ApiRouter>(*m_platform);
    const QByteArray path = wire::pathOf(request.method);
    if (!m_router->hasMethod(path))
        return failure(ErrorKind::NotFound, u"there is no method %1"_s.arg(request.method));
    wire::Parameters parameters;
    parameters.add("session", token.view().toByteArray());
    for (const auto &[name, value] : request.parameters)
        parameters.add(name.toUtf8(), value.toUtf8());
    QElapsedTimer timer;
    timer.start();
    const auto answer = m_router->answer(path, parameters, {{}, "CirrusGrid Dashboard"});
    // A seeded run is the same every time, to the digit.
    const std::chrono::milliseconds took(m_options.seed ? 1 : timer.elapsed());
    // So that the activity shows the call at once.
    m_platform->flush();
    return ApiAnswer{answer.result, answer.body, took};
}

void PlatformWorker::announce(PlatformChange change)
{
    switch (change) {
    case PlatformChange::Tokens:
        emit tokensChanged();
        return;
    case PlatformChange::Environments:
        emit environmentsChanged();
        return;
    case PlatformChange::Activity:
        emit activityChanged();
        return;
    }
}

void PlatformWorker::lookAfter()
{
    // A failure here shows at the next call that needs the database; what could not be written is
    // kept.
    m_platform->flush();
    if (m_platform->wasChangedOutside().value_or(false)) {
        emit tokensChanged();
        emit environmentsChanged();
        emit activityChanged();
    }
}

} // namespace cirrusgrid
