// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPoint>
#include <QPointer>

class QKeyEvent;
class QMouseEvent;
class QWindow;

namespace cirrusgrid {

//! Keeps from a window what was meant for the one before it: the second half of a double click
//! whose first half opened or closed a window, and the repetitions of an Esc or Enter that is held
//! down. So a double click on Remove doesn't also cancel the question that follows, and a held Esc
//! closes one thing.
class StrayInput : public QObject
{
    Q_OBJECT

public:
    explicit StrayInput(QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isSecondHalf(const QWindow *window, const QMouseEvent &press) const;
    bool takePress(QWindow *window, const QMouseEvent &press);

    QPointer<QWindow> m_window;
    bool m_wasPressed = false;
    //! Milliseconds, by the system's clock of events.
    quint64 m_pressedAt = 0;
    QPoint m_place;
    //! The release belongs to a press that was kept from its window.
    bool m_isDropping = false;
};

} // namespace cirrusgrid
