// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/token.h"

namespace cirrusgrid {

enum class TokenState { Active, ExpiringSoon, Expired };

//! How long before its end a token counts as expiring soon, unless the user prefers otherwise.
inline constexpr std::chrono::days ExpiryNotice{14};

TokenState tokenState(const Token &token, UtcTime now, std::chrono::days notice = ExpiryNotice);

//! "Active", "Expires in 5 days", "Expires today", "Expired".
QString stateText(const Token &token, UtcTime now, std::chrono::days notice = ExpiryNotice);
//! "Custom": what a token without a template has in a template's place.
QString customText();
//! The template's name, or "Custom (12 methods)".
QString grantText(const Token &token);
//! "16-12-2026" or "Never".
QString expiryText(const Token &token);

} // namespace cirrusgrid
