// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/value_field.h"

#include "domain/secret.h"
#include "ui/style/icons.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

ValueField::ValueField(QWidget *parent)
    : LineField(parent)
{
    setReadOnly(true);
}

ValueField::~ValueField()
{
    QString characters = text();
    wipe(characters);
    clear();
}

void ValueField::keyPressEvent(QKeyEvent *event)
{
    if (!event->matches(QKeySequence::Copy) && !event->matches(QKeySequence::Cut)) {
        LineField::keyPressEvent(event);
        return;
    }
    event->accept();
    emit copyRequested();
}

void ValueField::mouseReleaseEvent(QMouseEvent *event)
{
    // Qt would put what was selected on X11's selection, for any program to paste.
    event->accept();
}

void ValueField::contextMenuEvent(QContextMenuEvent *event)
{
    showCopyMenu(this, *event, [this] { emit copyRequested(); });
}

void showCopyMenu(QWidget *widget, const QContextMenuEvent &event, std::function<void()> copy)
{
    auto *menu = new QMenu(widget);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *action = menu->addAction(themedIcon(u"edit-copy"_s), ValueField::tr("Copy"));
    action->setObjectName(u"copySecretAction"_s);
    QObject::connect(action, &QAction::triggered, widget, std::move(copy));
    menu->popup(event.globalPos());
}

} // namespace cirrusgrid
