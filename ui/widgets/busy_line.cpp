// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/busy_line.h"

#include "ui/style/theme.h"

#include <QPainter>

namespace cirrusgrid {

namespace {

constexpr std::chrono::milliseconds ShowDelay{300};
constexpr std::chrono::milliseconds StepInterval{40};
constexpr int Steps = 40;

} // namespace

BusyLine::BusyLine(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Progress"));
    setFixedHeight(scaled(this, 3));
    m_delay.setSingleShot(true);
    m_delay.setInterval(ShowDelay);
    m_step.setInterval(StepInterval);
    connect(&m_delay, &QTimer::timeout, this, [this] {
        m_isShowing = true;
        if (!isMotionReduced())
            m_step.start();
        update();
    });
    connect(&m_step, &QTimer::timeout, this, [this] {
        m_position = (m_position + 1) % Steps;
        if (isMotionReduced())
            m_step.stop();
        update();
    });
}

void BusyLine::setBusy(bool isBusy)
{
    if (isBusy) {
        if (!m_isShowing && !m_delay.isActive())
            m_delay.start();
        return;
    }
    m_delay.stop();
    m_step.stop();
    m_isShowing = false;
    update();
}

void BusyLine::standStill()
{
    m_step.stop();
    m_position = Steps / 2;
    update();
}

void BusyLine::paintEvent(QPaintEvent *)
{
    if (!m_isShowing)
        return;
    QPainter painter(this);
    if (isMotionReduced()) {
        painter.fillRect(rect(), themeColors(palette()).accent);
        return;
    }
    const int length = width() / 4;
    const int start = m_position * (width() + length) / Steps - length;
    painter.fillRect(start, 0, length, height(), themeColors(palette()).accent);
}

} // namespace cirrusgrid
