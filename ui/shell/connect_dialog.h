// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/session.h"
#include "ui/shell/dashboard_context.h"

#include <QDialog>

class QBoxLayout;
class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace cirrusgrid {

class BusyLine;
class MessageLine;
class PasswordField;
class PlatformChooser;
class StrengthMeter;

//! Signs in on one of the known platforms, or makes the first account of a local platform that has
//! none.
class ConnectDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Purpose {
        Connect,
        //! The session of \a account ended: it alone can be signed in.
        SignInAgain,
    };

    //! \a account is suggested; its login may be empty.
    ConnectDialog(const DashboardContext &context, Purpose purpose, const KnownAccount &account,
                  QWidget *parent);

    //! Says why it asks.
    void explain(SignInReason reason);

    //! As soon as the platform has told what it is: before, there is nothing to show.
    void openWhenReady();

signals:
    void connected(const QString &platformId, cirrusgrid::SessionPtr session, bool keepsSignedIn);

private:
    void layOut();
    void addField(const QString &caption, QWidget *field, QWidget *row);
    void layOutCode();
    void openPlatform(const QString &id);
    void showState(const Result<PlatformState> &state);
    void noteReady();
    void suggestLogin();
    //! Neither logins nor platforms are shown then.
    bool isPresenting() const { return m_context.preferences.isPresenting(); }
    bool isFirstStart() const { return m_isOpen && !m_state.hasAccounts; }
    void setBusy(bool isBusy);
    void updateSubmit();
    void submit();
    void registerAccount();
    void signIn();
    //! The password was right, and the account has a second factor.
    void askForCode();
    void forgetCode();
    void verify();
    void finish();
    void refuse(const ServiceError &error);
    void showMessage(const QString &text, QWidget *field, const QString &details = {});

    DashboardContext m_context;
    Purpose m_purpose;
    QString m_platformId;
    ConnectionPtr m_connection;
    //! Signed in, or waiting for its code.
    SessionPtr m_session;
    PlatformState m_state;
    QLabel *m_title;
    QLabel *m_sentence;
    PlatformChooser *m_platform;
    QLineEdit *m_login;
    PasswordField *m_password;
    PasswordField *m_code;
    QWidget *m_codeRow;
    QWidget *m_repeatRow;
    PasswordField *m_repeat;
    StrengthMeter *m_strength;
    QCheckBox *m_keep;
    MessageLine *m_message;
    BusyLine *m_busyLine;
    QPushButton *m_quit;
    QPushButton *m_submit;
    QBoxLayout *m_layout = nullptr;
    //! Whether the platform is, and has told what it is.
    bool m_isOpen = false;
    bool m_isReady = false;
    bool m_opensWhenReady = false;
    bool m_isBusy = false;
    //! What is in the fields was refused: another Enter would burn another attempt.
    bool m_isRefused = false;
    bool m_asksForCode = false;
};

} // namespace cirrusgrid
