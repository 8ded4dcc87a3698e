// SPDX-License-Identifier: Apache-2.0
#include "ui/tokens/reveal_dialog.h"

#include "domain/shown_name.h"
#include "models/secret_file.h"
#include "ui/style/icons.h"
#include "ui/widgets/error_text.h"
#include "ui/widgets/message_line.h"
#include "ui/widgets/question_dialog.h"
#include "ui/widgets/secret_clipboard.h"
#include "ui/widgets/value_field.h"
#include "ui/widgets/widgets.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

RevealDialog::RevealDialog(IssuedToken issued, RevealReason reason, SecretClipboard &clipboard,
                           std::chrono::seconds clipboardTime, QWidget *parent)
    : QDialog(parent)
    , m_issued(std::move(issued))
    , m_clipboard(clipboard)
    , m_clipboardTime(clipboardTime)
    , m_value(named(new ValueField(this), u"tokenValueEdit"_s, tr("Access token value")))
    , m_copy(named(makeButton(tr("Copy"), ButtonLook::Primary, this), u"copyValueButton"_s,
                   tr("Copy")))
    , m_download(named(makeButton(tr("Download"), ButtonLook::Standard, this), u"downloadButton"_s,
                       tr("Download")))
    , m_keychain(named(makeButton(tr("Save to Keychain"), ButtonLook::Standard, this),
                       u"keychainButton"_s, tr("Save to Keychain")))
    , m_usage(named(makeButton(tr("Use in a Request\u2026"), ButtonLook::Link, this),
                    u"usageButton"_s, tr("Use in a Request\u2026")))
    , m_close(
          named(makeButton(tr("Close"), ButtonLook::Standard, this), u"closeButton"_s, tr("Close")))
    , m_message(new MessageLine(this))
{
    named(this, u"revealDialog"_s, tr("Access Token"));
    setWindowTitle(tr("Access Token"));
    setModal(true);
    layOut(reason);
    connect(m_copy, &QPushButton::clicked, this, &RevealDialog::copyValue);
    connect(m_download, &QPushButton::clicked, this, &RevealDialog::download);
    connect(m_keychain, &QPushButton::clicked, this, &RevealDialog::keychainRequested);
    connect(m_usage, &QPushButton::clicked, this, &RevealDialog::usageRequested);
    connect(m_close, &QPushButton::clicked, this, &RevealDialog::reject);
    connect(m_value, &ValueField::copyRequested, this, &RevealDialog::copyValue);
    connect(&m_clipboard, &SecretClipboard::secondsLeftChanged, this,
            [this](int seconds, quint64 copy) {
                if (copy == m_copyNumber)
                    showSecondsLeft(seconds);
            });
}

RevealDialog::~RevealDialog() = default;

void RevealDialog::mask() { m_value->setEchoMode(QLineEdit::Password); }

void RevealDialog::layOut(RevealReason reason)
{
    const QString description = nameInSentence(m_issued.token.description);
    auto *title = makeLabel(
        reason == RevealReason::Generated
            ? tr("\u201c%1\u201d was generated.").arg(description)
            : tr("\u201c%1\u201d has a new value. The old value no longer works.").arg(description),
        TextStyle::Title, this);
    title->setWordWrap(true);
    auto *once = makeLabel(tr("Copy or download the value now. It won't be shown again."),
                           TextStyle::Body, this);
    once->setWordWrap(true);
    once->setObjectName(u"onceLabel"_s);

    m_value->setFont(styledFont(font(), TextStyle::Monospaced));
    m_value->setText(m_issued.value.revealed());
    m_value->setMinimumWidth(m_value->fontMetrics().horizontalAdvance(u'0') * 50);
    m_value->setCursorPosition(0);
    m_value->selectAll();

    m_copy->setIcon(themedIcon(u"edit-copy"_s));
    m_copy->setDefault(true);
    m_download->setIcon(themedIcon(u"document-save"_s));
    m_keychain->setIcon(themedIcon(u"dialog-password"_s));
    m_keychain->hide();
    m_message->keepPlace();

    auto *closing = new QDialogButtonBox(this);
    closing->addButton(m_usage, QDialogButtonBox::ActionRole);
    closing->addButton(m_close, QDialogButtonBox::RejectRole);
    auto *buttons = makeRow(nullptr, 0, Measure::Gap);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_download);
    buttons->addWidget(m_keychain);
    buttons->addWidget(closing);

    auto *layout = makeColumn(this, Measure::Margin, Measure::Gap);
    layout->addWidget(title);
    layout->addWidget(once);
    layout->addSpacing(scaled(this, Measure::Tight));
    layout->addWidget(m_value);
    layout->addWidget(m_message);
    layout->addSpacing(scaled(this, Measure::Tight));
    layout->addLayout(buttons);
    m_value->setFocus();
    m_value->selectAll();
}

void RevealDialog::copyValue()
{
    m_copyNumber = m_clipboard.copy(m_issued.value, m_clipboardTime);
    m_isKept = true;
    showSecondsLeft(static_cast<int>(m_clipboardTime.count()));
}

void RevealDialog::showSecondsLeft(int seconds)
{
    if (seconds > 0)
        m_message->show(
            MessageLine::Tone::Information,
            tr("Copied. The clipboard will be cleared in %n second(s).", nullptr, seconds));
    else
        m_message->show(MessageLine::Tone::Information,
                        tr("The value is no longer on the clipboard."));
}

void RevealDialog::download()
{
    chooseSaveFile(this, tr("Download Access Token"), secretFileName(m_issued.token.description),
                   [this](const QString &fileName) { saveTo(fileName); });
}

void RevealDialog::saveTo(const QString &fileName)
{
    if (const auto saved = saveSecretFile(fileName, m_issued.value); !saved) {
        m_message->show(
            MessageLine::Tone::Error,
            tr("Couldn't save the value: %1. Choose another location.").arg(saved.error().text));
        return;
    }
    m_isKept = true;
    m_message->show(MessageLine::Tone::Information,
                    tr("Saved to %1. Only you can read this file.").arg(fileName));
}

void RevealDialog::offerKeychain() { m_keychain->show(); }

void RevealDialog::showKept(const Result<void> &kept)
{
    if (kept) {
        m_isKept = true;
        m_message->show(MessageLine::Tone::Information, tr("Saved to the system keychain."));
        return;
    }
    m_message->show(MessageLine::Tone::Error,
                    tr("The value wasn't saved because the system keychain isn't available. Copy "
                       "or download it instead."));
}

void RevealDialog::reject()
{
    if (m_isKept)
        QDialog::accept();
    else
        askBeforeClosing();
}

void RevealDialog::askBeforeClosing()
{
    auto *question =
        new QuestionDialog({tr("Close without saving the value?"),
                            tr("You haven't copied or downloaded the value, and it can't be shown "
                               "again. If you lose it, you'll have to regenerate the token.")},
                           this);
    question->addButton(tr("Go Back"), u"goBackButton"_s, ButtonLook::Primary, {});
    question->addButton(tr("Close Anyway"), u"closeAnywayButton"_s, ButtonLook::Danger,
                        QDialogButtonBox::DestructiveRole, [this] { QDialog::accept(); });
    question->open();
}

} // namespace cirrusgrid
