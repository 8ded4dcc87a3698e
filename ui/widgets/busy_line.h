// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTimer>
#include <QWidget>

namespace cirrusgrid {

//! A thin line that moves while something is under way, or stands still where the desktop wants no
//! movement. Its place is always kept, so that nothing
//! jumps; it shows only when the work takes longer than 300 ms.
class BusyLine : public QWidget
{
    Q_OBJECT

public:
    explicit BusyLine(QWidget *parent = nullptr);

    void setBusy(bool isBusy);
    //! For pictures: moves no more while it shows.
    void standStill();
    bool isShowing() const { return m_isShowing; }
    bool isMoving() const { return m_step.isActive(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QTimer m_delay;
    QTimer m_step;
    bool m_isShowing = false;
    int m_position = 0;
};

} // namespace cirrusgrid
