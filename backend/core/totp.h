// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backend/core/random_source.h"
#include "domain/secret.h"
#include "domain/utc_time.h"

#include <optional>

namespace cirrusgrid {

//! The latest step that can have been used while \a step is that of a valid code: a later one is of
//! a time when the clock was ahead.
qint64 latestStepAround(qint64 step);

//! Time-based one-time passwords (RFC 6238) with the parameters every authenticator app knows:
//! SHA-1, 30 seconds, 6 digits. A key is 20 random bytes, as RFC 4226 recommends.
Secret makeTotpKey(RandomSource &random);
//! \a key in base32, as it is typed into an app.
Secret totpKeyText(const Secret &key);
//! The time step that \a code belongs to: this one, the one before or the next, since clocks
//! differ. Absent when it belongs to none of them, or to \a usedStep or an earlier one: a code
//! counts once.
std::optional<qint64> totpStepOf(const Secret &key, const Secret &code, UtcTime now,
                                 qint64 usedStep);
//! The code of the moment: for who plays the authenticator app.
Secret totpCode(const Secret &key, UtcTime now);

} // namespace cirrusgrid
