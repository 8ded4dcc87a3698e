// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QComboBox>

namespace cirrusgrid {

//! Every box to choose from. Qt's changes its choice when the wheel is turned over it in passing;
//! this one does only while it has the keyboard, and the wheel does not give it the keyboard.
class ChoiceBox : public QComboBox
{
    Q_OBJECT

public:
    explicit ChoiceBox(QWidget *parent);

protected:
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace cirrusgrid
