// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/account_models.h"
#include "models/preferences.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace cirrusgrid {

class SecretClipboard;

//! Account Settings: whether two-factor authentication is on, and what can be done about it.
class TwoFactorSection : public QWidget
{
    Q_OBJECT

public:
    TwoFactorSection(AccountModels &models, SecretClipboard &clipboard,
                     const Preferences &preferences, QWidget *parent);

private:
    void showState();
    void setUp();
    void turnOff();
    void renewCodes();
    void showCodes(const RecoveryCodes &codes);
    //! The account as the platform has it now.

    AccountModels &m_models;
    SecretClipboard &m_clipboard;
    const Preferences &m_preferences;
    QLabel *m_state;
    QPushButton *m_setUp;
    QPushButton *m_renew;
    QPushButton *m_turnOff;
};

} // namespace cirrusgrid
