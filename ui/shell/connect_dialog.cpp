// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/connect_dialog.h"

#include "ui/accessibility/accessibility.h"
#include "ui/shell/platform_chooser.h"
#include "ui/widgets/busy_line.h"
#include "ui/widgets/error_text.h"
#include "ui/widgets/line_field.h"
#include "ui/widgets/message_line.h"
#include "ui/widgets/password_field.h"
#include "ui/widgets/strength_meter.h"
#include "ui/widgets/widgets.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

//! Whether the platform itself was never asked.
bool isAboutTheWay(ErrorKind kind)
{
    return kind == ErrorKind::Offline || kind == ErrorKind::Tls || kind == ErrorKind::Protocol;
}

} // namespace

ConnectDialog::ConnectDialog(const DashboardContext &context, Purpose purpose,
                             const KnownAccount &account, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_purpose(purpose)
    , m_platformId(account.platformId)
    , m_title(makeLabel({}, TextStyle::Title, this))
    , m_sentence(makeLabel({}, TextStyle::Body, this))
    , m_platform(new PlatformChooser(context, account.platformId,
                                     purpose == Purpose::Connect
                                         ? PlatformChooser::Management::Offered
                                         : PlatformChooser::Management::NotOffered,
                                     this))
    , m_login(named(new LineField(account.login, this), u"loginEdit"_s, tr("Login")))
    , m_password(named(new PasswordField(this), u"passwordEdit"_s, tr("Password")))
    , m_code(named(new PasswordField(this), u"totpEdit"_s, tr("Verification code")))
    , m_codeRow(new QWidget(this))
    , m_repeatRow(new QWidget(this))
    , m_repeat(named(new PasswordField(this), u"repeatPasswordEdit"_s, tr("Confirm password")))
    , m_strength(new StrengthMeter(this))
    , m_keep(named(new QCheckBox(tr("Keep me signed in"), this), u"keepSignedInBox"_s,
                   tr("Keep me signed in")))
    , m_message(named(new MessageLine(this), u"connectMessage"_s, tr("Message")))
    , m_busyLine(new BusyLine(this))
    , m_quit(named(makeButton(tr("Cancel"), ButtonLook::Standard, this), u"cancelButton"_s,
                   tr("Cancel")))
    , m_submit(named(makeButton(tr("Connect"), ButtonLook::Primary, this), u"connectButton"_s,
                     tr("Connect")))
{
    named(this, u"connectDialog"_s, tr("Connect"));
    setWindowTitle(tr("Connect"));
    setModal(true);
    setAttribute(Qt::WA_DeleteOnClose);
    if (isPresenting())
        m_login->setEchoMode(QLineEdit::Password);
    m_keep->setVisible(context.keychain != nullptr);
    m_keep->setToolTip(
        tr("Saves the session in the system keychain. Your password is never saved."));
    layOut();
    connect(m_platform, &PlatformChooser::chosen, this, [this](const QString &id) {
        openPlatform(id);
        suggestLogin();
    });
    for (auto *field : {m_login, static_cast<QLineEdit *>(m_password),
                        static_cast<QLineEdit *>(m_repeat), static_cast<QLineEdit *>(m_code)}) {
        connect(field, &QLineEdit::textChanged, this, [this] {
            m_isRefused = false;
            updateSubmit();
        });
    }
    connect(m_password, &QLineEdit::textChanged, m_strength, &StrengthMeter::rate);
    connect(m_submit, &QPushButton::clicked, this, &ConnectDialog::submit);
    connect(m_quit, &QPushButton::clicked, this, &ConnectDialog::reject);
    openPlatform(m_platformId);
    (m_login->text().isEmpty() ? m_login : static_cast<QWidget *>(m_password))->setFocus();
}

void ConnectDialog::addField(const QString &caption, QWidget *field, QWidget *row)
{
    auto *label = makeLabel(caption, TextStyle::Section, this);
    label->setBuddy(field);
    m_layout->addSpacing(scaled(this, Measure::Gap));
    m_layout->addWidget(label);
    m_layout->addWidget(row);
}

void ConnectDialog::layOut()
{
    m_sentence->setWordWrap(true);
    setMuted(m_sentence);
    m_login->setPlaceholderText(tr("you@example.com"));
    m_message->keepPlace();
    auto *repeatLabel = makeLabel(tr("Confirm password"), TextStyle::Section, m_repeatRow);
    repeatLabel->setBuddy(m_repeat);
    auto *repeat = makeColumn(m_repeatRow, 0, Measure::Tight);
    repeat->addSpacing(scaled(this, Measure::Gap));
    repeat->addWidget(repeatLabel);
    repeat->addWidget(m_repeat);

    m_layout = makeColumn(this, Measure::Margin, Measure::Tight);
    m_layout->addWidget(m_title);
    m_layout->addWidget(m_sentence);
    addField(tr("Platform"), m_platform->combo(), m_platform);
    addField(tr("Login"), m_login, m_login);
    addField(tr("Password"), m_password, m_password);
    m_layout->addWidget(m_strength);
    m_layout->addWidget(m_repeatRow);
    layOutCode();
    m_layout->addWidget(m_codeRow);
    // Until the platform says that it was never used.
    m_strength->hide();
    m_repeatRow->hide();
    m_layout->addSpacing(scaled(this, Measure::Gap));
    m_layout->addWidget(m_keep);
    m_layout->addWidget(m_message);
    m_layout->addWidget(m_busyLine);
    auto *buttons = makeRow(nullptr, 0, Measure::Gap);
    buttons->addStretch();
    buttons->addWidget(m_quit);
    buttons->addWidget(m_submit);
    m_layout->addLayout(buttons);
    m_submit->setDefault(true);
    setMinimumWidth(scaled(this, 420));
}

void ConnectDialog::openPlatform(const QString &id)
{
    m_platformId = id;
    m_isOpen = false;
    m_isRefused = false;
    forgetCode();
    m_message->clear();
    m_connection = m_context.directory.connectionTo(id);
    m_connection->call(calls::Open{})
        .then(this, [this, asked = m_connection](const Result<PlatformState> &state) {
            if (asked == m_connection)
                showState(state);
        });
    updateSubmit();
}

void ConnectDialog::showState(const Result<PlatformState> &state)
{
    if (!state) {
        m_message->show(MessageLine::Tone::Error, errorText(state.error()),
                        errorDetails(state.error()));
        noteReady();
        return;
    }
    m_state = *state;
    m_isOpen = true;
    const bool isAgain = m_purpose == Purpose::SignInAgain;
    m_title->setText(isAgain              ? tr("Your session has ended")
                         : isFirstStart() ? tr("Welcome to CirrusGrid")
                                          : tr("Connect to a platform"));
    m_sentence->setText(isAgain ? tr("Sign in again to pick up where you left off.")
                            : isFirstStart()
                            ? tr("The local platform runs inside this program and doesn't have an "
                                 "account yet. Choose a login and password to create one. Three "
                                 "sample environments are included.")
                            : tr("Sign in with your account's login and password."));
    const QString submitText = isFirstStart() ? tr("Create Account") : tr("Connect");
    m_submit->setText(submitText);
    m_submit->setAccessibleName(submitText);
    m_strength->setVisible(isFirstStart());
    m_repeatRow->setVisible(isFirstStart());
    setBusy(false);
    fitHeight(this);
    noteReady();
}

void ConnectDialog::noteReady()
{
    m_isReady = true;
    if (std::exchange(m_opensWhenReady, false))
        open();
}

void ConnectDialog::explain(SignInReason reason)
{
    switch (reason) {
    case SignInReason::None:
        return;
    case SignInReason::KeychainUnavailable:
        m_message->show(MessageLine::Tone::Warning,
                        tr("Couldn't read your saved session because the system keychain is locked "
                           "or isn't available. Sign in with your password."));
        return;
    }
}

void ConnectDialog::openWhenReady()
{
    m_opensWhenReady = true;
    if (m_isReady)
        noteReady();
}

void ConnectDialog::suggestLogin()
{
    QString login;
    for (const auto &account : m_context.platforms.accounts()) {
        if (account.platformId == m_platformId) {
            login = account.login;
            break;
        }
    }
    m_password->wipeText();
    m_login->setText(login);
    (login.isEmpty() ? m_login : static_cast<QWidget *>(m_password))->setFocus();
}

void ConnectDialog::layOutCode()
{
    auto *label = makeLabel(tr("Verification code"), TextStyle::Section, m_codeRow);
    label->setBuddy(m_code);
    auto *hint = makeLabel(tr("Enter a code from your authenticator app, or a recovery code."),
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
    const bool isChoosing = !isBusy && !m_asksForCode;
    const bool isAgain = m_purpose == Purpose::SignInAgain;
    for (QWidget *field : {static_cast<QWidget *>(m_password), static_cast<QWidget *>(m_repeat)})
        field->setEnabled(isChoosing);
    for (QWidget *field : {static_cast<QWidget *>(m_platform), static_cast<QWidget *>(m_login)})
        field->setEnabled(isChoosing && !isAgain);
    m_code->setEnabled(!isBusy);
    m_busyLine->setBusy(isBusy);
    updateSubmit();
}

void ConnectDialog::updateSubmit()
{
    const bool isFilled = m_isOpen && !m_login->text().trimmed().isEmpty()
        && !m_password->text().isEmpty() && (!isFirstStart() || !m_repeat->text().isEmpty())
        && (!m_asksForCode || !m_code->text().isEmpty());
    m_submit->setEnabled(isFilled && !m_isBusy && !m_isRefused);
    setRefused(m_login, false);
    setRefused(m_password, false);
    setRefused(m_repeat, false);
    setRefused(m_code, false);
}

void ConnectDialog::submit()
{
    if (isFirstStart() && m_password->text() != m_repeat->text()) {
        showMessage(tr("The passwords don't match. Enter them again."), m_repeat);
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
    m_connection->call(calls::RegisterAccount{{m_login->text(), m_password->secret()}})
        .then(this, [this](const Result<void> &result) {
            if (result)
                signIn();
            else
                refuse(result.error());
        });
}

void ConnectDialog::signIn()
{
    m_connection->call(calls::SignIn{{m_login->text(), m_password->secret()}})
        .then(this, [this](const Result<SessionPtr> &session) {
            if (!session) {
                refuse(session.error());
                return;
            }
            m_session = *session;
            if (m_session->needsCode())
                askForCode();
            else
                finish();
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

void ConnectDialog::forgetCode()
{
    m_asksForCode = false;
    m_session.reset();
    m_code->wipeText();
    m_codeRow->hide();
}

void ConnectDialog::verify()
{
    m_session->call(calls::VerifyCode{m_code->secret()})
        .then(this, [this](const Result<Account> &result) {
            // The password has to be given again: the time for the code is over.
            if (!result && result.error().kind == ErrorKind::SessionEnded) {
                forgetCode();
                setBusy(false);
                showMessage(tr("The sign-in timed out. Connect again and enter a new code."),
                            m_password);
                return;
            }
            if (result)
                finish();
            else
                refuse(result.error());
        });
}

void ConnectDialog::finish()
{
    emit connected(m_platformId, m_session, m_keep->isVisibleTo(this) && m_keep->isChecked());
    accept();
}

void ConnectDialog::refuse(const ServiceError &error)
{
    m_isRefused = error.kind == ErrorKind::WrongPassword;
    setBusy(false);
    QWidget *field = m_asksForCode  ? static_cast<QWidget *>(m_code)
        : error.field == "login"_L1 ? static_cast<QWidget *>(m_login)
                                    : m_password;
    const bool isUnknown = error.kind == ErrorKind::WrongPassword && !m_asksForCode;
    showMessage(isUnknown ? tr("Wrong login or password. Check both and try again.")
                          : errorText(error),
                field, errorDetails(error));
    if (isAboutTheWay(error.kind))
        setRefused(field, false);
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
