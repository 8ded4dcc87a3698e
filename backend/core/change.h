// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMetaType>

namespace cirrusgrid {

enum class ChangeKind { Tokens, Environments, Activity };

//! That something of an account is not as it was: whoever shows it reads it again.
struct Change {
    ChangeKind kind = ChangeKind::Tokens;
    //! 0: of every account, as far as is known.
    qint32 accountId = 0;

    bool operator==(const Change &) const = default;
};

} // namespace cirrusgrid

Q_DECLARE_METATYPE(cirrusgrid::Change)
