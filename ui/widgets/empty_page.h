// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace cirrusgrid {

//! What stands in place of a list that has nothing to show: a drawing, a sentence, and what to do
//! about it.
class EmptyPage : public QWidget
{
    Q_OBJECT

public:
    EmptyPage(const QString &iconName, QWidget *parent);

    void setWords(const QString &title, const QString &sentence);
    //! The button is there only when it has a text.
    QPushButton *button() const { return m_button; }

private:
    QLabel *m_title;
    QLabel *m_sentence;
    QPushButton *m_button;
};

} // namespace cirrusgrid
