// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/question_dialog.h"

#include "ui/widgets/widgets.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

QuestionDialog::QuestionDialog(const Question &question, QWidget *parent)
    : QDialog(parent)
    , m_buttons(new QDialogButtonBox(this))
{
    named(this, u"questionDialog"_s, question.title);
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    setWindowTitle(question.title);
    auto *title = makeLabel(question.title, TextStyle::Title, this);
    title->setWordWrap(true);
    auto *explanation = makeLabel(question.explanation, TextStyle::Body, this);
    explanation->setWordWrap(true);
    explanation->setMinimumWidth(scaled(this, 360));
    auto *layout = makeColumn(this, Measure::Margin, Measure::Gap);
    layout->addWidget(title);
    layout->addWidget(explanation);
    layout->addSpacing(scaled(this, Measure::Gap));
    layout->addWidget(m_buttons);
}

void QuestionDialog::addButton(const QString &text, const QString &objectName, ButtonLook look,
                               std::function<void()> answer)
{
    // Not AcceptRole: of those, Qt makes one the default, and Enter would do what can't be undone.
    const auto role = answer ? QDialogButtonBox::YesRole : QDialogButtonBox::RejectRole;
    addButton(text, objectName, look, role, std::move(answer));
}

void QuestionDialog::addButton(const QString &text, const QString &objectName, ButtonLook look,
                               QDialogButtonBox::ButtonRole role, std::function<void()> answer)
{
    auto *button = named(makeButton(text, look, this), objectName, text);
    m_buttons->addButton(button, role);
    if (look == ButtonLook::Primary) {
        button->setDefault(true);
        button->setFocus();
    }
    connect(button, &QPushButton::clicked, this, [this, answer = std::move(answer)] {
        close();
        if (answer)
            answer();
    });
}

} // namespace cirrusgrid
