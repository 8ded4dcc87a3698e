// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMetaType>

class QAbstractButton;
class QWidget;

namespace cirrusgrid {

//! How weighty a button is. One Primary in a dialog; Danger is outlined until hovered; Link is
//! words alone.
enum class ButtonLook { Standard, Primary, Danger, Link };

void setButtonLook(QAbstractButton *button, ButtonLook look);
ButtonLook buttonLook(const QWidget *button);

//! A field whose text is refused gets an outline that says so.
void setRefused(QWidget *field, bool isRefused);
bool isRefused(const QWidget *field);

} // namespace cirrusgrid

Q_DECLARE_METATYPE(cirrusgrid::ButtonLook)
