// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/line_field.h"

namespace cirrusgrid {

//! A field that narrows a list while one types. Esc clears it; when it is empty already, Esc means
//! what it means around it. Down and Enter go on into the list.
class SearchField : public LineField
{
    Q_OBJECT

public:
    SearchField(const QString &placeholder, QWidget *parent);

signals:
    void listRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace cirrusgrid
