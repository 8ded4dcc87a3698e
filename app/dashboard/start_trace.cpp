// SPDX-License-Identifier: Apache-2.0
#include "app/dashboard/start_trace.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLoggingCategory>
#include <QTableView>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(startLog, "cirrusgrid.start", QtWarningMsg)

} // namespace

StartTrace *StartTrace::follow(QWidget *window)
{
    if (!startLog().isDebugEnabled())
        return nullptr;
    auto *trace = new StartTrace(window);
    QCoreApplication::instance()->installEventFilter(trace);
    return trace;
}

bool StartTrace::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Paint)
        return false;
    const auto *table = qobject_cast<QTableView *>(watched->parent());
    if (!table || table->objectName() != "tokenTable"_L1 || watched != table->viewport()
        || table->model()->rowCount() == 0)
        return false;
    QCoreApplication::instance()->removeEventFilter(this);
    // When the event loop comes round, the paint has reached the screen.
    QMetaObject::invokeMethod(
        this, [] { qCDebug(startLog) << "token list shown"; }, Qt::QueuedConnection);
    return false;
}

} // namespace cirrusgrid
