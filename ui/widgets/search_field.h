// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/line_field.h"

namespace cirrusgrid {

//! A field that narrows a list while one types. Esc clears it; when it is empty already, Esc means
//! what it means around it. Down and Enter go on into the list. Where there is no room for the
//! placeholder, it ends in an ellipsis, and the tooltip has the whole of it.
class SearchField : public LineField
{
    Q_OBJECT

public:
    SearchField(const QString &placeholder, QWidget *parent);

signals:
    void listRequested();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool isPlaceholderCut() const;
};

} // namespace cirrusgrid
