// SPDX-License-Identifier: Apache-2.0
#include "models/token_state.h"

#include "domain/token_rules.h"
#include "models/dates.h"

#include <QCoreApplication>

namespace cirrusgrid {

namespace {

struct StateWords {
    Q_DECLARE_TR_FUNCTIONS(TokenState)
};

} // namespace

TokenState tokenState(const Token &token, UtcTime now, std::chrono::days notice)
{
    if (isExpired(token.expiresAt, now))
        return TokenState::Expired;
    if (token.expiresAt && *token.expiresAt <= now + notice)
        return TokenState::ExpiringSoon;
    return TokenState::Active;
}

QString stateText(const Token &token, UtcTime now, std::chrono::days notice)
{
    switch (tokenState(token, now, notice)) {
    case TokenState::Active:
        return StateWords::tr("Active");
    case TokenState::ExpiringSoon: {
        const auto days = dateOf(now).daysTo(dateOf(*token.expiresAt));
        return days == 0 ? StateWords::tr("Expires today")
                         : StateWords::tr("Expires in %n day(s)", nullptr, static_cast<int>(days));
    }
    case TokenState::Expired:
        return StateWords::tr("Expired");
    }
    Q_UNREACHABLE();
}

QString customText() { return StateWords::tr("Custom"); }

QString grantText(const Token &token)
{
    if (!token.templateName.isEmpty())
        return token.templateName;
    return StateWords::tr("Custom (%Ln method(s))", nullptr, token.methods.count());
}

QString expiryText(const Token &token)
{
    return token.expiresAt ? dateText(*token.expiresAt) : StateWords::tr("Never");
}

} // namespace cirrusgrid
