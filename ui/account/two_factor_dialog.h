// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/account_models.h"

#include <QDialog>

class QPushButton;

namespace cirrusgrid {

class BusyLine;
class MessageLine;
class PasswordField;
class SecretLabel;

//! Shows the key for an authenticator app, and asks for a code that proves that the app has it.
class TwoFactorDialog : public QDialog
{
    Q_OBJECT

public:
    TwoFactorDialog(AccountModels &models, TwoFactorSetup setup, QWidget *parent);
    ~TwoFactorDialog() override;

    //! The recovery codes, once, after it was accepted.
    RecoveryCodes takeRecoveryCodes() { return std::move(m_codes); }

signals:
    //! The key was copied.
    void keyCopyRequested(const Secret &key);

private:
    void layOut();
    void updateConfirm();
    void confirm();
    void finish(Result<RecoveryCodes> codes);

    AccountModels &m_models;
    TwoFactorSetup m_setup;
    RecoveryCodes m_codes;
    SecretLabel *m_key;
    PasswordField *m_code;
    MessageLine *m_message;
    BusyLine *m_busyLine;
    QPushButton *m_confirm;
    bool m_isBusy = false;
};

} // namespace cirrusgrid
