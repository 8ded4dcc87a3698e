// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/account_models.h"
#include "ui/account/settings_page.h"

class QPushButton;

namespace cirrusgrid {

class BusyLine;
class MessageLine;
class PasswordField;
class StrengthMeter;

//! Settings → Change Password.
class ChangePasswordTab : public SettingsPage
{
    Q_OBJECT

public:
    //! \a isManaged: whether the platform can change the password.
    ChangePasswordTab(AccountModels &models, bool isManaged, QWidget *parent);

private:
    void updateChange();
    void change();
    void finish(const Result<void> &result);

    AccountModels &m_models;
    PasswordField *m_current;
    PasswordField *m_fresh;
    PasswordField *m_repeat;
    StrengthMeter *m_strength;
    MessageLine *m_message;
    BusyLine *m_busyLine;
    QPushButton *m_change;
    bool m_isBusy = false;
};

} // namespace cirrusgrid
