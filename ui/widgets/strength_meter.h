// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;

namespace cirrusgrid {

//! How long a password would withstand guessing, as zxcvbn estimates it: four bars and a word.
class StrengthMeter : public QWidget
{
    Q_OBJECT

public:
    explicit StrengthMeter(QWidget *parent);

    void rate(const QString &password);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_word;
    int m_score = -1;
};

} // namespace cirrusgrid
