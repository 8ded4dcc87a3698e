// SPDX-License-Identifier: Apache-2.0
#include "backend/core/platform.h"

#include "backend/core/credential_value.h"
#include "backend/core/storage_guard.h"
#include "domain/token_rules.h"

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

Caller callerOf(const SessionRow &session)
{
    return {session.accountId,  CredentialKind::Session, session.id, session.userAgent, {},
            session.isSuspended};
}

//! Enough to see that it is suspended, and to leave.
bool isOpenToSuspended(const ApiMethod &method)
{
    return (method.service == "users.account"_L1 && method.name == "GetUserInfo"_L1)
        || (method.service == "users.authentication"_L1 && method.name == "Signout"_L1);
}

} // namespace

Result<std::unique_ptr<Platform>> Platform::open(PlatformSetup setup)
{
    return guarded([&]() -> Result<std::unique_ptr<Platform>> {
        return std::unique_ptr<Platform>(new Platform(std::move(setup)));
    });
}

Platform::Platform(PlatformSetup setup)
    : m_setup(std::move(setup))
    , m_database(m_setup.database)
    , m_lookups(m_database)
    , m_writeBehind(m_database, *m_setup.clock)
    , m_accounts(m_database, *m_setup.clock, *m_setup.random, m_setup.limits)
    , m_twoFactor(m_database, *m_setup.clock, *m_setup.random, m_setup.limits)
    , m_tokens(m_database, *m_setup.clock, *m_setup.random, m_setup.limits, *m_setup.catalogue,
               m_writeBehind)
    , m_environments(m_database, m_lookups)
    , m_accountStore(m_database)
    , m_activityStore(m_database)
    , m_changeCounter(m_database.changeCounter())
{
}

void Platform::startBatch()
{
    // A database that can't be asked answers each call of the batch with its own error.
    const auto validated = guarded([&]() -> Result<void> {
        m_lookups.validate();
        return {};
    });
    m_isInBatch = validated.has_value();
}

Result<Caller> Platform::authenticate(QByteArrayView credential)
{
    return guarded([&]() -> Result<Caller> {
        if (!m_isInBatch)
            m_lookups.validate();
        auto caller = identify(credential);
        if (caller)
            m_writeBehind.noteUse(*caller);
        return caller;
    });
}

Result<Caller> Platform::identify(QByteArrayView credential)
{
    switch (formOf(credential)) {
    case CredentialForm::Token:
        return identifyToken(credential);
    case CredentialForm::Session:
        return identifySession(credential);
    case CredentialForm::Mistyped:
        return failure(ErrorKind::SessionEnded,
                       u"session is mistyped or cut off: its checksum does not fit"_s);
    case CredentialForm::Foreign:
        return failure(ErrorKind::SessionEnded,
                       credential.isEmpty() ? u"session is missing"_s : u"session is unknown"_s);
    }
    Q_UNREACHABLE();
}

Result<Caller> Platform::identifyToken(QByteArrayView value)
{
    auto row = m_lookups.credential(credentialHash(value));
    if (!row)
        return failure(ErrorKind::SessionEnded, u"the token is unknown or was revoked"_s);
    if (isExpired(row->expiresAt, m_setup.clock->now()))
        return failure(ErrorKind::SessionEnded, u"the token has expired"_s);
    return Caller{row->accountId,   CredentialKind::Token,   row->id,
                  row->description, std::move(row->methods), row->isSuspended};
}

Result<SessionRow> Platform::sessionOf(QByteArrayView value)
{
    const auto row = m_accountStore.sessionByHash(credentialHash(value));
    if (!row)
        return failure(ErrorKind::SessionEnded, u"the session is unknown or has ended"_s);
    const auto now = m_setup.clock->now();
    const bool isOver = row->isVerified ? row->lastAccess + m_setup.limits.sessionIdle < now
                                        : row->createdAt + m_setup.limits.verificationTime < now;
    if (isOver)
        return failure(ErrorKind::SessionEnded, u"the session has expired"_s);
    return *row;
}

Result<Caller> Platform::identifySession(QByteArrayView value)
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

Result<Caller> Platform::verifySession(QByteArrayView credential, const Secret &code)
{
    return guarded([&]() -> Result<Caller> {
        if (formOf(credential) != CredentialForm::Session) {
            const auto other = identify(credential);
            return other ? failure(ErrorKind::Permission, u"a token has no verification code"_s)
                         : tl::unexpected(other.error());
        }
        const auto session = sessionOf(credential);
        if (!session)
            return tl::unexpected(session.error());
        if (!session->isVerified) {
            if (auto verified = m_twoFactor.verify(*session, code); !verified)
                return tl::unexpected(verified.error());
        }
        return callerOf(*session);
    });
}

Result<void> Platform::checkPermission(const Caller &caller, const ApiMethod &method)
{
    if (caller.isSuspended && !isOpenToSuspended(method))
        return failure(ErrorKind::Permission, u"the account is suspended"_s);
    const bool isAllowed = caller.kind == CredentialKind::Session
        || (method.isGrantable && caller.granted.contains(method.number));
    if (!isAllowed) {
        return failure(ErrorKind::Permission,
                       u"the token does not grant %1"_s.arg(method.fullName()));
    }
    return {};
}

void Platform::noteCall(const Caller &caller, const QString &method, const QString &object,
                        int result)
{
    m_writeBehind.noteCall(caller, method, object, result);
}

Result<QList<ActivityEntry>> Platform::activity(qint32 accountId, int count)
{
    return guarded([&]() -> Result<QList<ActivityEntry>> {
        m_writeBehind.flush();
        return m_activityStore.newest(accountId, count);
    });
}

Result<void> Platform::flush()
{
    return guarded([&]() -> Result<void> {
        m_writeBehind.flush();
        // A list that was read meanwhile has had it written already.
        const auto news = m_writeBehind.takeNews();
        if (news.hasCalls)
            announce(PlatformChange::Activity);
        if (news.hasTokenUses)
            announce(PlatformChange::Tokens);
        return {};
    });
}

void Platform::setChangeListener(std::function<void(PlatformChange)> listener)
{
    m_listener = std::move(listener);
}

void Platform::announce(PlatformChange change)
{
    if (m_listener)
        m_listener(change);
}

Result<StoredCounts> Platform::counts()
{
    return guarded([&]() -> Result<StoredCounts> {
        return StoredCounts{TokenStore(m_database).countAll(), m_accountStore.sessionCount()};
    });
}

Result<void> Platform::checkIntegrity()
{
    return guarded([&]() -> Result<void> {
        m_database.checkIntegrity();
        return {};
    });
}

Result<void> Platform::backUpTo(const QString &fileName)
{
    return guarded([&]() -> Result<void> {
        m_database.backUpTo(fileName);
        return {};
    });
}

Result<bool> Platform::forgetActivityBefore(UtcTime time)
{
    return guarded([&]() -> Result<bool> { return m_activityStore.removeBefore(time); });
}

Result<void> Platform::checkHealth()
{
    return guarded([&]() -> Result<void> {
        m_database.ping();
        return {};
    });
}

Result<bool> Platform::wasChangedOutside()
{
    return guarded([&]() -> Result<bool> {
        const auto counter = m_database.changeCounter();
        return std::exchange(m_changeCounter, counter) != counter;
    });
}

} // namespace cirrusgrid
