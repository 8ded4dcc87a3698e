// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/platform_service.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace cirrusgrid {

class BusyLine;
class MessageLine;
class PasswordField;
class StrengthMeter;

//! Signs in, or makes the first account of a local platform that has none.
class ConnectDialog : public QDialog
{
    Q_OBJECT

public:
    //! \a canKeep offers to keep the session.
    ConnectDialog(PlatformService &service, const PlatformState &state, bool canKeep,
                  QWidget *parent);

signals:
    void connected(const cirrusgrid::Account &account, bool keepsSignedIn);

private:
    void layOut();
    void layOutCode();
    bool isFirstStart() const { return !m_state.hasAccounts; }
    void setBusy(bool isBusy);
    void updateSubmit();
    void submit();
    void registerAccount();
    void signIn();
    //! The password was right, and the account has a second factor.
    void askForCode();
    void verify();
    void finish(const Result<Account> &result);
    void refuse(const ServiceError &error);
    void showMessage(const QString &text, QWidget *field, const QString &details = {});

    PlatformService &m_service;
    PlatformState m_state;
    QComboBox *m_platform;
    QLineEdit *m_login;
    PasswordField *m_password;
    PasswordField *m_code;
    QWidget *m_codeRow;
    PasswordField *m_repeat;
    StrengthMeter *m_strength;
    QCheckBox *m_keep;
    MessageLine *m_capsLock;
    MessageLine *m_message;
    BusyLine *m_busyLine;
    QPushButton *m_quit;
    QPushButton *m_submit;
    bool m_isBusy = false;
    bool m_asksForCode = false;
};

} // namespace cirrusgrid
