// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backend/core/caller.h"
#include "backend/core/clock.h"
#include "backend/core/lookup_cache.h"
#include "backend/core/platform_limits.h"
#include "backend/store/account_store.h"
#include "domain/service_error.h"

namespace cirrusgrid {

//! Finds out whom a credential, a session or a token, belongs to.
class Authenticator
{
public:
    Authenticator(Database &database, LookupCache &lookups, const Clock &clock,
                  const PlatformLimits &limits)
        : m_accounts(database)
        , m_lookups(lookups)
        , m_clock(clock)
        , m_limits(limits)
    {
    }

    //! Errors: SessionEnded.
    Result<Caller> identify(QByteArrayView credential);
    //! A session that may wait for its verification code still. Errors: SessionEnded; Permission
    //! for a token, which has no code.
    Result<SessionRow> unverifiedSession(QByteArrayView credential);

private:
    Result<Caller> identifyToken(QByteArrayView value);
    Result<Caller> identifySession(QByteArrayView value);
    Result<SessionRow> sessionOf(QByteArrayView value);

    AccountStore m_accounts;
    LookupCache &m_lookups;
    const Clock &m_clock;
    const PlatformLimits &m_limits;
};

Caller callerOf(const SessionRow &session);
//! Whether it has been idle, or waited for its verification code, for too long.
bool isOver(const SessionRow &session, UtcTime now, const PlatformLimits &limits);

} // namespace cirrusgrid
