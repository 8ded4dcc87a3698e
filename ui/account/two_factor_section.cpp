// SPDX-License-Identifier: Apache-2.0
#include "ui/account/two_factor_section.h"

#include "ui/account/recovery_codes_dialog.h"
#include "ui/account/two_factor_dialog.h"
#include "ui/widgets/password_dialog.h"
#include "ui/widgets/secret_clipboard.h"
#include "ui/widgets/widgets.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

TwoFactorSection::TwoFactorSection(AccountModels &models, SecretClipboard &clipboard,
                                   const Preferences &preferences, QWidget *parent)
    : QWidget(parent)
    , m_models(models)
    , m_clipboard(clipboard)
    , m_preferences(preferences)
    , m_state(named(makeLabel({}, TextStyle::Body, this), u"twoFactorState"_s,
                    tr("Two-factor authentication")))
    , m_setUp(named(makeButton(tr("Set Up\u2026"), ButtonLook::Standard, this),
                    u"setUpTwoFactorButton"_s, tr("Set up two-factor authentication")))
    , m_renew(named(makeButton(tr("New Recovery Codes\u2026"), ButtonLook::Standard, this),
                    u"renewRecoveryCodesButton"_s, tr("New recovery codes")))
    , m_turnOff(named(makeButton(tr("Turn Off\u2026"), ButtonLook::Danger, this),
                      u"turnOffTwoFactorButton"_s, tr("Turn off two-factor authentication")))
{
    m_state->setWordWrap(true);
    auto *buttons = makeRow(nullptr, 0, Measure::Gap);
    for (auto *button : {m_setUp, m_renew, m_turnOff})
        buttons->addWidget(button);
    buttons->addStretch();
    auto *layout = makeColumn(this, 0, Measure::Gap);
    layout->addWidget(makeLabel(tr("Two-factor authentication"), TextStyle::Section, this));
    layout->addWidget(m_state);
    layout->addLayout(buttons);
    connect(m_setUp, &QPushButton::clicked, this, &TwoFactorSection::setUp);
    connect(m_renew, &QPushButton::clicked, this, &TwoFactorSection::renewCodes);
    connect(m_turnOff, &QPushButton::clicked, this, &TwoFactorSection::turnOff);
    if (preferences.isPresenting()) {
        for (auto *button : {m_setUp, m_renew}) {
            button->setEnabled(false);
            button->setToolTip(tr("Not available in presenter mode because the audience would see "
                                  "the key or codes."));
        }
    }
    connect(&models, &AccountModels::accountChanged, this, &TwoFactorSection::showState);
    showState();
}

void TwoFactorSection::showState()
{
    const auto &account = m_models.account();
    setDescribedText(
        m_state,
        account.hasTwoFactor
            ? tr("On. Signing in requires a code from your authenticator app. %n recovery code(s) "
                 "left.",
                 nullptr, account.recoveryCodesLeft)
            : tr("Off. Signing in requires only your password. Tokens aren't affected."));
    m_setUp->setVisible(!account.hasTwoFactor);
    m_renew->setVisible(account.hasTwoFactor);
    m_turnOff->setVisible(account.hasTwoFactor);
}

void TwoFactorSection::setUp()
{
    const auto call = [this](Secret password) {
        return m_models.call(calls::BeginTwoFactor{std::move(password)});
    };
    const auto done = [this](Result<TwoFactorSetup> setup) {
        auto *dialog = new TwoFactorDialog(m_models, std::move(*setup), window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &TwoFactorDialog::keyCopyRequested, this, [this](const Secret &key) {
            m_clipboard.copy(key, m_preferences.clipboardTime());
        });
        connect(dialog, &QDialog::accepted, this, [this, dialog] {
            m_models.refreshAccount();
            showCodes(dialog->takeRecoveryCodes());
        });
        dialog->open();
    };
    confirmWithPassword(window(), tr("Set up two-factor authentication."),
                        tr("Two-factor authentication is still off."), call, done);
}

void TwoFactorSection::turnOff()
{
    const auto call = [this](Secret password) {
        return m_models.call(calls::TurnOffTwoFactor{std::move(password)});
    };
    confirmWithPassword(window(),
                        tr("Turn off two-factor authentication. Signing in will require only your "
                           "password, and your recovery codes will stop working."),
                        tr("Two-factor authentication is still on."), call,
                        [this](const Result<void> &) { m_models.refreshAccount(); });
}

void TwoFactorSection::renewCodes()
{
    const auto call = [this](Secret password) {
        return m_models.call(calls::RenewRecoveryCodes{std::move(password)});
    };
    const auto done = [this](Result<RecoveryCodes> codes) {
        m_models.refreshAccount();
        showCodes(*codes);
    };
    confirmWithPassword(window(),
                        tr("Create new recovery codes. Your current codes will stop working."),
                        tr("Your current codes still work."), call, done);
}

void TwoFactorSection::showCodes(const RecoveryCodes &codes)
{
    auto *dialog =
        new RecoveryCodesDialog(codes, m_clipboard, m_preferences.clipboardTime(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace cirrusgrid
