// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backend/core/operations.h"

#include <QObject>
#include <QTimer>

namespace cirrusgrid {

//! What goes on wherever a database is open: what was written behind is written, and, where asked
//! for, old activity is removed and other connections' changes are looked for. In the thread of
//! the operations.
class Upkeep : public QObject
{
    Q_OBJECT

public:
    enum class Scope {
        Writing, //!< For a second connection of a process.
        Everything,
    };

    //! \a operations outlives this.
    Upkeep(Operations &operations, Scope scope, QObject *parent = nullptr);
    //! Writes what is left.
    ~Upkeep() override;

signals:
    void changedOutside();
    //! Once for each new problem: a full disk would fill a log, too. What could not be written is
    //! kept for the next time.
    void failed(const QString &text);

private:
    void run();
    void forget();
    void report(const Result<void> &done);

    Operations &m_operations;
    Scope m_scope;
    QTimer m_timer;
    QTimer m_forgetTimer;
    QString m_problem;
};

} // namespace cirrusgrid
