// SPDX-License-Identifier: Apache-2.0
#include "ui/account/recovery_codes_dialog.h"

#include "models/secret_file.h"
#include "ui/style/icons.h"
#include "ui/widgets/message_line.h"
#include "ui/widgets/question_dialog.h"
#include "ui/widgets/secret_clipboard.h"
#include "ui/widgets/secret_label.h"
#include "ui/widgets/widgets.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

Secret joined(const RecoveryCodes &codes)
{
    QByteArray text;
    text.reserve(static_cast<qsizetype>(codes.list.size()) * 20);
    for (const auto &code : codes.list) {
        if (!text.isEmpty())
            text.append('\n');
        text.append(code.view());
    }
    Secret all{QByteArrayView(text)};
    wipe(text);
    return all;
}

} // namespace

RecoveryCodesDialog::RecoveryCodesDialog(const RecoveryCodes &codes, SecretClipboard &clipboard,
                                         std::chrono::seconds clipboardTime, QWidget *parent)
    : QDialog(parent)
    , m_codes(joined(codes))
    , m_clipboard(clipboard)
    , m_clipboardTime(clipboardTime)
    , m_list(named(new SecretLabel(m_codes.revealed(), this), u"recoveryCodeList"_s,
                   tr("Recovery codes")))
    , m_message(named(new MessageLine(this), u"recoveryCodesMessage"_s, tr("Message")))
{
    named(this, u"recoveryCodesDialog"_s, tr("Recovery codes"));
    setWindowTitle(tr("Recovery codes"));
    setModal(true);
    layOut();
    connect(m_list, &SecretLabel::copyRequested, this, &RecoveryCodesDialog::copyCodes);
    connect(&m_clipboard, &SecretClipboard::secondsLeftChanged, this,
            [this](int seconds, quint64 copy) {
                if (copy == m_copyNumber)
                    showSecondsLeft(seconds);
            });
}

RecoveryCodesDialog::~RecoveryCodesDialog()
{
    QString characters = m_list->text();
    wipe(characters);
}

void RecoveryCodesDialog::layOut()
{
    auto *title = makeLabel(tr("Save your recovery codes"), TextStyle::Title, this);
    auto *sentence =
        makeLabel(tr("If you can't use your authenticator app, sign in with a recovery code. Each "
                     "code works once. Copy or download the codes now. They won't be shown again."),
                  TextStyle::Body, this);
    sentence->setWordWrap(true);
    m_message->keepPlace();

    auto *copy =
        named(makeButton(tr("Copy"), ButtonLook::Primary, this), u"copyCodesButton"_s, tr("Copy"));
    copy->setIcon(themedIcon(u"edit-copy"_s));
    copy->setDefault(true);
    auto *downloadButton = named(makeButton(tr("Download"), ButtonLook::Standard, this),
                                 u"downloadCodesButton"_s, tr("Download"));
    downloadButton->setIcon(themedIcon(u"document-save"_s));
    auto *closeButton =
        named(makeButton(tr("Close"), ButtonLook::Standard, this), u"closeButton"_s, tr("Close"));
    connect(copy, &QPushButton::clicked, this, &RecoveryCodesDialog::copyCodes);
    connect(downloadButton, &QPushButton::clicked, this, &RecoveryCodesDialog::download);
    connect(closeButton, &QPushButton::clicked, this, &RecoveryCodesDialog::reject);
    auto *closing = new QDialogButtonBox(this);
    closing->addButton(closeButton, QDialogButtonBox::RejectRole);
    auto *buttons = makeRow(nullptr, 0, Measure::Gap);
    buttons->addWidget(copy);
    buttons->addWidget(downloadButton);
    buttons->addWidget(closing);

    auto *layout = makeColumn(this, Measure::Margin, Measure::Gap);
    layout->addWidget(title);
    layout->addWidget(sentence);
    layout->addWidget(m_list);
    layout->addWidget(m_message);
    layout->addLayout(buttons);
    setMinimumWidth(scaled(this, 420));
    copy->setFocus();
}

void RecoveryCodesDialog::copyCodes()
{
    m_copyNumber = m_clipboard.copy(m_codes, m_clipboardTime);
    m_isKept = true;
    showSecondsLeft(static_cast<int>(m_clipboardTime.count()));
}

void RecoveryCodesDialog::showSecondsLeft(int seconds)
{
    m_message->show(
        MessageLine::Tone::Information,
        seconds > 0 ? tr("Copied. The clipboard will be cleared in %n second(s).", nullptr, seconds)
                    : tr("The codes are no longer on the clipboard."));
}

void RecoveryCodesDialog::download()
{
    chooseSaveFile(this, tr("Download Recovery Codes"), u"cirrusgrid-recovery-codes.txt"_s,
                   [this](const QString &fileName) { saveTo(fileName); });
}

void RecoveryCodesDialog::saveTo(const QString &fileName)
{
    if (const auto saved = saveSecretFile(fileName, m_codes); !saved) {
        m_message->show(
            MessageLine::Tone::Error,
            tr("Couldn't save the codes: %1. Choose another location.").arg(saved.error().text));
        return;
    }
    m_isKept = true;
    m_message->show(MessageLine::Tone::Information,
                    tr("Saved to %1. Only you can read this file.").arg(fileName));
}

void RecoveryCodesDialog::reject()
{
    if (m_isKept) {
        QDialog::accept();
        return;
    }
    auto *question = new QuestionDialog(
        {tr("Close without saving the codes?"),
         tr("Without these codes, you can't sign in if you lose your authenticator app. While "
            "you're signed in, you can create new codes in Account Settings.")},
        this);
    question->addButton(tr("Go Back"), u"goBackButton"_s, ButtonLook::Primary, {});
    question->addButton(tr("Close Anyway"), u"closeAnywayButton"_s, ButtonLook::Danger,
                        QDialogButtonBox::DestructiveRole, [this] { QDialog::accept(); });
    question->open();
}

} // namespace cirrusgrid
