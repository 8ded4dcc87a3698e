// SPDX-License-Identifier: Apache-2.0
// What each call is to the operations of the platform in this process.
#pragma once

#include "backend/core/operations.h"
#include "client/session.h"

namespace cirrusgrid::local {

//! Whether a call goes to the password worker: all that carry the account's password.
template<typename Call>
constexpr bool ComparesPassword = requires(Call call)
{
    call.password;
};

inline auto perform(Operations &operations, QByteArrayView session, calls::VerifyCode call)
{
    return operations.verifyCode(session, std::move(call.code));
}

//! Only who has the session can keep it.
inline auto perform(Operations &operations, QByteArrayView session, const calls::KeepSession &)
{
    return operations.account(session).map([&](const Account &) { return Secret(session); });
}

inline auto perform(Operations &operations, QByteArrayView session, const calls::SignOut &)
{
    return operations.signOut(session);
}

inline auto perform(Operations &operations, QByteArrayView session, const calls::GetAccount &)
{
    return operations.account(session);
}

inline auto perform(Operations &operations, QByteArrayView session, const calls::GetSessions &)
{
    return operations.sessions(session);
}

inline auto perform(Operations &operations, QByteArrayView session, const calls::EndSessions &call)
{
    return operations.endSessions(session, IdSelection<qint32>(call.ids));
}

inline auto perform(Operations &operations, QByteArrayView session, calls::UpdateAccount call)
{
    return operations.updateAccount(session, std::move(call.password), std::move(call.change));
}

inline auto perform(Operations &operations, QByteArrayView session, calls::ChangePassword call)
{
    return operations.changePassword(session, std::move(call.password), std::move(call.fresh));
}

inline auto perform(Operations &operations, QByteArrayView session, calls::BeginTwoFactor call)
{
    return operations.beginTwoFactor(session, std::move(call.password));
}

inline auto perform(Operations &operations, QByteArrayView session, calls::ConfirmTwoFactor call)
{
    return operations.confirmTwoFactor(session, std::move(call.code));
}

inline auto perform(Operations &operations, QByteArrayView session, calls::TurnOffTwoFactor call)
{
    return operations.turnOffTwoFactor(session, std::move(call.password));
}

inline auto perform(Operations &operations, QByteArrayView session, calls::RenewRecoveryCodes call)
{
    return operations.renewRecoveryCodes(session, std::move(call.password));
}

inline auto perform(Operations &operations, QByteArrayView session, const calls::GetCatalogue &)
{
    return operations.catalogue(methods::GetTokenApiList, session);
}

inline auto perform(Operations &operations, QByteArrayView session, const calls::GetTokens &)
{
    return operations.tokens(session, IdSelection<TokenId>());
}

inline auto perform(Operations &operations, QByteArrayView session, calls::CreateToken call)
{
    return operations.createToken(session, std::move(call.password), std::move(call.draft));
}

inline auto perform(Operations &operations, QByteArrayView session, calls::EditToken call)
{
    return operations.editToken(session, std::move(call.password),
                                TokenEdit{call.id, std::move(call.change)});
}

inline auto perform(Operations &operations, QByteArrayView session, calls::RegenerateToken call)
{
    return operations.regenerateToken(session, std::move(call.password), call.id);
}

inline auto perform(Operations &operations, QByteArrayView session, calls::DeleteTokens call)
{
    return operations.deleteTokens(session, std::move(call.password),
                                   IdSelection<TokenId>(std::move(call.ids)));
}

inline auto perform(Operations &operations, QByteArrayView session,
                    const calls::DescribeToken &call)
{
    return operations.tokenOwner(methods::GetDescriptionByToken, session, QByteArray(call.checksum))
        .map([](const TokenOwner &owner) { return TokenDescription{owner.description}; });
}

inline auto perform(Operations &operations, QByteArrayView session, const calls::GetEnvironments &)
{
    return operations.environments(session);
}

inline auto perform(Operations &operations, QByteArrayView session,
                    const calls::ChangeEnvironment &call)
{
    return operations.changeEnvironment(call.action, session, call.name);
}

inline auto perform(Operations &operations, QByteArrayView session, const calls::GetActivity &call)
{
    return operations.activity(session, call.count);
}

} // namespace cirrusgrid::local
