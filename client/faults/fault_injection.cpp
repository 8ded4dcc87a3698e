// SPDX-License-Identifier: Apache-2.0
#include "client/faults/fault_injection.h"

#include "client/faults/fault_methods.h"

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

ServiceError errorOf(FaultKind kind)
{
    switch (kind) {
    case FaultKind::Latency:
        return {};
    case FaultKind::Refuse:
        return {ErrorKind::Offline, u"the connection was refused"_s};
    case FaultKind::LoseRequest:
    case FaultKind::LoseAnswer: {
        ServiceError lost{ErrorKind::Offline, u"the connection broke before the answer came"_s};
        lost.isOutcomeUnknown = true;
        return lost;
    }
    case FaultKind::WrongPassword: {
        ServiceError wrong{ErrorKind::WrongPassword, u"wrong login or password"_s};
        wrong.attemptsLeft = 4;
        return wrong;
    }
    case FaultKind::ExpiredSession:
        return {ErrorKind::SessionEnded, u"the session has expired"_s};
    case FaultKind::ServerError:
        return {ErrorKind::Protocol, u"the response isn't JSON"_s};
    case FaultKind::Storage:
        return {ErrorKind::Storage, u"the disk is full"_s};
    }
    Q_UNREACHABLE();
}

} // namespace

Fault FaultPlan::take(const QString &method)
{
    for (auto fault = m_faults.begin(); fault != m_faults.end(); ++fault) {
        if (fault->method != "*"_L1 && !isSameMethod(fault->method, method))
            continue;
        Fault met = *fault;
        if (fault->count > 0 && --fault->count == 0)
            m_faults.erase(fault);
        return met;
    }
    return {};
}

ServiceError errorOfFault(FaultKind kind, const QString &method)
{
    auto error = errorOf(kind);
    error.method = method;
    return error;
}

} // namespace cirrusgrid
