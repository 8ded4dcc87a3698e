// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/connect_dialog.h"

#include "ui/common/busy_line.h"
#include "ui/common/error_text.h"
#include "ui/common/message_line.h"
#include "ui/common/password_field.h"
#include "ui/common/strength_meter.h"
#include "ui/common/widgets.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

ConnectDialog::ConnectDialog(PlatformService &service, const PlatformState &state, bool canKeep,
                             QWidget *parent)
    : QDialog(parent)
    , m_service(service)
    , m_state(state)
    , m_platform(named(new QComboBox(this), u"platformCombo"_s, tr("Platform")))
    , m_login(named(new QLineEdit(this), u"loginEdit"_s, tr("Login")))
    , m_password(named(new PasswordField(this), u"passwordEdit"_s, tr("Password")))
    , m_code(named(new PasswordField(this), u"totpEdit"_s, tr("Verification code")))
    , m_codeRow(new QWidget(this))
    , m_repeat(named(new PasswordField(this), u"repeatPasswordEdit"_s, tr("Repeat password")))
    , m_strength(new StrengthMeter(this))
    , m_keep(named(new QCheckBox(tr("Keep me signed in"), this), u"keepSignedInBox"_s,
                   tr("Keep me signed in")))
    , m_capsLock(new MessageLine(this))
    , m_message(named(new MessageLine(this), u"connectMessage"_s, tr("Message")))
    , m_busyLine(new BusyLine(this))
    , m_quit(named(makeButton(tr("Cancel"), ButtonLook::Standard, this), u"cancelButton"_s,
                   tr("Cancel")))
    , m_submit(named(makeButton(isFirstStart() ? tr("Create account") : tr("Connect"),
                                ButtonLook::Primary, this),
                     u"connectButton"_s, isFirstStart() ? tr("Create account") : tr("Connect")))
{
    named(this, u"connectDialog"_s, tr("Connect"));
    setWindowTitle(tr("Connect"));
    setModal(true);
    m_keep->setVisible(canKeep);
    m_keep->setToolTip(
        tr("The session goes to the system's keychain; the password is kept nowhere."));
    layOut();
    connect(m_login, &QLineEdit::textChanged, this, &ConnectDialog::updateSubmit);
    connect(m_password, &QLineEdit::textChanged, this, &ConnectDialog::updateSubmit);
    connect(m_repeat, &QLineEdit::textChanged, this, &ConnectDialog::updateSubmit);
    connect(m_code, &QLineEdit::textChanged, this, &ConnectDialog::updateSubmit);
    connect(m_password, &QLineEdit::textChanged, m_strength, &StrengthMeter::rate);
    connect(m_password, &PasswordField::capsLockSeen, this, [this](bool isOn) {
        if (isOn)
            m_capsLock->show(MessageLine::Tone::Warning, tr("Caps Lock seems to be on."));
        else
            m_capsLock->clear();
    });
    connect(m_submit, &QPushButton::clicked, this, &ConnectDialog::submit);
    connect(m_quit, &QPushButton::clicked, this, &ConnectDialog::reject);
    updateSubmit();
    m_login->setFocus();
}

void ConnectDialog::layOut()
{
    m_platform->addItem(tr("Local platform"));
    auto *title =
        makeLabel(isFirstStart() ? tr("Welcome to CirrusGrid") : tr("Connect to a platform"),
                  TextStyle::Title, this);
    auto *sentence =
        makeLabel(isFirstStart() ? tr("The local platform runs inside this program and has no "
                                      "account yet. Choose a login and a "
                                      "password; three sample environments come with it.")
                                 : tr("Sign in with the login and password of your account."),
                  TextStyle::Body, this);
    sentence->setWordWrap(true);
    setMuted(sentence);
    m_login->setPlaceholderText(tr("you@example.com"));
    m_message->keepPlace();

    auto *layout = makeColumn(this, Measure::Margin, Measure::Tight);
    const auto addField = [&](const QString &caption, QWidget *field) {
        auto *label = makeLabel(caption, TextStyle::Section, this);
        label->setBuddy(field);
        layout->addSpacing(scaled(this, Measure::Gap));
        layout->addWidget(label);
        layout->addWidget(field);
    };
    layout->addWidget(title);
    layout->addWidget(sentence);
    addField(tr("Platform"), m_platform);
    addField(tr("Login"), m_login);
    addField(tr("Password"), m_password);
    layout->addWidget(m_strength);
    layout->addWidget(m_capsLock);
    if (isFirstStart())
        addField(tr("Repeat password"), m_repeat);
    layOutCode();
    layout->addWidget(m_codeRow);
    m_strength->setVisible(isFirstStart());
    m_repeat->setVisible(isFirstStart());
    layout->addSpacing(scaled(this, Measure::Gap));
    layout->addWidget(m_keep);
    layout->addWidget(m_message);
    layout->addWidget(m_busyLine);
    auto *buttons = makeRow(nullptr, 0, Measure::Gap);
    buttons->addStretch();
    buttons->addWidget(m_quit);
    buttons->addWidget(m_submit);
    layout->addLayout(buttons);
    m_submit->setDefault(true);
    setMinimumWidth(scaled(this, 420));
}

void ConnectDialog::layOutCode()
{
    auto *label = makeLabel(tr("Verification code"), TextStyle::Section, m_codeRow);
    label->setBuddy(m_code);
    auto *hint = makeLabel(tr("From your authenticator app, or one of your recovery codes."),
                           TextStyle::Hint, m_codeRow);
    hint->setWordWrap(true);
    auto *column = makeColumn(m_codeRow, 0, Measure::Tight);
    column->addSpacing(scaled(this, Measure::Gap));
    column->addWidget(label);
    column->addWidget(m_code);
    column->addWidget(hint);
    m_code->showAlways();
    m_code->setMaxLength(32);
    m_codeRow->hide();
}

void ConnectDialog::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    for (QWidget *field : {static_cast<QWidget *>(m_platform), static_cast<QWidget *>(m_login),
                           static_cast<QWidget *>(m_password), static_cast<QWidget *>(m_repeat)})
        field->setEnabled(!isBusy && !m_asksForCode);
    m_code->setEnabled(!isBusy);
    m_busyLine->setBusy(isBusy);
    updateSubmit();
}

void ConnectDialog::updateSubmit()
{
    const bool isFilled = !m_login->text().trimmed().isEmpty() && !m_password->text().isEmpty()
        && (!isFirstStart() || !m_repeat->text().isEmpty())
        && (!m_asksForCode || !m_code->text().isEmpty());
    m_submit->setEnabled(isFilled && !m_isBusy);
    setRefused(m_login, false);
    setRefused(m_password, false);
    setRefused(m_repeat, false);
    setRefused(m_code, false);
}

void ConnectDialog::submit()
{
    if (isFirstStart() && m_password->text() != m_repeat->text()) {
        showMessage(tr("The two passwords differ. Type them again."), m_repeat);
        return;
    }
    m_message->clear();
    setBusy(true);
    if (isFirstStart())
        registerAccount();
    else if (m_asksForCode)
        verify();
    else
        signIn();
}

void ConnectDialog::registerAccount()
{
    m_service.registerAccount({m_login->text(), m_password->secret()})
        .then(this, [this](const Result<void> &result) {
            if (result)
                signIn();
            else
                refuse(result.error());
        });
}

void ConnectDialog::signIn()
{
    m_service.signIn({m_login->text(), m_password->secret()})
        .then(this, [this](const Result<Account> &result) {
            if (!result && result.error().kind == ErrorKind::SecondFactor)
                askForCode();
            else
                finish(result);
        });
}

void ConnectDialog::askForCode()
{
    m_asksForCode = true;
    m_codeRow->show();
    setBusy(false);
    growToFit(this);
    m_code->setFocus();
}

void ConnectDialog::verify()
{
    m_service.verifyCode(m_code->secret()).then(this, [this](const Result<Account> &result) {
        // The password has to be given again: the time for the code is over.
        if (!result && result.error().kind == ErrorKind::SessionEnded) {
            m_asksForCode = false;
            m_code->wipeText();
            m_codeRow->hide();
            setBusy(false);
            showMessage(tr("The code came too late. Connect again, then enter a new one."),
                        m_password);
            return;
        }
        finish(result);
    });
}

void ConnectDialog::finish(const Result<Account> &result)
{
    if (!result) {
        refuse(result.error());
        return;
    }
    accept();
    emit connected(*result, m_keep->isVisibleTo(this) && m_keep->isChecked());
}

void ConnectDialog::refuse(const ServiceError &error)
{
    setBusy(false);
    QWidget *field = m_asksForCode  ? static_cast<QWidget *>(m_code)
        : error.field == "login"_L1 ? static_cast<QWidget *>(m_login)
                                    : m_password;
    const bool isUnknown = error.kind == ErrorKind::WrongPassword && !m_asksForCode;
    showMessage(isUnknown ? tr("Wrong login or password. Check both and try again.")
                          : errorText(error),
                field, errorDetails(error));
}

void ConnectDialog::showMessage(const QString &text, QWidget *field, const QString &details)
{
    m_message->show(MessageLine::Tone::Error, text, details);
    setRefused(field, true);
    field->setFocus();
    if (auto *edit = qobject_cast<QLineEdit *>(field))
        edit->selectAll();
}

} // namespace cirrusgrid
