// SPDX-License-Identifier: Apache-2.0
#include "ui/accessibility/focus_order.h"

#include <QApplication>
#include <QEvent>
#include <QFormLayout>
#include <QGridLayout>
#include <QScrollArea>
#include <QSplitter>

#include <algorithm>
#include <tuple>

namespace cirrusgrid {

namespace {

void collect(QWidget *widget, QList<QWidget *> &stops);

void collect(QLayout *layout, QList<QWidget *> &stops)
{
    QList<std::tuple<int, int, QLayoutItem *>> items;
    const auto *grid = qobject_cast<QGridLayout *>(layout);
    const auto *form = qobject_cast<QFormLayout *>(layout);
    for (int i = 0; i < layout->count(); ++i) {
        int row = 0;
        int column = i;
        int rows = 0;
        int columns = 0;
        if (grid)
            grid->getItemPosition(i, &row, &column, &rows, &columns);
        if (form) {
            QFormLayout::ItemRole role = QFormLayout::LabelRole;
            form->getItemPosition(i, &row, &role);
            column = role;
        }
        items.append({row, column, layout->itemAt(i)});
    }
    std::sort(items.begin(), items.end());
    for (const auto &[row, column, item] : items) {
        if (item->layout())
            collect(item->layout(), stops);
        else if (item->widget())
            collect(item->widget(), stops);
    }
}

void collect(QWidget *widget, QList<QWidget *> &stops)
{
    // A control's parts come with it.
    if (widget->focusPolicy() & Qt::TabFocus) {
        stops.append(widget);
        return;
    }
    if (const auto *splitter = qobject_cast<QSplitter *>(widget)) {
        for (int i = 0; i < splitter->count(); ++i)
            collect(splitter->widget(i), stops);
    } else if (const auto *area = qobject_cast<QScrollArea *>(widget); area && area->widget()) {
        collect(area->widget(), stops);
    } else if (widget->layout()) {
        collect(widget->layout(), stops);
    }
}

} // namespace

void orderFocus(QWidget *root)
{
    QList<QWidget *> stops;
    collect(root, stops);
    for (qsizetype i = 1; i < stops.size(); ++i)
        QWidget::setTabOrder(stops[i - 1], stops[i]);
}

FocusOrder::FocusOrder(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool FocusOrder::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show && watched->isWidgetType()) {
        auto *widget = static_cast<QWidget *>(watched);
        if (widget->isWindow() && widget->layout())
            orderFocus(widget);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace cirrusgrid
