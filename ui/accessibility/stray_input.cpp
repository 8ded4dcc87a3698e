// SPDX-License-Identifier: Apache-2.0
#include "ui/accessibility/stray_input.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPlainTextEdit>
#include <QStyleHints>
#include <QTextEdit>
#include <QWindow>

#include <utility>

namespace cirrusgrid {

namespace {

//! Esc, and Enter where it does something else than beginning a new line.
bool isRepeatedAct(const QKeyEvent &press)
{
    if (!press.isAutoRepeat())
        return false;
    switch (press.key()) {
    case Qt::Key_Escape:
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: {
        const auto *focused = QApplication::focusWidget();
        return !qobject_cast<const QTextEdit *>(focused)
            && !qobject_cast<const QPlainTextEdit *>(focused);
    }
    default:
        return false;
    }
}

//! A list of choices comes under the pointer on purpose.
bool isPopup(const QWindow *window)
{
    return window->type() == Qt::Popup || window->type() == Qt::ToolTip;
}

} // namespace

StrayInput::StrayInput(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool StrayInput::isSecondHalf(const QWindow *window, const QMouseEvent &press) const
{
    if (!m_wasPressed || window == m_window.data() || isPopup(window))
        return false;
    const auto *hints = QGuiApplication::styleHints();
    const auto moved = press.globalPosition().toPoint() - m_place;
    return press.timestamp() - m_pressedAt < static_cast<quint64>(hints->mouseDoubleClickInterval())
        && moved.manhattanLength() <= 2 * hints->mouseDoubleClickDistance();
}

bool StrayInput::takePress(QWindow *window, const QMouseEvent &press)
{
    m_isDropping = isSecondHalf(window, press);
    m_pressedAt = press.timestamp();
    if (m_isDropping)
        return true;
    m_wasPressed = true;
    m_window = window;
    m_place = press.globalPosition().toPoint();
    return false;
}

bool StrayInput::eventFilter(QObject *watched, QEvent *event)
{
    // Windows get them first, and pass them on to their widgets.
    if (!watched->isWindowType())
        return false;
    switch (event->type()) {
    case QEvent::KeyPress:
        // A click after a key begins anew.
        m_wasPressed = false;
        return isRepeatedAct(*static_cast<QKeyEvent *>(event));
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
        return takePress(static_cast<QWindow *>(watched), *static_cast<QMouseEvent *>(event));
    case QEvent::MouseButtonRelease:
        return std::exchange(m_isDropping, false);
    default:
        return false;
    }
}

} // namespace cirrusgrid
