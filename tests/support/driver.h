// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/accessibility/visible_widget.h"

#include <QFuture>
#include <QString>
#include <QWidget>

#include <functional>
#include <stdexcept>

//! Drives widgets the way a user does, and waits for conditions instead of times.
namespace cirrusgrid::drive {

//! Runs the event loop until \a condition holds. Throws std::runtime_error that names \a what after
//! ten seconds.
void waitFor(const char *what, const std::function<bool()> &condition);

//! The result of a service call.
template<typename T>
T answerOf(QFuture<T> future)
{
    waitFor("an answer of the service", [&] { return future.isFinished(); });
    return future.takeResult();
}

using cirrusgrid::visibleWidget;

//! Waits until the widget is there.
template<typename Widget>
Widget *find(const QString &objectName)
{
    Widget *found = nullptr;
    waitFor(qPrintable(objectName), [&] {
        found = qobject_cast<Widget *>(visibleWidget(objectName));
        return found != nullptr;
    });
    return found;
}

//! Waits until nothing in the window moves any more: Qt fades the buttons in fields.
void waitUntilStill(QWidget *window);
void waitUntilGone(const QString &objectName);
//! Waits until the button is enabled, then clicks it.
void click(const QString &objectName);
//! Makes a window the active one, as its user's click would.
void activate(QWidget *window);
//! Activates the widget's window and gives it the keyboard.
void focus(QWidget *widget);
//! Replaces a field's text, key by key.
void type(const QString &objectName, const QString &text);
//! A key that the widget itself answers to; shortcuts are not looked for.
void sendKey(QWidget *widget, Qt::Key key, const QString &text = {});
//! A key as the system sends it: shortcuts come first.
void press(QWidget *widget, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
//! Presses a key in the widget that has the keyboard.
void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
QString textOf(const QString &objectName);

} // namespace cirrusgrid::drive
