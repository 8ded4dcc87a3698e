// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/tour/tour_step.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>

namespace cirrusgrid {

class Callout;

//! Leads through the demo with a callout at each step's control. A step is over when it was done,
//! whoever did it; F8 has it done. Where the control of a step goes away, the tour goes back to the
//! last step whose control is there.
class Tour : public QObject
{
    Q_OBJECT

public:
    enum class Mode {
        Guided, //!< waits for the user
        Auto, //!< does everything itself, and then asks for a new beginning
    };

    explicit Tour(Mode mode, QObject *parent = nullptr);
    ~Tour() override;

    //! How long a step is shown before Auto performs it: 3.5 s unless it is told otherwise.
    void setPace(std::chrono::milliseconds pace) { m_pace = pace; }
    void start();

signals:
    //! At the end, and when the user has had enough.
    void ended();
    //! Auto is at its end.
    void restartRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look();
    void showStep(QWidget *target);
    void enter(std::size_t step);
    void advance();
    void goBack();
    //! Begins to do the step in the user's place.
    void perform();
    //! One more letter, or what follows the last one.
    void performOn(QWidget *target);
    void finish();
    const TourStep &step() const { return m_steps[m_at]; }

    Mode m_mode;
    std::vector<TourStep> m_steps;
    std::size_t m_at = 0;
    std::chrono::milliseconds m_pace{3500};
    QTimer m_timer;
    //! Since the step was shown first, or its control was missed first.
    QElapsedTimer m_since;
    bool m_isMissing = false;
    bool m_isPerforming = false;
    qsizetype m_typed = 0;
    QPointer<Callout> m_callout;
};

} // namespace cirrusgrid
