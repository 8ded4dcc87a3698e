// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/cut_rows.h"

#include "ui/style/theme.h"

#include <QAbstractItemView>
#include <QLinearGradient>
#include <QPainter>

namespace cirrusgrid {

namespace {

//! From \a whole, where all is seen, to \a edge.
void fade(QPainter *painter, const QAbstractItemView *view, int whole, int edge)
{
    QColor ground = themeColors(view->palette()).surface;
    QLinearGradient gradient(0, whole, 0, edge);
    gradient.setColorAt(1, ground);
    ground.setAlpha(0);
    gradient.setColorAt(0, ground);
    const int top = qMin(whole, edge);
    painter->fillRect(QRect(0, top, view->viewport()->width(), qMax(whole, edge) - top), gradient);
}

} // namespace

void fadeCutRows(QAbstractItemView *view)
{
    const QRect shown = view->viewport()->rect();
    const auto rowAt = [&](int y) {
        return view->visualRect(view->indexAt({shown.center().x(), y}));
    };
    QPainter painter(view->viewport());
    const QRect first = rowAt(shown.top());
    if (first.isValid() && first.top() < shown.top())
        fade(&painter, view, first.bottom() + 1, shown.top());
    const QRect last = rowAt(shown.bottom());
    if (last.isValid() && last.bottom() > shown.bottom())
        fade(&painter, view, last.top(), shown.bottom() + 1);
}

} // namespace cirrusgrid
