// SPDX-License-Identifier: Apache-2.0
#include "ui/accessibility/path_copier.h"

#include "ui/accessibility/accessible_path.h"

#include <QApplication>
#include <QClipboard>
#include <QCursor>
#include <QKeyEvent>
#include <QToolTip>
#include <QWidget>

namespace cirrusgrid {

namespace {

//! The innermost control there: a cell, where there is a table.
QAccessibleInterface *controlAt(QWidget *widget, const QPoint &place)
{
    auto *control = QAccessible::queryAccessibleInterface(widget);
    while (control) {
        auto *inner = control->childAt(place.x(), place.y());
        if (!inner || inner == control)
            return control;
        control = inner;
    }
    return nullptr;
}

bool isAsked(const QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    const auto *key = static_cast<const QKeyEvent *>(event);
    return key->key() == Qt::Key_U && key->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier);
}

} // namespace

void copyAccessiblePath()
{
    const QPoint place = QCursor::pos();
    auto *widget = QApplication::widgetAt(place);
    auto *control = widget ? controlAt(widget, place)
                           : QAccessible::queryAccessibleInterface(QApplication::focusWidget());
    const QString path = accessiblePath(control);
    if (path.isEmpty())
        return;
    QApplication::clipboard()->setText(path);
    QToolTip::showText(place, PathCopier::tr("Copied: %1").arg(path));
}

PathCopier::PathCopier(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool PathCopier::eventFilter(QObject *watched, QEvent *event)
{
    // To every widget from the focus outwards: the first one answers.
    if (!isAsked(event) || !watched->isWidgetType())
        return QObject::eventFilter(watched, event);
    copyAccessiblePath();
    event->accept();
    return true;
}

} // namespace cirrusgrid
