// SPDX-License-Identifier: Apache-2.0
#include "ui/accessibility/visible_widget.h"

#include <QApplication>
#include <QWidget>

namespace cirrusgrid {

QWidget *visibleWidget(const QString &objectName)
{
    QWidget *found = nullptr;
    for (auto *window : QApplication::topLevelWidgets()) {
        if (!window->isVisible())
            continue;
        QList<QWidget *> candidates = window->findChildren<QWidget *>(objectName);
        if (window->objectName() == objectName)
            candidates.prepend(window);
        for (auto *candidate : candidates) {
            if (!candidate->isVisible())
                continue;
            // A dialog over another one is its child: the deepest window is the one on top.
            if (!found || window == QApplication::activeModalWidget())
                found = candidate;
        }
    }
    return found;
}

} // namespace cirrusgrid
