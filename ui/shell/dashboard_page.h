// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/dashboard_context.h"
#include "ui/shell/shown_names.h"

#include <QWidget>

class QLabel;
class QSplitter;

namespace cirrusgrid {

class ConnectPrompts;
class EnvironmentPanel;
class FailureLine;
class SettingsFrame;
class TokenActions;
class TopBar;

//! What the main window shows of one account, or of none yet: environments and activity, with the
//! settings above them when they are open. Another account has a page of its own.
class DashboardPage : public QWidget
{
    Q_OBJECT

public:
    explicit DashboardPage(const DashboardContext &context, QWidget *parent = nullptr);

    //! Takes over how \a other shows the same models: the settings if they are open, selections and
    //! scroll positions.
    void continueFrom(const DashboardPage &other);
    void showSettings(bool isOpen);
    bool showsSettings() const;
    //! Opens the settings at a section, by what it is remembered by: "preferences".
    void openSection(const QString &key);
    //! At once, or when somebody has signed in.
    void openAccessTokensWhenConnected();
    //! A tool of the settings' Access Tokens tab, for pictures.
    TokenActions *tokenActions() const { return m_actions; }
    AccountModels &models() const { return m_models; }

signals:
    void connected();
    void tourRequested();
    //! The demo is to begin anew.
    void restartRequested();

private:
    void layOut();
    void connectTopBar();
    void connectModels();
    void createSettings();
    void applyDensity();
    void makeRoomForSettings();
    void showConnected();
    void showState();
    void showOtherAccounts();
    void signOut();

    DashboardContext m_context;
    SessionController &m_controller;
    AccountModels &m_models;
    ShownNames m_names;
    TokenActions *m_actions;
    TopBar *m_topBar;
    QSplitter *m_rows;
    //! Environments and activity.
    QSplitter *m_lists;
    SettingsFrame *m_settingsFrame = nullptr;
    EnvironmentPanel *m_environments;
    FailureLine *m_failure;
    QLabel *m_connection;
    ConnectPrompts *m_prompts;
};

} // namespace cirrusgrid
