// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/call.h"
#include "client/faults/fault.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace cirrusgrid {

//! The faults of a platform and its sessions, counted down together.
class FaultPlan
{
public:
    //! From the next call on. The first fault in the list that fits a call is the one it meets.
    void setFaults(const QList<Fault> &faults) { m_faults = faults; }
    //! The fault that a call of \a method meets now.
    Fault take(const QString &method);

private:
    QList<Fault> m_faults;
};

//! What a fault of \a kind is to whoever called \a method.
ServiceError errorOfFault(FaultKind kind, const QString &method);

//! Passes \a pending on to \a inner, late, or not, or loses what comes back. \a whenEnded is called
//! before a call that fails because its session is said to have ended. All of it is dropped with
//! \a context.
template<typename Receiver, typename Call, typename WhenEnded>
void passWithFault(QObject *context, const Fault &fault, std::shared_ptr<Receiver> inner,
                   Pending<Call> pending, WhenEnded whenEnded)
{
    using T = typename Call::Reply;
    const QString method = methodOf(pending.call);
    const auto fail = [promise = pending.promise, kind = fault.kind, method, whenEnded] {
        const auto error = errorOfFault(kind, method);
        if (error.kind == ErrorKind::SessionEnded)
            whenEnded();
        promise->keep(tl::unexpected(error));
    };
    switch (fault.kind) {
    case FaultKind::Latency: {
        auto late = std::make_shared<Pending<Call>>(std::move(pending));
        QTimer::singleShot(fault.latency, context,
                           [inner, late] { inner->dispatch(std::move(*late)); });
        return;
    }
    case FaultKind::LoseAnswer:
        inner->call(std::move(pending.call)).then(context, [fail](const Result<T> &) { fail(); });
        return;
    case FaultKind::Refuse:
    case FaultKind::LoseRequest:
    case FaultKind::WrongPassword:
    case FaultKind::ExpiredSession:
    case FaultKind::ServerError:
    case FaultKind::Storage:
        QMetaObject::invokeMethod(context, fail, Qt::QueuedConnection);
        return;
    }
}

} // namespace cirrusgrid
