// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/drop_edit.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QUrl>

namespace cirrusgrid {

namespace {

QString fileIn(const QMimeData *source)
{
    const auto urls = source->urls();
    return urls.isEmpty() ? QString() : urls.first().toLocalFile();
}

} // namespace

DropEdit::DropEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
}

void DropEdit::insertPasted(const QString &text)
{
    if (isReadOnly())
        return;
    insertPlainText(text);
    ensureCursorVisible();
}

bool DropEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return !fileIn(source).isEmpty() || QPlainTextEdit::canInsertFromMimeData(source);
}

void DropEdit::insertFromMimeData(const QMimeData *source)
{
    if (const QString file = fileIn(source); !file.isEmpty())
        emit fileDropped(file);
    else
        insertPasted(source->text());
}

void DropEdit::dragEnterEvent(QDragEnterEvent *event)
{
    if (fileIn(event->mimeData()).isEmpty())
        QPlainTextEdit::dragEnterEvent(event);
    else
        event->acceptProposedAction();
}

void DropEdit::dragMoveEvent(QDragMoveEvent *event)
{
    if (fileIn(event->mimeData()).isEmpty())
        QPlainTextEdit::dragMoveEvent(event);
    else
        event->acceptProposedAction();
}

void DropEdit::dropEvent(QDropEvent *event)
{
    if (const QString file = fileIn(event->mimeData()); !file.isEmpty()) {
        event->acceptProposedAction();
        emit fileDropped(file);
        return;
    }
    QPlainTextEdit::dropEvent(event);
}

} // namespace cirrusgrid
