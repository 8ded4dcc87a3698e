// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/problem.h"

#include <QDialog>

#include <functional>

class QLineEdit;
class QPushButton;

namespace cirrusgrid {

class MessageLine;

//! Asks for one line of text and stays open, with what was typed, until it is accepted or given up.
class TextDialog : public QDialog
{
    Q_OBJECT

public:
    struct Words {
        QString title;
        QString caption;
        QString button;
    };

    //! \a accept is asked with the text; an error stays beside the field.
    TextDialog(const Words &words, const QString &text,
               std::function<Checked<void>(const QString &)> accept, QWidget *parent);

private:
    void submit();

    std::function<Checked<void>(const QString &)> m_accept;
    QLineEdit *m_text;
    MessageLine *m_message;
};

} // namespace cirrusgrid
