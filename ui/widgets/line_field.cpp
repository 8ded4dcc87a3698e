// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/line_field.h"

#include "domain/secret.h"
#include "domain/typed_text.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QDropEvent>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QMouseEvent>

namespace cirrusgrid {

namespace {

//! Without this, Undo would take what was typed before together with what was pasted.
void separateUndo(QLineEdit *field)
{
    if (field->hasSelectedText() || field->text().isEmpty())
        return;
    const int cursor = field->cursorPosition();
    field->setCursorPosition(cursor > 0 ? 0 : static_cast<int>(field->text().size()));
    field->setCursorPosition(cursor);
}

} // namespace

LineField::LineField(QWidget *parent)
    : QLineEdit(parent)
{
}

LineField::LineField(const QString &text, QWidget *parent)
    : QLineEdit(text, parent)
{
}

QString LineField::typeable(const QString &text) const
{
    switch (m_pasting) {
    case Pasting::Line:
        return oneLine(text);
    case Pasting::Value:
        return withoutWhiteSpace(text);
    }
    Q_UNREACHABLE();
}

void LineField::take(const QString &text)
{
    if (isReadOnly() || text.isEmpty())
        return;
    QString taken = typeable(text);
    const bool hasChanged = taken != text;
    separateUndo(this);
    insert(taken);
    separateUndo(this);
    wipe(taken);
    emit textTaken(hasChanged);
}

void LineField::pasteText(QClipboard::Mode mode) { take(QGuiApplication::clipboard()->text(mode)); }

void LineField::keyPressEvent(QKeyEvent *event)
{
    if (!event->matches(QKeySequence::Paste)) {
        QLineEdit::keyPressEvent(event);
        return;
    }
    const bool isSelection = event->key() == Qt::Key_Insert
        && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier);
    pasteText(isSelection ? QClipboard::Selection : QClipboard::Clipboard);
    event->accept();
}

void LineField::mouseReleaseEvent(QMouseEvent *event)
{
    // On X11 and Wayland the middle button pastes what was selected last.
    if (event->button() != Qt::MiddleButton || !QGuiApplication::clipboard()->supportsSelection()) {
        QLineEdit::mouseReleaseEvent(event);
        return;
    }
    deselect();
    setCursorPosition(cursorPositionAt(event->position().toPoint()));
    pasteText(QClipboard::Selection);
}

void LineField::dropEvent(QDropEvent *event)
{
    const QString text = event->mimeData()->text();
    if (isReadOnly() || typeable(text) == text) {
        QLineEdit::dropEvent(event);
        emit textTaken(false);
        return;
    }
    deselect();
    setCursorPosition(cursorPositionAt(event->position().toPoint()));
    take(text);
    event->acceptProposedAction();
}

void LineField::inputMethodEvent(QInputMethodEvent *event)
{
    const QString text = event->commitString();
    if (!hasUntypeable(text)) {
        QLineEdit::inputMethodEvent(event);
        return;
    }
    QInputMethodEvent cleaned(event->preeditString(), event->attributes());
    cleaned.setCommitString(typeable(text), event->replacementStart(), event->replacementLength());
    QLineEdit::inputMethodEvent(&cleaned);
    event->accept();
}

bool LineField::isQtsAction(const QAction &action, const char *text)
{
    // Qt's own translation: it is none of ours to translate again.
    return action.text().startsWith(QLineEdit::tr(text));
}

QMenu *LineField::makeMenu()
{
    auto *menu = createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (auto *action : menu->actions()) {
        if (!isQtsAction(*action, "&Paste"))
            continue;
        action->disconnect(this);
        connect(action, &QAction::triggered, this, [this] { pasteText(QClipboard::Clipboard); });
    }
    return menu;
}

void LineField::contextMenuEvent(QContextMenuEvent *event)
{
    makeMenu()->popup(event->globalPos());
}

} // namespace cirrusgrid
