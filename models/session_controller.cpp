// SPDX-License-Identifier: Apache-2.0
#include "models/session_controller.h"

#include "client/keychain/keychain.h"

namespace cirrusgrid {

SessionController::SessionController(ConnectionDirectory &directory, Platforms &platforms,
                                     Keychain *keychain, const QString &platformId, QObject *parent)
    : QObject(parent)
    , m_directory(directory)
    , m_platforms(platforms)
    , m_keychain(keychain)
    , m_platformId(platformId)
    , m_models(std::make_unique<AccountModels>())
{
    watchModels();
}

SessionController::~SessionController() = default;

KnownAccount SessionController::account() const
{
    return {m_platformId, m_session ? m_session->account().login : QString()};
}

SessionPtr SessionController::wrapped(const SessionPtr &session) const
{
    return m_wrap ? m_wrap(session) : session;
}

void SessionController::setSessionWrapper(std::function<SessionPtr(SessionPtr)> wrap)
{
    m_wrap = std::move(wrap);
    if (!m_session)
        return;
    replaceModels();
    m_models->start(wrapped(m_session));
}

void SessionController::watchModels()
{
    connect(m_models.get(), &AccountModels::sessionEnded, this, [this] {
        if (m_session)
            emit signInAgainNeeded(account());
    });
}

void SessionController::replaceModels()
{
    const auto earlier = std::exchange(m_models, std::make_unique<AccountModels>());
    earlier->disconnect(this);
    watchModels();
    emit modelsReplaced();
}

void SessionController::reset(const QString &platformId)
{
    m_platformId = platformId;
    m_connection.reset();
    m_session.reset();
    m_isOpen = false;
    m_state = {};
    replaceModels();
    emit stateChanged();
}

void SessionController::open(std::function<void()> next)
{
    m_connection = m_directory.connectionTo(m_platformId);
    m_connection->call(calls::Open{})
        .then(this,
              [this, asked = m_connection,
               next = std::move(next)](const Result<PlatformState> &state) {
                  if (asked != m_connection)
                      return;
                  if (!state) {
                      emit failed(state.error());
                      return;
                  }
                  m_state = *state;
                  m_isOpen = true;
                  emit stateChanged();
                  next();
              });
}

void SessionController::start(std::optional<Credentials> credentials)
{
    auto kept = std::make_shared<std::optional<Credentials>>(std::move(credentials));
    open([this, kept] {
        if (*kept)
            signIn(std::move(**kept));
        else
            resumeLast();
    });
}

void SessionController::switchTo(const KnownAccount &account)
{
    reset(account.platformId);
    open([this, account] { resumeOrAsk(account); });
}

void SessionController::signIn(Credentials credentials)
{
    m_connection->call(calls::SignIn{std::move(credentials)})
        .then(this, [this, asked = m_connection](const Result<SessionPtr> &session) {
            if (asked != m_connection)
                return;
            if (session && !(*session)->needsCode())
                show(*session);
            else
                askToConnect();
        });
}

void SessionController::resumeLast()
{
    for (const auto &account : m_platforms.accounts()) {
        if (account.platformId == m_platformId) {
            resumeOrAsk(account);
            return;
        }
    }
    askToConnect();
}

void SessionController::resumeOrAsk(const KnownAccount &account)
{
    if (!m_keychain || !m_platforms.isKept(account)) {
        emit signInNeeded(account, SignInReason::None);
        return;
    }
    m_keychain->read(sessionKey(account))
        .then(this, [this, asked = m_connection, account](Result<Secret> kept) {
            if (asked != m_connection)
                return;
            if (kept)
                resume(account, std::move(*kept));
            else
                emit signInNeeded(account,
                                  kept.error().kind == ErrorKind::NotFound
                                      ? SignInReason::None
                                      : SignInReason::KeychainUnavailable);
        });
}

void SessionController::resume(const KnownAccount &account, Secret kept)
{
    m_connection->call(calls::Resume{std::move(kept)})
        .then(this, [this, asked = m_connection, account](const Result<SessionPtr> &resumed) {
            if (asked != m_connection)
                return;
            if (resumed) {
                show(*resumed);
                return;
            }
            // A platform that is out of reach has not refused the session.
            if (resumed.error().kind == ErrorKind::SessionEnded)
                forgetSession(account);
            else
                emit failed(resumed.error());
            emit signInNeeded(account, SignInReason::None);
        });
}

void SessionController::take(const QString &platformId, SessionPtr session, bool keepsSignedIn)
{
    const bool isElsewhere = platformId != m_platformId;
    if (isElsewhere)
        reset(platformId);
    m_platforms.noteConnected({platformId, session->account().login});
    const auto next = [this, session = std::move(session), keepsSignedIn] {
        m_state.hasAccounts = true;
        show(session);
        if (keepsSignedIn)
            keepSession();
    };
    if (isElsewhere)
        open(next);
    else
        next();
}

void SessionController::show(SessionPtr session)
{
    const auto &earlier = m_models->account();
    const bool isSame = m_models->isStarted() && earlier.uid == session->account().uid;
    if (m_models->isStarted() && !isSame)
        replaceModels();
    m_session = std::move(session);
    if (isSame)
        m_models->continueWith(wrapped(m_session));
    else
        m_models->start(wrapped(m_session));
    emit connected();
}

void SessionController::keepSession()
{
    if (!m_keychain)
        return;
    m_session->call(calls::KeepSession{})
        .then(this, [this, account = account()](Result<Secret> session) {
            if (!session)
                return;
            m_keychain->save(sessionKey(account), std::move(*session))
                .then(this, [this, account](const Result<void> &kept) {
                    m_platforms.setKept(account, kept.has_value());
                    if (!kept)
                        emit notKept(kept.error());
                });
        });
}

void SessionController::forgetSession(const KnownAccount &account)
{
    if (!m_platforms.isKept(account))
        return;
    m_platforms.setKept(account, false);
    if (m_keychain)
        m_keychain->remove(sessionKey(account));
}

void SessionController::askToConnect()
{
    // A platform that could not be opened may be there by now: what was wrong could have been
    // mended.
    if (m_isOpen)
        emit signInNeeded({m_platformId, {}}, SignInReason::None);
    else
        start(std::nullopt);
}

void SessionController::signOut()
{
    if (!m_session)
        return;
    forgetSession(account());
    const auto ending = std::exchange(m_session, nullptr);
    replaceModels();
    // It lives until the platform has answered.
    ending->call(calls::SignOut{}).then(this, [this, ending](const Result<void> &) {
        if (!m_session)
            askToConnect();
    });
}

void SessionController::checkPlatform()
{
    if (!m_connection)
        return;
    const bool isGone = m_platformId != LocalPlatformId && !m_platforms.byId(m_platformId);
    if (!isGone && m_directory.connectionTo(m_platformId) == m_connection)
        return;
    reset(isGone ? LocalPlatformId : m_platformId);
    start(std::nullopt);
}

} // namespace cirrusgrid
