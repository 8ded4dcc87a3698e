// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/account_models.h"
#include "ui/widgets/secret_clipboard.h"
#include "ui/shell/dashboard_context.h"

#include <QPointer>
#include <QWidget>

#include <functional>

class QLabel;
class QSplitter;

namespace cirrusgrid {

class ConnectDialog;
class EnvironmentPanel;
class MessageLine;
class SettingsFrame;
class TokenActions;
class TopBar;

//! What the main window shows: environments and activity, with the settings above them when they
//! are open.
class DashboardPage : public QWidget
{
    Q_OBJECT

public:
    //! Of the platform \a platformId.
    DashboardPage(const DashboardContext &context, const QString &platformId,
                  QWidget *parent = nullptr);
    ~DashboardPage() override;

    //! Opens the platform and signs in with \a credentials; without any goes on with the session
    //! that was kept last, or asks who connects.
    void start(std::optional<Credentials> credentials);
    //! Opens the platform and goes on as \a account, whose password is asked for where no session
    //! was kept.
    void startAs(const KnownAccount &account);
    //! Opens the platform, which \a account has signed in on already.
    void startWith(const Account &account, bool keepsSignedIn);
    //! Takes over where \a other is: its account, and the settings if they are open.
    void continueFrom(const DashboardPage &other);
    const QString &platformId() const { return m_platformId; }
    void showSettings(bool isOpen);
    //! Opens the settings at a section, by what it is remembered by: "preferences".
    void openSection(const QString &key);
    //! At once, or when somebody has signed in.
    void openAccessTokensWhenConnected();
    //! A tool of the settings' Access Tokens tab, for pictures.
    TokenActions *tokenActions() const { return m_actions; }
    AccountModels &models() { return m_models; }

signals:
    void connected();
    //! An account has signed in on another platform, whose page is to be shown.
    void platformChosen(const QString &platformId, const cirrusgrid::Account &account,
                        bool keepsSignedIn);
    void tourRequested();
    //! The demo is to begin anew.
    void restartRequested();
    //! Another account is to be shown.
    void accountRequested(const cirrusgrid::KnownAccount &account);

private:
    void layOut();
    void createSettings();
    void applyDensity();
    //! Opens the platform, then calls \a next.
    void open(std::function<void()> next);
    void signIn(Credentials credentials);
    void resumeLast();
    void resumeOrAsk(const KnownAccount &account);
    void askToConnect();
    void askWho(const KnownAccount &suggested);
    void askAgain();
    void showDialog(ConnectDialog *dialog);
    void takeConnected(const QString &platformId, const Account &account, bool keepsSignedIn);
    KnownAccount knownAccount() const;
    bool isPresenting() const { return m_context.preferences.isPresenting(); }
    //! What an audience may see of them.
    QString shownLogin() const;
    QString shownPlatform() const;
    QString shownApiUrl() const;
    void keepSession();
    void forgetSession(const KnownAccount &account);
    void showAccount(const Account &account);
    void showOtherAccounts();
    void signOut();
    void showConnection();
    static QString suspensionText();
    //! \a method went well again.
    void clearFailureOf(QLatin1StringView method, QLatin1StringView other);
    void showFailure(const QString &sentence, const ServiceError &error);

    DashboardContext m_context;
    QString m_platformId;
    PlatformService &m_service;
    AccountModels m_models;
    SecretClipboard m_clipboard;
    PlatformState m_state;
    bool m_isOpen = false;
    TokenActions *m_actions;
    TopBar *m_topBar;
    QSplitter *m_rows;
    SettingsFrame *m_settingsFrame = nullptr;
    EnvironmentPanel *m_environments;
    MessageLine *m_failure;
    //! What m_failure is about.
    QString m_failedMethod;
    //! Whether it goes when the platform answers well.
    bool m_isFailureOfPlatform = false;
    QLabel *m_connection;
    QPointer<ConnectDialog> m_connectDialog;
};

} // namespace cirrusgrid
