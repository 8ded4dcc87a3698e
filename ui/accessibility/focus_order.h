// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QWidget;

namespace cirrusgrid {

//! Lets Tab go through \a root the way one reads: as its layouts have its controls in line. Call it
//! again when controls were added.
void orderFocus(QWidget *root);

//! Orders every window of the application when it is shown. Whoever has the focus keeps it.
class FocusOrder : public QObject
{
    Q_OBJECT

public:
    explicit FocusOrder(QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace cirrusgrid
