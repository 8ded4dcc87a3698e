// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/account_models.h"
#include "models/preferences.h"
#include "ui/common/secret_clipboard.h"

#include <QWidget>

class QLabel;
class QSettings;
class QSplitter;

namespace cirrusgrid {

class EnvironmentPanel;
class Keychain;
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
    //! \a settings is where columns and the like are kept; it outlives the page.
    //! \a keychain may be null: then nothing is kept between runs.
    DashboardPage(PlatformService &service, Preferences &preferences, Keychain *keychain,
                  QSettings *settings, QWidget *parent = nullptr);
    ~DashboardPage() override;

    //! Opens the platform and asks who connects, or signs in with \a credentials when there are
    //! any.
    void start(std::optional<Credentials> credentials);
    //! Takes over where \a other is: its account, and the settings if they are open.
    void continueFrom(const DashboardPage &other);
    void showSettings(bool isOpen);
    //! A tool of the settings' Access Tokens tab, for pictures.
    TokenActions *tokenActions() const { return m_actions; }
    AccountModels &models() { return m_models; }

signals:
    void connected();

private:
    void layOut();
    void createSettings();
    void applyDensity();
    void opened(const Result<PlatformState> &state, std::optional<Credentials> credentials);
    void signIn(Credentials credentials);
    void resumeOrAsk();
    void askToConnect();
    void keepSession();
    void forgetSession();
    void showAccount(const Account &account);
    void signOut();
    void showConnection();
    void showFailure(const QString &sentence, const ServiceError &error);

    PlatformService &m_service;
    Preferences &m_preferences;
    Keychain *m_keychain;
    QSettings *m_settings;
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
    QLabel *m_connection;
};

} // namespace cirrusgrid
