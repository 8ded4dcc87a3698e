// SPDX-License-Identifier: Apache-2.0
#include "ui/account/two_factor_dialog.h"

#include "ui/widgets/busy_line.h"
#include "ui/widgets/error_text.h"
#include "ui/widgets/message_line.h"
#include "ui/widgets/password_field.h"
#include "ui/widgets/qr_code.h"
#include "ui/widgets/secret_label.h"
#include "ui/widgets/widgets.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

//! In groups of four, as apps show it: easier to type.
QString grouped(const Secret &key)
{
    QString text;
    text.reserve(key.view().size() * 5 / 4 + 1);
    for (qsizetype i = 0; i < key.view().size(); ++i) {
        if (i > 0 && i % 4 == 0)
            text.append(u' ');
        text.append(QLatin1Char(key.view()[i]));
    }
    return text;
}

} // namespace

TwoFactorDialog::TwoFactorDialog(AccountModels &models, TwoFactorSetup setup, QWidget *parent)
    : QDialog(parent)
    , m_models(models)
    , m_setup(std::move(setup))
    , m_key(named(new SecretLabel(grouped(m_setup.key), this), u"twoFactorKey"_s, tr("Key")))
    , m_code(named(new PasswordField(this), u"verificationCodeEdit"_s, tr("Verification code")))
    , m_message(named(new MessageLine(this), u"twoFactorMessage"_s, tr("Message")))
    , m_busyLine(new BusyLine(this))
    , m_confirm(named(makeButton(tr("Turn On"), ButtonLook::Primary, this),
                      u"confirmTwoFactorButton"_s, tr("Turn On")))
{
    named(this, u"twoFactorDialog"_s, tr("Two-factor authentication"));
    setWindowTitle(tr("Two-factor authentication"));
    setModal(true);
    layOut();
    connect(m_code, &QLineEdit::textChanged, this, &TwoFactorDialog::updateConfirm);
    connect(m_confirm, &QPushButton::clicked, this, &TwoFactorDialog::confirm);
    updateConfirm();
    m_code->setFocus();
}

TwoFactorDialog::~TwoFactorDialog()
{
    QString characters = m_key->text();
    wipe(characters);
}

void TwoFactorDialog::layOut()
{
    auto *title =
        makeLabel(tr("Scan this QR code with your authenticator app"), TextStyle::Title, this);
    title->setWordWrap(true);
    auto *code = named(new QrCode(this), u"qrCode"_s, tr("QR code"));
    code->setContent(m_setup.uri);
    connect(m_key, &SecretLabel::copyRequested, this,
            [this] { emit keyCopyRequested(m_setup.key); });
    m_key->setWordWrap(true);
    auto *hint = makeLabel(tr("Or type this key into the app:"), TextStyle::Body, this);
    hint->setWordWrap(true);
    setMuted(hint);
    auto *form = makeForm(this, CaptionPlace::Above, Measure::Tight);
    addField(form, tr("Verification code"), m_code);
    m_code->showAlways();
    m_code->setMaxLength(12);
    m_code->setPlaceholderText(tr("6 digits from the app"));
    m_message->keepPlace();

    auto *words = makeColumn(nullptr, 0, Measure::Tight);
    words->addWidget(hint);
    words->addWidget(m_key);
    words->addSpacing(scaled(this, Measure::Group));
    words->addLayout(form);
    words->addStretch();
    auto *middle = makeRow(nullptr, 0, Measure::Group);
    middle->addWidget(code, 0, Qt::AlignTop);
    middle->addLayout(words, 1);

    auto *cancel = named(makeButton(tr("Cancel"), ButtonLook::Standard, this), u"cancelButton"_s,
                         tr("Cancel"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(cancel, QDialogButtonBox::RejectRole);
    buttons->addButton(m_confirm, QDialogButtonBox::AcceptRole);
    m_confirm->setDefault(true);

    auto *layout = makeColumn(this, Measure::Margin, Measure::Gap);
    layout->addWidget(title);
    layout->addLayout(middle);
    layout->addWidget(m_message);
    layout->addWidget(m_busyLine);
    layout->addWidget(buttons);
    setMinimumWidth(scaled(this, 540));
}

void TwoFactorDialog::updateConfirm()
{
    m_confirm->setEnabled(!m_isBusy && !m_code->text().trimmed().isEmpty());
    setRefused(m_code, false);
}

void TwoFactorDialog::confirm()
{
    m_isBusy = true;
    m_busyLine->setBusy(true);
    m_message->clear();
    updateConfirm();
    m_models.call(calls::ConfirmTwoFactor{m_code->secret()})
        .then(this, [this](Result<RecoveryCodes> codes) { finish(std::move(codes)); });
}

void TwoFactorDialog::finish(Result<RecoveryCodes> codes)
{
    m_isBusy = false;
    m_busyLine->setBusy(false);
    updateConfirm();
    if (codes) {
        m_codes = std::move(*codes);
        accept();
        return;
    }
    m_message->show(MessageLine::Tone::Error,
                    failureText(tr("Two-factor authentication is still off."), codes.error()),
                    errorDetails(codes.error()));
    setRefused(m_code, true);
    m_code->setFocus();
    m_code->selectAll();
}

} // namespace cirrusgrid
