// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace cirrusgrid {

//! Copies the accessible path of the control under the pointer, or of the one with the focus when
//! the pointer is elsewhere, and says so.
void copyAccessiblePath();

//! Ctrl+Shift+U in any window of the application copies that path: for bug reports, and for those
//! who drive the program.
class PathCopier : public QObject
{
    Q_OBJECT

public:
    explicit PathCopier(QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace cirrusgrid
