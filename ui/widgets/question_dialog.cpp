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
    , m_buttons(makeRow(nullptr, 0, Measure::Gap))
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
    m_buttons->addStretch();
    auto *layout = makeColumn(this, Measure::Margin, Measure::Gap);
    layout->addWidget(title);
    layout->addWidget(explanation);
    layout->addSpacing(scaled(this, Measure::Gap));
    layout->addLayout(m_buttons);
}

void QuestionDialog::addButton(const QString &text, const QString &objectName, ButtonLook look,
                               std::function<void()> answer)
{
    auto *button = named(makeButton(text, look, this), objectName, text);
    // The answer that carries the weight stands at the right end, whenever it was added.
    if (look == ButtonLook::Primary) {
        button->setDefault(true);
        button->setFocus();
        m_buttons->addWidget(button);
        m_hasPrimary = true;
    } else {
        m_buttons->insertWidget(m_buttons->count() - (m_hasPrimary ? 1 : 0), button);
    }
    connect(button, &QPushButton::clicked, this, [this, answer = std::move(answer)] {
        close();
        if (answer)
            answer();
    });
}

} // namespace cirrusgrid
