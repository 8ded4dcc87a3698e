// SPDX-License-Identifier: Apache-2.0
#include "backend/core/authenticator.h"

#include "backend/core/credential_value.h"
#include "domain/token_rules.h"
#include "domain/typed_text.h"

namespace cirrusgrid {

using namespace Qt::StringLiterals;

Caller callerOf(const SessionRow &session)
{
    return {session.accountId,  CredentialKind::Session, session.id, session.userAgent, {},
            session.isSuspended};
}

bool isOver(const SessionRow &session, UtcTime now, const PlatformLimits &limits)
{
    const auto since = session.isVerified ? session.lastAccess : session.createdAt;
    const std::chrono::milliseconds limit =
        session.isVerified ? limits.sessionIdle : limits.verificationTime;
    // What was used so far in the future was used while the clock was wrong.
    return since + limit < now || since > now + limit;
}

namespace {

//! Why \a credential is none, which has not the form of one.
QString reasonOf(QByteArrayView credential)
{
    if (credential.isEmpty())
        return u"session is missing"_s;
    // A value from a file often brings its line break along.
    if (const QString stray = strayEnds(credential); !stray.isEmpty())
        return u"session has %1: send the value alone"_s.arg(stray);
    return formOf(credential) == CredentialForm::Mistyped
        ? u"session is mistyped or truncated (checksum mismatch)"_s
        : u"session is unknown"_s;
}

} // namespace

Result<Caller> Authenticator::identify(QByteArrayView credential)
{
    switch (formOf(credential)) {
    case CredentialForm::Token:
        return identifyToken(credential);
    case CredentialForm::Session:
        return identifySession(credential);
    case CredentialForm::Mistyped:
    case CredentialForm::Foreign:
        return failure(ErrorKind::SessionEnded, reasonOf(credential));
    }
    Q_UNREACHABLE();
}

Result<Caller> Authenticator::identifyToken(QByteArrayView value)
{
    auto row = m_lookups.credential(credentialHash(value));
    if (!row)
        return failure(ErrorKind::SessionEnded, u"the token is unknown or was revoked"_s);
    if (isExpired(row->expiresAt, m_clock.now()))
        return failure(ErrorKind::SessionEnded, u"the token has expired"_s);
    return Caller{row->accountId,   CredentialKind::Token,   row->id,
                  row->description, std::move(row->methods), row->isSuspended};
}

Result<SessionRow> Authenticator::sessionOf(QByteArrayView value)
{
    const auto row = m_accounts.sessionByHash(credentialHash(value));
    if (!row)
        return failure(ErrorKind::SessionEnded, u"the session is unknown or has ended"_s);
    if (isOver(*row, m_clock.now(), m_limits))
        return failure(ErrorKind::SessionEnded, u"the session has expired"_s);
    return *row;
}

Result<Caller> Authenticator::identifySession(QByteArrayView value)
{
    const auto session = sessionOf(value);
    if (!session)
        return tl::unexpected(session.error());
    if (!session->isVerified) {
        return failure(ErrorKind::SessionEnded,
                       u"the session waits for its verification code: call Verify2FACode"_s);
    }
    return callerOf(*session);
}

Result<SessionRow> Authenticator::unverifiedSession(QByteArrayView credential)
{
    if (formOf(credential) == CredentialForm::Session)
        return sessionOf(credential);
    const auto other = identify(credential);
    return other ? failure(ErrorKind::Permission, u"a token has no verification code"_s)
                 : tl::unexpected(other.error());
}

} // namespace cirrusgrid
