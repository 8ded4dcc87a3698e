// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/password_dialog.h"

#include "ui/widgets/busy_line.h"
#include "ui/widgets/error_text.h"
#include "ui/widgets/message_line.h"
#include "ui/widgets/password_field.h"
#include "ui/widgets/widgets.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

PasswordDialog::PasswordDialog(const QString &purpose, const QString &notDone, QWidget *parent)
    : QDialog(parent)
    , m_notDone(notDone)
    , m_password(named(new PasswordField(this), u"passwordEdit"_s, tr("Password")))
    , m_message(named(new MessageLine(this), u"passwordMessage"_s, tr("Message")))
    , m_busyLine(new BusyLine(this))
    , m_confirm(named(makeButton(tr("Confirm"), ButtonLook::Primary, this), u"confirmButton"_s,
                      tr("Confirm")))
    , m_cancel(named(makeButton(tr("Cancel"), ButtonLook::Standard, this), u"cancelButton"_s,
                     tr("Cancel")))
{
    named(this, u"passwordDialog"_s, tr("Confirm with password"));
    setWindowTitle(tr("Confirm Your Password"));
    setModal(true);

    auto *purposeLabel = makeLabel(purpose, TextStyle::Body, this);
    purposeLabel->setWordWrap(true);
    purposeLabel->setObjectName(u"purposeLabel"_s);
    auto *form = makeForm(this, CaptionPlace::Above, Measure::Gap);
    addField(form, tr("Password"), m_password);
    m_message->keepPlace();

    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_cancel, QDialogButtonBox::RejectRole);
    buttons->addButton(m_confirm, QDialogButtonBox::AcceptRole);

    auto *layout = makeColumn(this, Measure::Margin, Measure::Gap);
    layout->addWidget(purposeLabel);
    layout->addSpacing(scaled(this, Measure::Gap));
    layout->addLayout(form);
    layout->addWidget(m_message);
    layout->addWidget(m_busyLine);
    layout->addWidget(buttons);
    setMinimumWidth(scaled(this, 400));

    m_confirm->setDefault(true);
    connect(m_confirm, &QPushButton::clicked, this, &PasswordDialog::passwordGiven);
    connect(m_cancel, &QPushButton::clicked, this, &PasswordDialog::reject);
    connect(m_password, &QLineEdit::textChanged, this, [this] {
        m_isRefused = false;
        updateConfirm();
    });
    m_countdown.setInterval(std::chrono::seconds(1));
    connect(&m_countdown, &QTimer::timeout, this, &PasswordDialog::countDown);
    m_password->setFocus();
    updateConfirm();
}

PasswordDialog::~PasswordDialog() = default;

Secret PasswordDialog::takePassword()
{
    auto secret = m_password->secret();
    setBusy(true);
    m_message->clear();
    return secret;
}

void PasswordDialog::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    m_password->setEnabled(!isBusy);
    m_busyLine->setBusy(isBusy);
    updateConfirm();
}

void PasswordDialog::updateConfirm()
{
    m_confirm->setEnabled(!m_isBusy && !m_isRefused && m_wait.count() == 0
                          && !m_password->text().isEmpty());
}

QString PasswordDialog::fullText(const ServiceError &error) const
{
    // A wrong password changes nothing, and the user knows: the message stays short.
    if (error.kind == ErrorKind::WrongPassword)
        return errorText(error);
    if (error.isOutcomeUnknown) {
        return errorText(error) + u' '
            + tr("The change may or may not have been made. Select Confirm to try again. The "
                 "change won't be made twice.");
    }
    return failureText(m_notDone, error);
}

void PasswordDialog::refuse(const ServiceError &error)
{
    m_isRefused = error.kind == ErrorKind::WrongPassword;
    setBusy(false);
    if (m_isCancelAsked) {
        QDialog::reject();
        return;
    }
    m_message->show(MessageLine::Tone::Error, fullText(error), errorDetails(error));
    if (error.kind == ErrorKind::Throttled)
        startCountdown(error.retryAfter.value_or(std::chrono::seconds(30)));
    m_password->setFocus();
    m_password->selectAll();
}

void PasswordDialog::startCountdown(std::chrono::seconds wait)
{
    m_wait = wait;
    m_countdown.start();
    updateConfirm();
}

void PasswordDialog::countDown()
{
    m_wait -= std::chrono::seconds(1);
    if (m_wait.count() > 0) {
        m_message->show(MessageLine::Tone::Error,
                        tr("Too many wrong passwords. Try again in %1.").arg(waitText(m_wait)));
        return;
    }
    m_wait = std::chrono::seconds(0);
    m_countdown.stop();
    m_message->clear();
    updateConfirm();
}

void PasswordDialog::reject()
{
    if (!m_isBusy) {
        QDialog::reject();
        return;
    }
    // Cancel stays enabled: it has the keyboard, and everything else here is disabled.
    m_isCancelAsked = true;
    m_message->show(MessageLine::Tone::Information, tr("Canceling\u2026"));
}

} // namespace cirrusgrid
