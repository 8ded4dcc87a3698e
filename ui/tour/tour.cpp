// SPDX-License-Identifier: Apache-2.0
#include "ui/tour/tour.h"

#include "ui/accessibility/visible_widget.h"
#include "ui/tour/callout.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QWidget>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

//! Often enough to follow a window that is moved.
constexpr std::chrono::milliseconds LookInterval{80};
//! A dialog needs a moment to come.
constexpr std::chrono::milliseconds MissingPatience{2000};

} // namespace

Tour::Tour(Mode mode, QObject *parent)
    : QObject(parent)
    , m_mode(mode)
    , m_steps(tourSteps())
{
    connect(&m_timer, &QTimer::timeout, this, &Tour::look);
    qApp->installEventFilter(this);
}

Tour::~Tour() { delete m_callout; }

void Tour::start()
{
    enter(0);
    m_timer.start(std::min(LookInterval, m_pace));
    look();
}

void Tour::enter(std::size_t step)
{
    m_at = step;
    m_isPerforming = false;
    m_isMissing = false;
    m_typed = 0;
    m_since.start();
}

void Tour::look()
{
    if (step().isDone && step().isDone()) {
        advance();
        return;
    }
    auto *target = visibleWidget(step().target);
    if (!target) {
        if (m_callout)
            m_callout->deleteLater();
        if (!std::exchange(m_isMissing, true))
            m_since.start();
        else if (std::chrono::milliseconds(m_since.elapsed()) > MissingPatience)
            goBack();
        return;
    }
    if (std::exchange(m_isMissing, false))
        m_since.start();
    showStep(target);
    if (m_mode == Mode::Auto && std::chrono::milliseconds(m_since.elapsed()) >= m_pace)
        m_isPerforming = true;
    if (m_isPerforming)
        performOn(target);
}

void Tour::showStep(QWidget *target)
{
    if (!m_callout || m_callout->parentWidget() != target->window()) {
        if (m_callout)
            m_callout->deleteLater();
        m_callout = new Callout(target->window());
        connect(m_callout, &Callout::nextRequested, this, &Tour::perform);
        connect(m_callout, &Callout::endRequested, this, &Tour::finish);
    }
    m_callout->setText(step().text, tr("%1 of %2").arg(m_at + 1).arg(m_steps.size()),
                       !step().isDone);
    m_callout->pointAt(target);
}

void Tour::perform()
{
    if (!step().isDone)
        advance();
    else
        m_isPerforming = true;
}

void Tour::performOn(QWidget *target)
{
    if (auto *field = qobject_cast<QLineEdit *>(target); field && m_typed < step().typed.size()) {
        if (m_typed == 0) {
            field->setFocus();
            field->clear();
        }
        field->insert(step().typed.mid(m_typed++, 1));
        return;
    }
    m_isPerforming = false;
    // So that a refusal is not tried again at once.
    m_since.start();
    m_typed = 0;
    if (step().perform)
        step().perform();
    if (!step().isDone)
        advance();
}

void Tour::advance()
{
    if (m_at + 1 < m_steps.size()) {
        enter(m_at + 1);
        return;
    }
    if (m_mode == Mode::Auto)
        emit restartRequested();
    finish();
}

void Tour::goBack()
{
    for (std::size_t earlier = m_at; earlier > 0; --earlier) {
        const auto &candidate = m_steps[earlier - 1];
        if (visibleWidget(candidate.target) && !(candidate.isDone && candidate.isDone())) {
            enter(earlier - 1);
            return;
        }
    }
    m_since.start();
}

void Tour::finish()
{
    m_timer.stop();
    // It may be its own button that asked.
    if (m_callout)
        m_callout->deleteLater();
    emit ended();
}

bool Tour::eventFilter(QObject *watched, QEvent *event)
{
    const bool isNext = event->type() == QEvent::ShortcutOverride && watched->isWidgetType()
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_F8;
    if (!isNext || !m_timer.isActive())
        return QObject::eventFilter(watched, event);
    perform();
    event->accept();
    return true;
}

} // namespace cirrusgrid
