// SPDX-License-Identifier: Apache-2.0
#include "backend/core/upkeep.h"

namespace cirrusgrid {

namespace {

//! A change shows within a second, as the user guide says.
constexpr std::chrono::milliseconds Interval{400};
//! Between two parts of what is too old, and between two looks for it.
constexpr std::chrono::milliseconds ForgetPause{200};
constexpr std::chrono::milliseconds ForgetInterval{std::chrono::hours(1)};

} // namespace

Upkeep::Upkeep(Operations &operations, Scope scope, QObject *parent)
    : QObject(parent)
    , m_operations(operations)
    , m_scope(scope)
    , m_timer(this)
    , m_forgetTimer(this)
{
    connect(&m_timer, &QTimer::timeout, this, &Upkeep::run);
    m_timer.start(Interval);
    if (scope == Scope::Writing)
        return;
    connect(&m_forgetTimer, &QTimer::timeout, this, &Upkeep::forget);
    m_forgetTimer.start(ForgetPause);
}

Upkeep::~Upkeep() { report(m_operations.flushAll()); }

void Upkeep::run()
{
    report(m_operations.flush());
    if (m_scope == Scope::Everything && m_operations.wasChangedOutside().value_or(false))
        emit changedOutside();
}

void Upkeep::forget()
{
    const auto more = m_operations.forgetOld();
    report(more.map([](bool) {}));
    m_forgetTimer.start(more.value_or(false) ? ForgetPause : ForgetInterval);
}

void Upkeep::report(const Result<void> &done)
{
    const QString problem = done ? QString() : done.error().text;
    if (problem != std::exchange(m_problem, problem) && !problem.isEmpty())
        emit failed(problem);
}

} // namespace cirrusgrid
