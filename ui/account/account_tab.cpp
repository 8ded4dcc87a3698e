// SPDX-License-Identifier: Apache-2.0
#include "ui/account/account_tab.h"

#include "ui/account/two_factor_section.h"
#include "ui/widgets/line_field.h"
#include "ui/widgets/message_line.h"
#include "ui/widgets/password_dialog.h"
#include "ui/widgets/widgets.h"

#include <QLineEdit>
#include <QPushButton>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

AccountTab::AccountTab(AccountModels &models, SecretClipboard &clipboard,
                       const Preferences &preferences, bool isManaged, QWidget *parent)
    : SettingsPage(parent)
    , m_models(models)
    , m_isManaged(isManaged)
    , m_name(named(new LineField(this), u"accountNameEdit"_s, tr("Name")))
    , m_login(named(new LineField(this), u"accountEmailEdit"_s, tr("Email")))
    , m_message(named(new MessageLine(this), u"accountMessage"_s, tr("Message")))
    , m_save(named(makeButton(tr("Save"), ButtonLook::Primary, this), u"saveAccountButton"_s,
                   tr("Save")))
{
    setObjectName(u"accountTab"_s);
    setAccessibleName(tr("Account Settings"));
    addTitle(tr("Account Settings"),
             isManaged ? QString() : tr("To change this account, go to the platform's website."));
    addField(tr("Name"), m_name);
    addField(tr("Email (used to sign in)"), m_login);
    addGap();
    addWidget(m_message);
    addWidget(m_save);
    for (auto *field : {m_name, m_login}) {
        field->setReadOnly(!isManaged);
        if (preferences.isPresenting())
            field->setEchoMode(QLineEdit::Password);
    }
    m_save->setVisible(isManaged);
    if (isManaged) {
        addGap();
        addWidget(new TwoFactorSection(models, clipboard, preferences, this));
    }
    m_save->setMaximumWidth(m_save->sizeHint().width());
    setFocusProxy(m_name);
    connect(m_name, &QLineEdit::textChanged, this, &AccountTab::updateSave);
    connect(m_login, &QLineEdit::textChanged, this, &AccountTab::updateSave);
    connect(m_save, &QPushButton::clicked, this, &AccountTab::save);
    connect(&models, &AccountModels::accountChanged, this, &AccountTab::showAccount);
    showAccount();
}

AccountChange AccountTab::entered() const
{
    return {m_login->text().trimmed(), m_name->text().trimmed()};
}

void AccountTab::showAccount()
{
    m_name->setText(m_models.account().name);
    m_login->setText(m_models.account().login);
    updateSave();
}

void AccountTab::updateSave()
{
    const auto &account = m_models.account();
    const bool differs = entered() != AccountChange{account.login, account.name};
    m_save->setEnabled(m_isManaged && differs && !entered().login.isEmpty());
    if (differs)
        m_message->clear();
}

void AccountTab::save()
{
    const auto call = [this, change = entered()](Secret password) {
        return m_models.call(calls::UpdateAccount{change, std::move(password)});
    };
    const auto done = [this](const Result<Account> &account) {
        m_models.setAccount(*account);
        m_message->show(MessageLine::Tone::Information, tr("Account settings saved."));
    };
    confirmWithPassword(window(), tr("Change the account name or email."),
                        tr("The account was not changed."), call, done);
}

} // namespace cirrusgrid
