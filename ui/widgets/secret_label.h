// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>

namespace cirrusgrid {

//! Shows a secret that can be read and copied. Copying by keyboard or menu asks for the guarded
//! clipboard; the mouse selects nothing, so that nothing gets onto X11's selection or is dragged
//! away.
class SecretLabel : public QLabel
{
    Q_OBJECT

public:
    SecretLabel(const QString &text, QWidget *parent);

signals:
    void copyRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
};

} // namespace cirrusgrid
