// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/text_dialog.h"
#include "ui/widgets/line_field.h"

#include "ui/widgets/message_line.h"
#include "ui/widgets/widgets.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

TextDialog::TextDialog(const Words &words, const QString &text,
                       std::function<Checked<void>(const QString &)> accept, QWidget *parent)
    : QDialog(parent)
    , m_accept(std::move(accept))
    , m_text(named(new LineField(text, this), u"textEdit"_s, words.caption))
    , m_message(named(new MessageLine(this), u"textMessage"_s, tr("Message")))
{
    named(this, u"textDialog"_s, words.title);
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    setWindowTitle(words.title);
    auto *cancel = named(makeButton(tr("Cancel"), ButtonLook::Standard, this), u"cancelButton"_s,
                         tr("Cancel"));
    auto *submitButton = named(makeButton(words.button, ButtonLook::Primary, this),
                               u"textSubmitButton"_s, words.button);
    submitButton->setDefault(true);
    auto *form = makeForm(this, CaptionPlace::Above, Measure::Tight);
    addField(form, words.caption, m_text);
    m_message->keepPlace();
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(cancel, QDialogButtonBox::RejectRole);
    buttons->addButton(submitButton, QDialogButtonBox::AcceptRole);
    auto *layout = makeColumn(this, Measure::Margin, Measure::Tight);
    layout->addLayout(form);
    layout->addWidget(m_message);
    layout->addSpacing(scaled(this, Measure::Gap));
    layout->addWidget(buttons);
    setMinimumWidth(scaled(this, 360));
    m_text->selectAll();
    m_text->setFocus();
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(submitButton, &QPushButton::clicked, this, &TextDialog::submit);
}

void TextDialog::submit()
{
    const auto accepted = m_accept(m_text->text());
    setRefused(m_text, !accepted);
    if (accepted)
        accept();
    else
        m_message->show(MessageLine::Tone::Error, accepted.error().text);
}

} // namespace cirrusgrid
