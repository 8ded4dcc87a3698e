// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace cirrusgrid {

//! Ctrl+Shift+U in any window of the application copies the accessible path of the control under
//! the pointer, or of the one with the focus when the pointer is elsewhere: for bug reports, and
//! for those who drive the program.
class PathCopier : public QObject
{
    Q_OBJECT

public:
    explicit PathCopier(QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace cirrusgrid
