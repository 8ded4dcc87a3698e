// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace cirrusgrid {

class TokenModel;

//! What the line under the list of tokens counts.
struct TokenCounts {
    int limit = 0; //!< how many the account may have
    int hidden = 0; //!< by the filter
    int selected = 0;
};

//! "7 of 100 tokens · 2 expire within 14 days · 3 selected".
QString tokenSummary(const TokenModel &tokens, const TokenCounts &counts);

} // namespace cirrusgrid
