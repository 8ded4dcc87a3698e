// SPDX-License-Identifier: Apache-2.0
#include "client/faults/fault.h"

#include "client/faults/fault_methods.h"

#include <QRegularExpression>

#include <optional>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

std::optional<FaultKind> kindFrom(const QString &name)
{
    if (name == "latency"_L1)
        return FaultKind::Latency;
    if (name == "refuse"_L1)
        return FaultKind::Refuse;
    if (name == "lose-request"_L1)
        return FaultKind::LoseRequest;
    if (name == "lose-answer"_L1)
        return FaultKind::LoseAnswer;
    if (name == "wrong-password"_L1)
        return FaultKind::WrongPassword;
    if (name == "expired-session"_L1)
        return FaultKind::ExpiredSession;
    if (name == "server-error"_L1)
        return FaultKind::ServerError;
    if (name == "storage"_L1)
        return FaultKind::Storage;
    return std::nullopt;
}

Checked<Fault> faultFrom(const QString &text)
{
    static const QRegularExpression form(
        u"^(?<method>\\*|[\\w.]+):(?<kind>[a-z-]+)(=(?<ms>\\d{1,6}))?(\\*(?<count>\\d{1,6}))?$"_s);
    const auto match = form.match(text);
    const auto kind = kindFrom(match.captured(u"kind"_s));
    const bool hasTime = !match.captured(u"ms"_s).isEmpty();
    if (!match.hasMatch() || !kind || hasTime != (*kind == FaultKind::Latency)) {
        return problem(
            u"unknown fault \"%1\". Use METHOD:KIND, with KIND one of latency=MS, refuse, "
            "lose-request, lose-answer, wrong-password, expired-session, server-error and storage, "
            "and *CALLS "
            "behind it where not all calls are meant"_s.arg(text));
    }
    const QString method = match.captured(u"method"_s);
    if (method != "*"_L1) {
        if (const auto checked = checkFaultMethod(method); !checked)
            return tl::unexpected(checked.error());
    }
    return Fault{method, *kind, std::chrono::milliseconds(match.captured(u"ms"_s).toInt()),
                 match.captured(u"count"_s).toInt()};
}

} // namespace

Checked<QList<Fault>> faultsFromText(const QString &text)
{
    QList<Fault> faults;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        auto fault = faultFrom(part.trimmed());
        if (!fault)
            return tl::unexpected(fault.error());
        faults.append(*fault);
    }
    return faults;
}

} // namespace cirrusgrid
