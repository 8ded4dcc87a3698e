// SPDX-License-Identifier: Apache-2.0
#include "ui/account/change_password_tab.h"

#include "ui/widgets/busy_line.h"
#include "ui/widgets/error_text.h"
#include "ui/widgets/message_line.h"
#include "ui/widgets/password_field.h"
#include "ui/widgets/strength_meter.h"
#include "ui/widgets/widgets.h"

#include <QPushButton>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

ChangePasswordTab::ChangePasswordTab(AccountModels &models, bool isManaged, QWidget *parent)
    : SettingsPage(parent)
    , m_models(models)
    , m_current(named(new PasswordField(this), u"currentPasswordEdit"_s, tr("Current password")))
    , m_fresh(named(new PasswordField(this), u"newPasswordEdit"_s, tr("New password")))
    , m_repeat(
          named(new PasswordField(this), u"repeatNewPasswordEdit"_s, tr("Confirm new password")))
    , m_strength(new StrengthMeter(this))
    , m_message(named(new MessageLine(this), u"changePasswordMessage"_s, tr("Message")))
    , m_busyLine(new BusyLine(this))
    , m_change(named(makeButton(tr("Change Password"), ButtonLook::Primary, this),
                     u"changePasswordButton"_s, tr("Change Password")))
{
    setObjectName(u"changePasswordTab"_s);
    setAccessibleName(tr("Change Password"));
    addTitle(tr("Change Password"),
             isManaged
                 ? tr("Changing the password ends all other sessions. Access tokens keep working.")
                 : tr("To change your password, go to the platform's website."));
    addField(tr("Current password"), m_current);
    addField(tr("New password"), m_fresh);
    addWidget(m_strength);
    addField(tr("Confirm new password"), m_repeat);
    addGap();
    addWidget(m_message);
    addWidget(m_busyLine);
    addWidget(m_change);
    m_change->setMaximumWidth(m_change->sizeHint().width());
    setFocusProxy(m_current);
    for (auto *field : {m_current, m_fresh, m_repeat}) {
        connect(field, &QLineEdit::textChanged, this, &ChangePasswordTab::updateChange);
        connect(field, &QLineEdit::returnPressed, m_change, &QPushButton::click);
        field->setEnabled(isManaged);
    }
    connect(m_fresh, &QLineEdit::textChanged, m_strength, &StrengthMeter::rate);
    connect(m_change, &QPushButton::clicked, this, &ChangePasswordTab::change);
    updateChange();
}

void ChangePasswordTab::updateChange()
{
    m_change->setEnabled(!m_isBusy && !m_current->text().isEmpty() && !m_fresh->text().isEmpty()
                         && !m_repeat->text().isEmpty());
    for (auto *field : {m_current, m_fresh, m_repeat})
        setRefused(field, false);
}

void ChangePasswordTab::change()
{
    if (m_fresh->text() != m_repeat->text()) {
        m_message->show(MessageLine::Tone::Error,
                        tr("The new passwords don't match. Enter them again."));
        setRefused(m_repeat, true);
        m_repeat->setFocus();
        m_repeat->selectAll();
        return;
    }
    m_isBusy = true;
    m_busyLine->setBusy(true);
    m_message->clear();
    updateChange();
    m_models.call(calls::ChangePassword{m_current->secret(), m_fresh->secret()})
        .then(this, [this](const Result<void> &result) { finish(result); });
}

void ChangePasswordTab::finish(const Result<void> &result)
{
    m_isBusy = false;
    m_busyLine->setBusy(false);
    if (!result) {
        updateChange();
        m_message->show(MessageLine::Tone::Error,
                        failureText(tr("The password was not changed."), result.error()),
                        errorDetails(result.error()));
        auto *field = result.error().kind == ErrorKind::InvalidInput ? m_fresh : m_current;
        setRefused(field, true);
        field->setFocus();
        field->selectAll();
        return;
    }
    for (auto *field : {m_current, m_fresh, m_repeat})
        field->wipeText();
    m_message->show(MessageLine::Tone::Information, tr("The password was changed."));
}

} // namespace cirrusgrid
