// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/choice_box.h"

#include <QWheelEvent>

namespace cirrusgrid {

ChoiceBox::ChoiceBox(QWidget *parent)
    : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
}

void ChoiceBox::wheelEvent(QWheelEvent *event)
{
    // What is around it scrolls instead.
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

} // namespace cirrusgrid
