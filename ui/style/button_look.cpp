// SPDX-License-Identifier: Apache-2.0
#include "ui/style/button_look.h"

#include <QAbstractButton>
#include <QVariant>

namespace cirrusgrid {

namespace {

constexpr char LookProperty[] = "cirrusgridLook";
constexpr char RefusedProperty[] = "cirrusgridRefused";

} // namespace

void setButtonLook(QAbstractButton *button, ButtonLook look)
{
    button->setProperty(LookProperty, QVariant::fromValue(look));
    if (look == ButtonLook::Link)
        button->setCursor(Qt::PointingHandCursor);
    button->update();
}

ButtonLook buttonLook(const QWidget *button)
{
    return button ? button->property(LookProperty).value<ButtonLook>() : ButtonLook::Standard;
}

void setRefused(QWidget *field, bool refused)
{
    if (isRefused(field) == refused)
        return;
    field->setProperty(RefusedProperty, refused);
    field->update();
}

bool isRefused(const QWidget *field) { return field && field->property(RefusedProperty).toBool(); }

} // namespace cirrusgrid
