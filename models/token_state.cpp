// SPDX-License-Identifier: Apache-2.0
#include "models/token_state.h"

#include "models/dates.h"
#include "services/token_rules.h"

#include <QCoreApplication>

namespace cirrusgrid {

namespace {

QString translated(const char *text, int n = -1)
{
    return QCoreApplication::translate("TokenState", text, nullptr, n);
}

} // namespace

TokenState tokenState(const Token &token, UtcTime now)
{
    if (isExpired(token.expiresAt, now))
        return TokenState::Expired;
    if (token.expiresAt && *token.expiresAt <= now + ExpiryNotice)
        return TokenState::ExpiringSoon;
    return TokenState::Active;
}

QString stateText(const Token &token, UtcTime now)
{
    switch (tokenState(token, now)) {
    case TokenState::Active:
        return translated("Active");
    case TokenState::ExpiringSoon: {
        const auto days = dateOf(now).daysTo(dateOf(*token.expiresAt));
        return days == 0 ? translated("Expires today")
                         : translated("Expires in %n day(s)", static_cast<int>(days));
    }
    case TokenState::Expired:
        return translated("Expired");
    }
    Q_UNREACHABLE();
}

QString grantText(const Token &token)
{
    if (!token.templateName.isEmpty())
        return token.templateName;
    return translated("Custom (%n method(s))", token.methods.count());
}

QString expiryText(const Token &token)
{
    return token.expiresAt ? dateText(*token.expiresAt) : translated("Never");
}

} // namespace cirrusgrid
