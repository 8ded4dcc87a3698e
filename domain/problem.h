// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace cirrusgrid {

//! What was wrong on this machine, with a file, a socket or a command line, before any platform had
//! a part in it; what a platform's rules refuse is a ServiceError.
struct Problem {
    //! A sentence in English for whoever started the program. Never holds a secret.
    QString text;

    bool operator==(const Problem &) const = default;
};

template<typename T>
using Checked = tl::expected<T, Problem>;

inline tl::unexpected<Problem> problem(const QString &text)
{
    return tl::unexpected<Problem>(Problem{text});
}

} // namespace cirrusgrid
