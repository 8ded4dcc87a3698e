// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/connection_directory.h"
#include "models/account_models.h"
#include "models/platforms.h"

#include <functional>
#include <memory>
#include <optional>

namespace cirrusgrid {

class Keychain;

//! Why somebody has to sign in who was to stay signed in.
enum class SignInReason {
    None,
    KeychainUnavailable, //!< It is locked, or gave no answer.
};

//! Who is signed in, and where: opens the platform, goes on with a session that was kept, signs in
//! again, switches, keeps the session in the keychain, forgets it. What is shown of an account is
//! in models(), which are others for every account.
class SessionController : public QObject
{
    Q_OBJECT

public:
    //! All of it outlives this. \a keychain is null where nothing is kept between runs.
    SessionController(ConnectionDirectory &directory, Platforms &platforms, Keychain *keychain,
                      const QString &platformId, QObject *parent = nullptr);
    ~SessionController() override;

    const QString &platformId() const { return m_platformId; }
    //! Means something once isOpen().
    const PlatformState &state() const { return m_state; }
    bool isOpen() const { return m_isOpen; }
    AccountModels &models() const { return *m_models; }
    //! The login is empty while nobody is signed in.
    KnownAccount account() const;

    //! Puts something in front of every session, and of the one at hand: see modelsReplaced().
    //! Empty for nothing.
    void setSessionWrapper(std::function<SessionPtr(SessionPtr)> wrap);

    //! Opens the platform and signs in with \a credentials; without any goes on with the session
    //! that was kept last, or asks who connects.
    void start(std::optional<Credentials> credentials);
    //! Goes on as \a account, wherever it is, and asks for its password where no session was kept.
    void switchTo(const KnownAccount &account);
    //! A session that somebody has signed in to.
    void take(const QString &platformId, SessionPtr session, bool keepsSignedIn);
    //! Asks who connects, once the platform is open.
    void askToConnect();
    //! Begins on \a platformId, with nobody signed in. Nothing is opened before start().
    void reset(const QString &platformId);
    void signOut();
    //! Begins anew where the platform was changed or removed meanwhile.
    void checkPlatform();

signals:
    //! models() are others now. Whoever shows the earlier ones lets go of them before the signal
    //! returns: they go behind it.
    void modelsReplaced();
    //! An account is signed in, and models() are its.
    void connected();
    //! The platform was opened, or is another.
    void stateChanged();
    //! Somebody has to sign in; \a suggested may have no login.
    void signInNeeded(const cirrusgrid::KnownAccount &suggested, cirrusgrid::SignInReason reason);
    //! The session of \a account has ended.
    void signInAgainNeeded(const cirrusgrid::KnownAccount &account);
    void failed(const cirrusgrid::ServiceError &error);
    //! The session could not be kept: the account has to sign in the next time.
    void notKept(const cirrusgrid::ServiceError &error);

private:
    void open(std::function<void()> next);
    void signIn(Credentials credentials);
    void resumeLast();
    void resumeOrAsk(const KnownAccount &account);
    void resume(const KnownAccount &account, Secret kept);
    void show(SessionPtr session);
    void keepSession();
    void forgetSession(const KnownAccount &account);
    void replaceModels();
    void watchModels();
    SessionPtr wrapped(const SessionPtr &session) const;

    ConnectionDirectory &m_directory;
    Platforms &m_platforms;
    Keychain *m_keychain;
    QString m_platformId;
    ConnectionPtr m_connection;
    PlatformState m_state;
    bool m_isOpen = false;
    std::function<SessionPtr(SessionPtr)> m_wrap;
    //! Without what is put in front of it.
    SessionPtr m_session;
    std::unique_ptr<AccountModels> m_models;
};

} // namespace cirrusgrid
