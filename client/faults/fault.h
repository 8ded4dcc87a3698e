// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/problem.h"

#include <QList>
#include <QString>

#include <chrono>

namespace cirrusgrid {

enum class FaultKind {
    Latency, //!< The answer comes, later.
    Refuse, //!< The platform can't be reached; nothing is carried out.
    LoseRequest, //!< It is not carried out, and no answer tells so.
    LoseAnswer, //!< It is carried out, and the answer never comes.
    WrongPassword,
    ExpiredSession,
    ServerError, //!< The answer makes no sense.
    Storage, //!< The platform's database can't be used.
};

//! What goes wrong, on purpose, with calls of one method.
struct Fault {
    //! See checkFaultMethod(); "*" for all.
    QString method;
    FaultKind kind = FaultKind::Latency;
    std::chrono::milliseconds latency{0};
    //! How many calls it is for; the ones after that go well. 0 for all.
    int count = 0;

    bool operator==(const Fault &) const = default;
};

//! "GetTokens:latency=300,CreateToken:lose-answer*1": method:kind, with "=milliseconds" for latency
//! and "*calls" where not all are meant. A problem says what is not
//! understood, and what may have been meant for a method that is not known.
Checked<QList<Fault>> faultsFromText(const QString &text);

} // namespace cirrusgrid
