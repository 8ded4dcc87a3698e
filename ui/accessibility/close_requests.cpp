// SPDX-License-Identifier: Apache-2.0
#include "ui/accessibility/close_requests.h"

#include <QApplication>
#include <QWidget>

#if QT_CONFIG(xcb) && __has_include(<xcb/xcb.h>)
#include <xcb/xcb.h>

#include <cstdlib>
#include <cstring>
#define CIRRUSGRID_KNOWS_X11
#endif

namespace cirrusgrid {

namespace {

#ifdef CIRRUSGRID_KNOWS_X11
quint32 atomOf(xcb_connection_t *connection, const char *name)
{
    const auto asked =
        xcb_intern_atom(connection, 0, static_cast<std::uint16_t>(std::strlen(name)), name);
    auto *answer = xcb_intern_atom_reply(connection, asked, nullptr);
    const quint32 atom = answer ? answer->atom : 0;
    std::free(answer);
    return atom;
}

QWidget *widgetOf(quint32 id)
{
    for (auto *widget : QApplication::topLevelWidgets()) {
        if (widget->windowHandle() && widget->winId() == id)
            return widget;
    }
    return nullptr;
}
#endif

} // namespace

CloseRequests::CloseRequests(QObject *parent)
    : QObject(parent)
{
#ifdef CIRRUSGRID_KNOWS_X11
    // Other platform plugins may offer the interface, and have no connection.
    auto *x11 = qApp->nativeInterface<QNativeInterface::QX11Application>();
    if (x11 && x11->connection()) {
        m_protocols = atomOf(x11->connection(), "WM_PROTOCOLS");
        m_deleteWindow = atomOf(x11->connection(), "WM_DELETE_WINDOW");
        qApp->installNativeEventFilter(this);
    }
#endif
}

CloseRequests::~CloseRequests() { qApp->removeNativeEventFilter(this); }

bool CloseRequests::nativeEventFilter([[maybe_unused]] const QByteArray &type,
                                      [[maybe_unused]] void *message, qintptr *)
{
#ifdef CIRRUSGRID_KNOWS_X11
    const auto *event = static_cast<const xcb_client_message_event_t *>(message);
    if (type != "xcb_generic_event_t" || (event->response_type & ~0x80) != XCB_CLIENT_MESSAGE
        || event->type != m_protocols || event->data.data32[0] != m_deleteWindow)
        return false;
    auto *widget = widgetOf(event->window);
    if (!widget || widget->isModal() || !QApplication::activeModalWidget())
        return false;
    QMetaObject::invokeMethod(widget, &QWidget::close, Qt::QueuedConnection);
    return true;
#else
    return false;
#endif
}

} // namespace cirrusgrid
