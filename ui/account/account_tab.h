// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/account_models.h"
#include "models/preferences.h"
#include "ui/account/settings_page.h"

class QLineEdit;
class QPushButton;

namespace cirrusgrid {

class MessageLine;
class SecretClipboard;

//! Settings → Account Settings.
class AccountTab : public SettingsPage
{
    Q_OBJECT

public:
    //! \a isManaged: whether the platform can change the account.
    AccountTab(AccountModels &models, SecretClipboard &clipboard, const Preferences &preferences,
               bool isManaged, QWidget *parent);

private:
    AccountChange entered() const;
    void showAccount();
    void updateSave();
    void save();

    AccountModels &m_models;
    bool m_isManaged;
    QLineEdit *m_name;
    QLineEdit *m_login;
    MessageLine *m_message;
    QPushButton *m_save;
};

} // namespace cirrusgrid
