// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/style/button_look.h"

#include <QDialog>
#include <QDialogButtonBox>

#include <functional>

namespace cirrusgrid {

struct Question {
    QString title;
    QString explanation;
};

//! A question with two or three answers, each a verb. Esc closes it and does nothing.
class QuestionDialog : public QDialog
{
    Q_OBJECT

public:
    QuestionDialog(const Question &question, QWidget *parent);

    //! A Primary one is the default. \a answer may be empty: then the button only closes, and
    //! stands where the desktop has Cancel; any other stands where it has Yes.
    void addButton(const QString &text, const QString &objectName, ButtonLook look,
                   std::function<void()> answer);
    //! \a role tells where it stands among several that do something.
    void addButton(const QString &text, const QString &objectName, ButtonLook look,
                   QDialogButtonBox::ButtonRole role, std::function<void()> answer);

private:
    QDialogButtonBox *m_buttons;
};

} // namespace cirrusgrid
