// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/line_field.h"

#include <functional>

namespace cirrusgrid {

//! Shows a secret of one line that can be selected and copied, but not changed. Whichever way it is
//! copied, it asks for the guarded clipboard; nothing is put onto X11's selection.
class ValueField : public LineField
{
    Q_OBJECT

public:
    explicit ValueField(QWidget *parent);
    ~ValueField() override;

signals:
    void copyRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
};

//! A menu with Copy alone, where \a event asked for one.
void showCopyMenu(QWidget *widget, const QContextMenuEvent &event, std::function<void()> copy);

} // namespace cirrusgrid
