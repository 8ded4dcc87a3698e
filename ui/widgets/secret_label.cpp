// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/secret_label.h"

#include "ui/style/theme.h"
#include "ui/widgets/value_field.h"

#include <QKeyEvent>

namespace cirrusgrid {

SecretLabel::SecretLabel(const QString &text, QWidget *parent)
    : QLabel(text, parent)
{
    setFont(styledFont(parent->font(), TextStyle::Monospaced));
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::TextSelectableByKeyboard);
    setFocusPolicy(Qt::StrongFocus);
}

void SecretLabel::keyPressEvent(QKeyEvent *event)
{
    if (!event->matches(QKeySequence::Copy)) {
        QLabel::keyPressEvent(event);
        return;
    }
    event->accept();
    emit copyRequested();
}

void SecretLabel::contextMenuEvent(QContextMenuEvent *event)
{
    showCopyMenu(this, *event, [this] { emit copyRequested(); });
}

} // namespace cirrusgrid
