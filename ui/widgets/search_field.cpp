// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/search_field.h"

#include "ui/style/icons.h"

#include <QAction>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolButton>
#include <QToolTip>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

SearchField::SearchField(const QString &placeholder, QWidget *parent)
    : LineField(parent)
{
    setPlaceholderText(placeholder);
    addAction(themedIcon(u"edit-find"_s), LeadingPosition)->setText(tr("Search"));
    setClearButtonEnabled(true);
    // Qt's own, so that it comes and goes with the text; it has no name by itself.
    if (auto *clearAction = findChild<QAction *>(u"_q_qlineeditclearaction"_s))
        clearAction->setText(tr("Clear"));
}

bool SearchField::isPlaceholderCut() const
{
    int taken = 0;
    for (const auto *button : findChildren<QToolButton *>()) {
        if (button->isVisible())
            taken += button->width();
    }
    return text().isEmpty() && width() - taken < fontMetrics().horizontalAdvance(placeholderText());
}

bool SearchField::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && isPlaceholderCut()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), placeholderText(), this);
        return true;
    }
    return LineField::event(event);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        if (text().isEmpty())
            event->ignore();
        else
            clear();
        return;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit listRequested();
        return;
    default:
        LineField::keyPressEvent(event);
    }
}

} // namespace cirrusgrid
