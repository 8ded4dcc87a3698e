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

//! The main window: environments and activity, with the settings above them when they are open.
class DashboardWindow : public QWidget
{
    Q_OBJECT

public:
    //! \a settings is where the window's place and the columns are kept; it outlives the window.
    //! \a keychain may be null: then nothing is kept between runs.
    DashboardWindow(PlatformService &service, Preferences &preferences, Keychain *keychain,
                    QSettings *settings);
    ~DashboardWindow() override;

    //! Opens the platform and asks who connects, or signs in with \a credentials when there are
    //! any.
    void start(std::optional<Credentials> credentials);
    void showSettings(bool isOpen);
    //! A tool of the settings' Access Tokens tab, for pictures.
    TokenActions *tokenActions() const { return m_actions; }
    AccountModels &models() { return m_models; }

signals:
    //! It is on the screen for the first time.
    void firstPainted();
    void connected();

protected:
    void closeEvent(QCloseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

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
    void showFailure(const QString &sentence);
    void restorePlace();

    PlatformService &m_service;
    Preferences &m_preferences;
    Keychain *m_keychain;
    QSettings *m_settings;
    AccountModels m_models;
    SecretClipboard m_clipboard;
    PlatformState m_state;
    bool m_isOpen = false;
    bool m_wasPainted = false;
    TokenActions *m_actions;
    TopBar *m_topBar;
    QSplitter *m_rows;
    SettingsFrame *m_settingsFrame = nullptr;
    EnvironmentPanel *m_environments;
    MessageLine *m_failure;
    QLabel *m_connection;
};

} // namespace cirrusgrid
