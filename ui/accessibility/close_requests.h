// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractNativeEventFilter>
#include <QObject>

namespace cirrusgrid {

//! Closes a window that a modal dialog blocks, when its user or the session asks for it. Qt ignores
//! the request, and the user clicks in vain; the window itself knows what to do about the dialog
//! (see DashboardWindow). On X11; elsewhere Qt passes it on.
class CloseRequests : public QObject, public QAbstractNativeEventFilter
{
    Q_OBJECT

public:
    explicit CloseRequests(QObject *parent);
    ~CloseRequests() override;

    bool nativeEventFilter(const QByteArray &type, void *message, qintptr *result) override;

private:
    //! X11's names for the request; 0 where they don't exist.
    quint32 m_protocols = 0;
    quint32 m_deleteWindow = 0;
};

} // namespace cirrusgrid
