// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/connect_dialog.h"

#include <QPointer>

namespace cirrusgrid {

//! Asks who connects whenever the session controller needs to know, one dialog at a time.
class ConnectPrompts : public QObject
{
    Q_OBJECT

public:
    //! Dialogs open over \a window.
    ConnectPrompts(const DashboardContext &context, QWidget *window);

    //! Asks, unless somebody is asked already.
    void ask(const KnownAccount &suggested, SignInReason reason);

signals:
    //! Somebody has connected.
    void answered();

private:
    void askAgain(const KnownAccount &account);
    void open(ConnectDialog *dialog);

    DashboardContext m_context;
    QWidget *m_window;
    QPointer<ConnectDialog> m_dialog;
};

} // namespace cirrusgrid
