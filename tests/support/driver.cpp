// SPDX-License-Identifier: Apache-2.0
#include "tests/support/driver.h"

#include "ui/widgets/message_line.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QTest>
#include <QToolButton>

#include <algorithm>

namespace cirrusgrid::drive {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Patience = 10000;

void sendMouse(QWidget *widget, QEvent::Type type, Qt::MouseButtons held)
{
    const QPointF middle = widget->rect().center();
    QMouseEvent event(type, middle, widget->mapToGlobal(middle), Qt::LeftButton, held,
                      Qt::NoModifier);
    QApplication::sendEvent(widget, &event);
}

//! Whether Qt still fades the button in that clears the field, or out: its animation is nobody's
//! child, its opacity tells.
bool isFading(const QLineEdit *field)
{
    const auto *action = field->findChild<QAction *>(u"_q_qlineeditclearaction"_s);
    for (const auto *button : field->findChildren<QToolButton *>()) {
        if (button->defaultAction() == action && action)
            return button->property("opacity").toReal() != (field->text().isEmpty() ? 0 : 1);
    }
    return false;
}

} // namespace

void waitFor(const char *what, const std::function<bool()> &condition)
{
    QElapsedTimer timer;
    timer.start();
    while (!condition()) {
        if (timer.hasExpired(Patience))
            throw std::runtime_error(std::string("waited in vain for ") + what);
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

void waitUntilStill(QWidget *window)
{
    QCoreApplication::processEvents();
    waitFor("the window to be still", [&] {
        const auto fields = window->findChildren<QLineEdit *>();
        return std::none_of(fields.begin(), fields.end(), isFading);
    });
    QCoreApplication::processEvents();
}

void waitUntilGone(const QString &objectName)
{
    waitFor(qPrintable(objectName + QStringLiteral(" to go")),
            [&] { return !visibleWidget(objectName); });
}

void click(const QString &objectName)
{
    auto *button = find<QAbstractButton>(objectName);
    waitFor(qPrintable(objectName + QStringLiteral(" to be enabled")),
            [&] { return button->isEnabled(); });
    // As Qt does for clicks that come from the system.
    if (button->focusPolicy() & Qt::ClickFocus)
        button->setFocus(Qt::MouseFocusReason);
    sendMouse(button, QEvent::MouseButtonPress, Qt::LeftButton);
    sendMouse(button, QEvent::MouseButtonRelease, Qt::NoButton);
}

void type(const QString &objectName, const QString &text)
{
    auto *field = find<QLineEdit>(objectName);
    focus(field);
    field->selectAll();
    if (text.isEmpty())
        sendKey(field, Qt::Key_Delete);
    for (const QChar character : text)
        sendKey(field, Qt::Key_unknown, character);
}

void activate(QWidget *window)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    window->activateWindow();
#else
    QApplication::setActiveWindow(window);
#endif
}

void focus(QWidget *widget)
{
    drive::activate(widget->window());
    widget->setFocus(Qt::OtherFocusReason);
    waitFor(qPrintable(QStringLiteral("the keyboard to be in ") + widget->objectName()),
            [&] { return widget->hasFocus(); });
}

void sendKey(QWidget *widget, Qt::Key key, const QString &text)
{
    for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, Qt::NoModifier, text);
        QApplication::sendEvent(widget, &event);
    }
}

void press(QWidget *widget, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(widget, key, modifiers);
}

void press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    auto *top = QApplication::activeModalWidget();
    if (top && top != QApplication::activeWindow())
        drive::activate(top);
    waitFor("the keyboard's place", [] { return QApplication::focusWidget() != nullptr; });
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

QString textOf(const QString &objectName)
{
    auto *widget = find<QWidget>(objectName);
    if (const auto *label = qobject_cast<QLabel *>(widget))
        return label->text();
    if (const auto *field = qobject_cast<QLineEdit *>(widget))
        return field->text();
    if (const auto *message = qobject_cast<MessageLine *>(widget))
        return message->text();
    if (const auto *button = qobject_cast<QAbstractButton *>(widget))
        return button->text();
    throw std::runtime_error("no text in " + objectName.toStdString());
}

} // namespace cirrusgrid::drive
