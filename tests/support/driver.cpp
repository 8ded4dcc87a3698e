// SPDX-License-Identifier: Apache-2.0
#include "tests/support/driver.h"

#include "ui/common/message_line.h"

#include <QAbstractAnimation>
#include <QAbstractButton>
#include <QApplication>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

#include <algorithm>

namespace cirrusgrid::drive {

namespace {

constexpr qint64 Patience = 10000;

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

QWidget *visibleWidget(const QString &objectName)
{
    QWidget *found = nullptr;
    for (auto *window : QApplication::topLevelWidgets()) {
        if (!window->isVisible())
            continue;
        QList<QWidget *> candidates = window->findChildren<QWidget *>(objectName);
        if (window->objectName() == objectName)
            candidates.prepend(window);
        for (auto *candidate : candidates) {
            if (!candidate->isVisible())
                continue;
            // A dialog over another one is its child: the deepest window is the one on top.
            if (!found || window == QApplication::activeModalWidget())
                found = candidate;
        }
    }
    return found;
}

void waitUntilStill(QWidget *window)
{
    QCoreApplication::processEvents();
    waitFor("the window to be still", [&] {
        const auto animations = window->findChildren<QAbstractAnimation *>();
        return std::none_of(animations.begin(), animations.end(), [](const auto *animation) {
            return animation->state() == QAbstractAnimation::Running;
        });
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
    QTest::mouseClick(button, Qt::LeftButton);
}

void type(const QString &objectName, const QString &text)
{
    auto *field = find<QLineEdit>(objectName);
    focus(field);
    field->selectAll();
    if (text.isEmpty())
        QTest::keyClick(field, Qt::Key_Delete);
    else
        QTest::keyClicks(field, text);
}

void focus(QWidget *widget)
{
    QApplication::setActiveWindow(widget->window());
    widget->setFocus(Qt::OtherFocusReason);
    waitFor(qPrintable(QStringLiteral("the keyboard to be in ") + widget->objectName()),
            [&] { return widget->hasFocus(); });
}

void press(QWidget *widget, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(widget, key, modifiers);
}

void press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    auto *top = QApplication::activeModalWidget();
    if (top && top != QApplication::activeWindow())
        QApplication::setActiveWindow(top);
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
