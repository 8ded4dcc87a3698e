// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/connect_prompts.h"

#include <QApplication>

namespace cirrusgrid {

ConnectPrompts::ConnectPrompts(const DashboardContext &context, QWidget *window)
    : QObject(window)
    , m_context(context)
    , m_window(window)
{
    connect(&context.controller, &SessionController::signInNeeded, this, &ConnectPrompts::ask);
    connect(&context.controller, &SessionController::signInAgainNeeded, this,
            &ConnectPrompts::askAgain);
}

void ConnectPrompts::ask(const KnownAccount &suggested, SignInReason reason)
{
    if (m_dialog)
        return;
    auto *dialog =
        new ConnectDialog(m_context, ConnectDialog::Purpose::Connect, suggested, m_window);
    dialog->explain(reason);
    open(dialog);
}

void ConnectPrompts::askAgain(const KnownAccount &account)
{
    if (m_dialog)
        return;
    // Over what is being done: it goes on afterwards.
    QWidget *above = QApplication::activeModalWidget();
    open(new ConnectDialog(m_context, ConnectDialog::Purpose::SignInAgain, account,
                           above ? above : m_window));
}

void ConnectPrompts::open(ConnectDialog *dialog)
{
    m_dialog = dialog;
    // Queued: another account's page replaces the one that the dialog belongs to.
    connect(dialog, &ConnectDialog::connected, &m_context.controller, &SessionController::take,
            Qt::QueuedConnection);
    connect(dialog, &ConnectDialog::connected, this, &ConnectPrompts::answered);
    connect(dialog, &QDialog::rejected, this, [this] { m_dialog.clear(); });
    // After the new session is taken: until then, a late answer may say once more that the old one
    // has ended.
    connect(
        dialog, &QDialog::accepted, this, [this] { m_dialog.clear(); }, Qt::QueuedConnection);
    dialog->openWhenReady();
}

} // namespace cirrusgrid
