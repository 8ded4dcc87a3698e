// SPDX-License-Identifier: Apache-2.0
#include "backend/core/accounts.h"

#include "backend/core/authenticator.h"
#include "backend/core/credential_value.h"
#include "backend/core/password_hash.h"
#include "domain/shown_name.h"
#include "domain/token_rules.h"
#include "domain/typed_text.h"

#include <QSet>

#include <algorithm>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaxLoginLength = 255;
//! Argon2 takes more, but nobody types more, and hashing megabytes would be a way to keep the
//! service busy.
constexpr qsizetype MaxPasswordBytes = 1024;
//! What is kept of a program's name and of its address.
constexpr qsizetype MaxClientText = 200;

ServiceError wrongPassword() { return {ErrorKind::WrongPassword, u"wrong login or password"_s}; }

Result<void> checkLogin(const QString &login)
{
    if (login.isEmpty())
        return failure(ErrorKind::InvalidInput, u"the login is empty"_s, u"login"_s);
    if (login.size() > MaxLoginLength || hasControlCharacters(login))
        return failure(ErrorKind::InvalidInput,
                       u"the login is longer than 255 characters or contains control characters"_s,
                       u"login"_s);
    return {};
}

Result<void> checkNewPassword(const Secret &password)
{
    if (password.isEmpty())
        return failure(ErrorKind::InvalidInput, u"the password is empty"_s, u"password"_s);
    if (password.view().size() > MaxPasswordBytes)
        return failure(ErrorKind::InvalidInput, u"the password is longer than 1024 bytes"_s,
                       u"password"_s);
    // Nobody could type it: a pasted line break would lock its owner out.
    QString characters = password.revealed();
    const bool isTypeable =
        !hasUntypeable(characters) && !password.view().startsWith("\xEF\xBB\xBF");
    wipe(characters);
    if (!isTypeable)
        return failure(ErrorKind::InvalidInput,
                       u"the password has a line break, a tab or another control character"_s,
                       u"password"_s);
    return {};
}

tl::unexpected<ServiceError> accountGone()
{
    return failure(ErrorKind::SessionEnded, u"the account no longer exists"_s);
}

tl::unexpected<ServiceError> noAccount(const QString &login)
{
    return failure(ErrorKind::NotFound, u"no account has the login %1"_s.arg(login));
}

tl::unexpected<ServiceError> loginTaken(const QString &login)
{
    return failure(ErrorKind::InvalidInput,
                   u"an account with the login %1 already exists"_s.arg(login), u"login"_s);
}

Result<QByteArray> hashOf(const Secret &password)
{
    auto hash = hashPassword(password);
    if (hash.isEmpty())
        return failure(ErrorKind::Storage, u"not enough memory to hash the password"_s);
    return hash;
}

} // namespace

Accounts::Accounts(Database &database, AccountLockout &lockout, const Clock &clock,
                   RandomSource &random, const PlatformLimits &limits)
    : m_database(database)
    , m_store(database)
    , m_lockout(lockout)
    , m_addresses(limits.addressGuesses)
    , m_clock(clock)
    , m_random(random)
    , m_limits(limits)
{
}

Result<bool> Accounts::hasAccounts() { return m_store.hasAccounts(); }

Result<qint32> Accounts::add(const QString &login, const QString &name, const Secret &password)
{
    const QString trimmed = login.trimmed();
    if (auto valid = checkLogin(trimmed); !valid)
        return tl::unexpected(valid.error());
    if (auto valid = checkNewPassword(password); !valid)
        return tl::unexpected(valid.error());
    const auto hash = hashOf(password);
    if (!hash)
        return tl::unexpected(hash.error());

    Transaction transaction(m_database);
    if (m_store.byLogin(trimmed))
        return loginTaken(trimmed);
    const QString shown = name.trimmed().isEmpty() ? trimmed : name.trimmed();
    const auto id = m_store.insert(trimmed, shown, *hash, m_clock.now());
    transaction.commit();
    return id;
}

Result<Account> Accounts::byId(qint32 id)
{
    const auto row = m_store.byId(id);
    if (!row)
        return accountGone();
    return accountFrom(*row);
}

Result<qint32> Accounts::idOfLogin(const QString &login)
{
    const auto row = m_store.byLogin(login.trimmed());
    if (!row)
        return noAccount(login);
    return row->id;
}

Result<SignedIn> Accounts::signIn(const QString &login, const Secret &password,
                                  const ClientInfo &client)
{
    // Before the password is hashed: that is what guessing would keep this busy with.
    if (auto free = m_addresses.check(client.network, m_clock.now()); !free)
        return tl::unexpected(free.error());
    m_addresses.charge(client.network, m_clock.now());
    const auto row = m_store.byLogin(login.trimmed());
    const auto subject = GuessSubject::ofLogin(login);
    if (auto free = m_lockout.begin(subject); !free)
        return tl::unexpected(free.error());
    // Compared in any case, so that it takes the time that it takes.
    const bool matches =
        passwordMatches(row ? row->passwordHash : nobodysPasswordHash(), password) && row;
    // A known password must not buy codes by way of a database that was away, either.
    m_lockout.noteCompared(subject, matches && !row->hasTwoFactor);
    if (!matches)
        return m_lockout.noteWrong(subject, wrongPassword());
    auto signedIn = openSession(PasswordProof(row->id, row->passwordHash), client);
    if (!signedIn)
        return signedIn;
    // With a second factor the count goes on until the code was right, or a known password
    // would buy any number of codes.
    if (signedIn->needsCode)
        m_lockout.noteHalfRight(subject);
    else
        m_lockout.noteRight(subject);
    m_addresses.refund(client.network);
    return signedIn;
}

Result<SignedIn> Accounts::openSession(const PasswordProof &proof, const ClientInfo &client)
{
    Transaction transaction(m_database, proof.accountId());
    const auto row = proof.account(m_store);
    // Whoever changed the password while this one was compared meant it to end.
    if (!row)
        return tl::unexpected(wrongPassword());
    const auto now = m_clock.now();
    m_store.removeUnverifiedSessions(row->id, now - m_limits.verificationTime);
    auto value = makeSessionValue(m_random);
    const SessionRow session{0,
                             row->id,
                             startWithin(client.userAgent, MaxClientText),
                             startWithin(client.host, MaxClientText),
                             now,
                             now,
                             !row->hasTwoFactor};
    const auto id = m_store.insertSession(session, credentialHash(value.view()));
    m_store.removeSessionsBeyond(row->id, m_limits.sessionsPerAccount);
    auto account = accountFrom(*row);
    const int attemptsLeft = row->hasTwoFactor
        ? m_lockout.attemptsLeft(GuessSubject::ofLogin(row->login))
        : m_limits.accountGuesses.freeGuesses;
    transaction.commit();
    return SignedIn{std::move(account), id, std::move(value), row->hasTwoFactor, attemptsLeft};
}

Result<PasswordProof> Accounts::checkPassword(qint32 accountId, const Secret &password)
{
    const auto row = m_store.byId(accountId);
    if (!row)
        return accountGone();
    const auto subject = GuessSubject::ofSignedIn(accountId);
    if (auto free = m_lockout.begin(subject); !free)
        return tl::unexpected(free.error());
    const bool matches = passwordMatches(row->passwordHash, password);
    m_lockout.noteCompared(subject, matches);
    if (!matches)
        return m_lockout.noteWrong(subject, wrongPassword());
    m_lockout.noteRight(subject);
    return PasswordProof(row->id, row->passwordHash);
}

Result<Account> Accounts::update(const PasswordProof &proof, const AccountChange &change)
{
    const QString login = change.login.trimmed();
    const QString name = change.name.trimmed();
    if (auto valid = checkLogin(login); !valid)
        return tl::unexpected(valid.error());
    if (name.size() > MaxLoginLength || hasControlCharacters(name))
        return failure(ErrorKind::InvalidInput,
                       u"the name is longer than 255 characters or contains control characters"_s,
                       u"name"_s);
    if (!name.isEmpty() && showsNothing(name))
        return failure(ErrorKind::InvalidInput,
                       u"the name shows nothing: it has only characters that are not seen"_s,
                       u"name"_s);
    Transaction transaction(m_database, proof.accountId());
    auto row = proof.account(m_store);
    if (!row)
        return tl::unexpected(row.error());
    const auto other = m_store.byLogin(login);
    if (other && other->id != row->id)
        return loginTaken(login);
    row->login = login;
    row->name = name.isEmpty() ? login : name;
    m_store.update(row->id, row->login, row->name);
    auto account = accountFrom(*row);
    transaction.commit();
    return account;
}

Result<void> Accounts::setPassword(const PasswordProof &proof, const Secret &fresh,
                                   qint32 keptSession)
{
    if (auto valid = checkNewPassword(fresh); !valid)
        return valid;
    const auto hash = hashOf(fresh);
    if (!hash)
        return tl::unexpected(hash.error());
    Transaction transaction(m_database, proof.accountId());
    if (const auto row = proof.account(m_store); !row)
        return tl::unexpected(row.error());
    m_store.setPasswordHash(proof.accountId(), *hash);
    removeSessionsBut(keptSession, proof.accountId());
    transaction.commit();
    return {};
}

void Accounts::removeSessionsBut(qint32 keptSession, qint32 accountId)
{
    for (const auto &session : m_store.sessions(accountId)) {
        if (session.id != keptSession)
            m_store.removeSession(accountId, session.id);
    }
}

Result<QList<Account>> Accounts::list()
{
    QList<Account> accounts;
    for (const qint32 id : m_store.ids()) {
        if (const auto row = m_store.byId(id))
            accounts.append(accountFrom(*row));
    }
    return accounts;
}

Result<void> Accounts::resetPassword(const QString &login, const Secret &fresh)
{
    if (auto valid = checkNewPassword(fresh); !valid)
        return valid;
    const auto hash = hashOf(fresh);
    if (!hash)
        return tl::unexpected(hash.error());
    return change(login, [&](const AccountRow &row) {
        constexpr qint32 NoSession = 0;
        m_store.setPasswordHash(row.id, *hash);
        removeSessionsBut(NoSession, row.id);
        m_lockout.reset(GuessSubject::ofLogin(row.login));
        m_lockout.reset(GuessSubject::ofSignedIn(row.id));
    });
}

Result<void> Accounts::setSuspended(const QString &login, bool isSuspended)
{
    return change(login, [&](const AccountRow &row) { m_store.setSuspended(row.id, isSuspended); });
}

Result<void> Accounts::remove(const QString &login)
{
    return change(login, [&](const AccountRow &row) { m_store.remove(row.id); });
}

Result<void> Accounts::change(const QString &login,
                              const std::function<void(const AccountRow &)> &body)
{
    const auto id = idOfLogin(login);
    if (!id)
        return tl::unexpected(id.error());
    Transaction transaction(m_database, *id);
    // Another process may have removed it before it was locked.
    const auto row = m_store.byId(*id);
    if (!row)
        return noAccount(login);
    body(*row);
    transaction.commit();
    return {};
}

Result<QList<SessionInfo>> Accounts::sessions(qint32 accountId, qint32 currentSession)
{
    const auto now = m_clock.now();
    QList<SessionInfo> sessions;
    for (const auto &row : m_store.sessions(accountId)) {
        if (row.isVerified && !isOver(row, now, m_limits)) {
            sessions.append({row.id, accountId, row.userAgent, row.host, row.createdAt,
                             row.lastAccess, row.id == currentSession});
        }
    }
    std::stable_sort(sessions.begin(), sessions.end(),
                     [](const SessionInfo &left, const SessionInfo &right) {
                         return left.lastAccess > right.lastAccess;
                     });
    return sessions;
}

Result<void> Accounts::endSessions(qint32 accountId, const IdSelection<qint32> &ids)
{
    Transaction transaction(m_database, accountId);
    if (!ids) {
        constexpr qint32 NoSession = 0;
        removeSessionsBut(NoSession, accountId);
    } else {
        const QSet<qint32> ending(ids->cbegin(), ids->cend());
        for (const auto &session : m_store.sessions(accountId)) {
            if (ending.contains(session.id))
                m_store.removeSession(accountId, session.id);
        }
    }
    transaction.commit();
    return {};
}

bool Accounts::forgetEndedSessions()
{
    return m_store.removeSessionsUnusedSince(m_clock.now() - m_limits.sessionIdle);
}

Account Accounts::accountFrom(const AccountRow &row)
{
    return {row.id,           row.login,
            row.name,         m_limits.tokensPerAccount,
            row.hasTwoFactor, row.hasTwoFactor ? m_store.recoveryCodeCount(row.id) : 0,
            row.isSuspended};
}

} // namespace cirrusgrid
