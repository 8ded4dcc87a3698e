// SPDX-License-Identifier: Apache-2.0
#include "ui/accessibility/modal_keyboard.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>
#include <QWindow>

#if __has_include(<xcb/xcb.h>)
#include <xcb/xcb.h>
#define CIRRUSGRID_KNOWS_X11
#endif

namespace cirrusgrid {

namespace {

//! A window manager may answer to the click after it has answered to us.
constexpr std::chrono::milliseconds RetryAfter{50};
constexpr int Tries = 40;

//! The window that blocks the others, or null.
QWindow *blockingWindow()
{
    const auto *modal =
        QApplication::activePopupWidget() ? nullptr : QApplication::activeModalWidget();
    return modal && modal->isVisible() ? modal->windowHandle() : nullptr;
}

bool isBlockedBy(const QWindow *modal, const QWindow *window)
{
    return window != modal && window->type() != Qt::Popup && window->type() != Qt::ToolTip
        && !modal->isAncestorOf(window, QWindow::IncludeTransients);
}

} // namespace

ModalKeyboard::ModalKeyboard(QObject *parent)
    : QObject(parent)
{
    m_retry.setSingleShot(true);
    m_retry.setInterval(RetryAfter);
    connect(&m_retry, &QTimer::timeout, this, &ModalKeyboard::claim);
    connect(qApp, &QGuiApplication::focusWindowChanged, this, &ModalKeyboard::watch);
    qApp->installEventFilter(this);
    qApp->installNativeEventFilter(this);
}

ModalKeyboard::~ModalKeyboard() { qApp->removeNativeEventFilter(this); }

bool ModalKeyboard::nativeEventFilter([[maybe_unused]] const QByteArray &type,
                                      [[maybe_unused]] void *message, qintptr *)
{
#ifdef CIRRUSGRID_KNOWS_X11
    if (type != "xcb_generic_event_t")
        return false;
    const auto *event = static_cast<const xcb_generic_event_t *>(message);
    const int kind = event->response_type & ~0x80;
    if (kind != XCB_FOCUS_IN && kind != XCB_FOCUS_OUT)
        return false;
    const auto *focus = static_cast<const xcb_focus_in_event_t *>(message);
    // A grab, such as a menu's or the window manager's, is over soon.
    const bool isPassing =
        focus->mode == XCB_NOTIFY_MODE_GRAB || focus->detail == XCB_NOTIFY_DETAIL_POINTER;
    if (isPassing)
        return false;
    if (kind == XCB_FOCUS_IN)
        m_xFocus = focus->event;
    else if (m_xFocus == focus->event)
        m_xFocus = 0;
    watch();
#endif
    return false;
}

bool ModalKeyboard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show && watched->isWidgetType()
        && static_cast<QWidget *>(watched)->isModal())
        watch();
    return QObject::eventFilter(watched, event);
}

void ModalKeyboard::watch()
{
    m_triesLeft = Tries;
    if (!m_retry.isActive())
        QMetaObject::invokeMethod(this, &ModalKeyboard::claim, Qt::QueuedConnection);
}

bool ModalKeyboard::isWithBlockedWindow() const
{
    const auto *modal = blockingWindow();
    if (!modal)
        return false;
    if (m_xFocus == 0) {
        const auto *focused = QGuiApplication::focusWindow();
        return focused && isBlockedBy(modal, focused);
    }
    for (const auto *window : QGuiApplication::topLevelWindows()) {
        if (window->handle() && window->winId() == m_xFocus)
            return isBlockedBy(modal, window);
    }
    return false;
}

void ModalKeyboard::claim()
{
    if (m_triesLeft <= 0 || !isWithBlockedWindow())
        return;
    --m_triesLeft;
    blockingWindow()->requestActivate();
    m_retry.start();
}

} // namespace cirrusgrid
