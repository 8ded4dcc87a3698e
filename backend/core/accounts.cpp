// SPDX-License-Identifier: Apache-2.0
#include "backend/core/accounts.h"

#include "backend/core/credential_value.h"
#include "backend/core/password_hash.h"
#include "backend/core/storage_guard.h"
#include "domain/token_rules.h"

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestLogin = 255;
//! Argon2 takes more, but nobody types more, and hashing megabytes would be a way to keep the
//! service busy.
constexpr qsizetype LongestPasswordBytes = 1024;

ServiceError wrongPassword() { return {ErrorKind::WrongPassword, u"wrong login or password"_s}; }

Result<void> checkLogin(const QString &login)
{
    if (login.isEmpty())
        return failure(ErrorKind::InvalidInput, u"the login is empty"_s, u"login"_s);
    if (login.size() > LongestLogin || hasControlCharacters(login))
        return failure(ErrorKind::InvalidInput,
                       u"the login is longer than 255 characters or holds control characters"_s,
                       u"login"_s);
    return {};
}

Result<void> checkNewPassword(const Secret &password)
{
    if (password.isEmpty())
        return failure(ErrorKind::InvalidInput, u"the password is empty"_s, u"password"_s);
    if (password.view().size() > LongestPasswordBytes)
        return failure(ErrorKind::InvalidInput, u"the password is longer than 1024 bytes"_s,
                       u"password"_s);
    return {};
}

tl::unexpected<ServiceError> loginTaken(const QString &login)
{
    return failure(ErrorKind::InvalidInput,
                   u"there is an account with the login %1 already"_s.arg(login), u"login"_s);
}

Result<QByteArray> hashOf(const Secret &password)
{
    auto hash = hashPassword(password);
    if (hash.isEmpty())
        return failure(ErrorKind::Storage, u"not enough memory to hash the password"_s);
    return hash;
}

} // namespace

Accounts::Accounts(Database &database, const Clock &clock, RandomSource &random,
                   const PlatformLimits &limits)
    : m_database(database)
    , m_store(database)
    , m_attempts(database, clock, limits)
    , m_addresses(limits.addressGuesses)
    , m_strangers(limits.accountGuesses)
    , m_clock(clock)
    , m_random(random)
    , m_limits(limits)
{
}

Result<bool> Accounts::hasAccounts()
{
    return guarded([&]() -> Result<bool> { return m_store.hasAccounts(); });
}

Result<qint32> Accounts::add(NewAccount account)
{
    return guarded([&]() -> Result<qint32> {
        const QString login = account.login.trimmed();
        if (auto valid = checkLogin(login); !valid)
            return tl::unexpected(valid.error());
        if (auto valid = checkNewPassword(account.password); !valid)
            return tl::unexpected(valid.error());
        const auto hash = hashOf(account.password);
        if (!hash)
            return tl::unexpected(hash.error());

        Transaction transaction(m_database);
        if (m_store.byLogin(login))
            return loginTaken(login);
        const QString name = account.name.trimmed();
        const auto id = m_store.insert(login, name.isEmpty() ? login : name, *hash, m_clock.now());
        transaction.commit();
        return id;
    });
}

Result<Account> Accounts::byId(qint32 id)
{
    return guarded([&]() -> Result<Account> {
        const auto row = m_store.byId(id);
        if (!row)
            return failure(ErrorKind::NotFound, u"no such account"_s);
        return accountFrom(*row);
    });
}

Result<qint32> Accounts::idOfLogin(const QString &login)
{
    return guarded([&]() -> Result<qint32> {
        const auto row = m_store.byLogin(login.trimmed());
        if (!row)
            return failure(ErrorKind::NotFound, u"no account has the login %1"_s.arg(login));
        return row->id;
    });
}

Result<SignedIn> Accounts::signIn(const QString &login, const Secret &password,
                                  const ClientInfo &client)
{
    return guarded([&]() -> Result<SignedIn> {
        // Before the password is hashed: that is what guessing would keep this busy with.
        if (auto free = m_addresses.check(client.host, m_clock.now()); !free)
            return tl::unexpected(free.error());
        const auto row = m_store.byLogin(login.trimmed());
        const auto matches =
            row ? comparePassword(*row, password) : refuseStranger(login, password);
        if (!matches) {
            if (matches.error().kind == ErrorKind::WrongPassword)
                (void)m_addresses.noteWrong(client.host, {}, m_clock.now());
            return tl::unexpected(matches.error());
        }
        // With a second factor the count goes on until the code was right, or a known password
        // would buy any number of codes.
        if (!row->hasTwoFactor)
            m_attempts.noteRight(*row);

        const auto now = m_clock.now();
        m_store.removeUnverifiedSessions(row->id, now - m_limits.verificationTime);
        auto value = makeSessionValue(m_random);
        const SessionRow session{0,   row->id, client.userAgent,  client.host,
                                 now, now,     !row->hasTwoFactor};
        const auto id = m_store.insertSession(session, credentialHash(value.view()));
        return SignedIn{accountFrom(*row), id, std::move(value), row->hasTwoFactor,
                        row->hasTwoFactor ? m_attempts.attemptsLeft(*row)
                                          : m_limits.accountGuesses.freeGuesses};
    });
}

Result<PasswordProof> Accounts::checkPassword(qint32 accountId, const Secret &password)
{
    return guarded([&]() -> Result<PasswordProof> {
        const auto row = m_store.byId(accountId);
        if (!row)
            return failure(ErrorKind::SessionEnded, u"the account is gone"_s);
        if (auto matches = comparePassword(*row, password); !matches)
            return tl::unexpected(matches.error());
        m_attempts.noteRight(*row);
        return PasswordProof(row->id);
    });
}

Result<void> Accounts::comparePassword(const AccountRow &row, const Secret &password)
{
    if (auto free = m_attempts.check(row); !free)
        return free;
    if (!passwordMatches(row.passwordHash, password))
        return m_attempts.noteWrong(row, wrongPassword());
    return {};
}

Result<void> Accounts::refuseStranger(const QString &login, const Secret &password)
{
    const QString key = login.trimmed().toCaseFolded().left(LongestLogin);
    if (auto free = m_strangers.check(key, m_clock.now()); !free)
        return free;
    comparePasswordInVain(password);
    return m_strangers.noteWrong(key, wrongPassword(), m_clock.now());
}

Result<Account> Accounts::update(const PasswordProof &proof, const AccountChange &change)
{
    return guarded([&]() -> Result<Account> {
        const QString login = change.login.trimmed();
        const QString name = change.name.trimmed();
        if (auto valid = checkLogin(login); !valid)
            return tl::unexpected(valid.error());
        if (name.size() > LongestLogin || hasControlCharacters(name))
            return failure(ErrorKind::InvalidInput,
                           u"the name is longer than 255 characters or holds control characters"_s,
                           u"name"_s);
        Transaction transaction(m_database, proof.accountId());
        const auto other = m_store.byLogin(login);
        if (other && other->id != proof.accountId())
            return loginTaken(login);
        m_store.update(proof.accountId(), login, name.isEmpty() ? login : name);
        const auto row = m_store.byId(proof.accountId());
        transaction.commit();
        return accountFrom(*row);
    });
}

Result<void> Accounts::setPassword(const PasswordProof &proof, const Secret &fresh,
                                   qint32 keptSession)
{
    return guarded([&]() -> Result<void> {
        if (auto valid = checkNewPassword(fresh); !valid)
            return valid;
        const auto hash = hashOf(fresh);
        if (!hash)
            return tl::unexpected(hash.error());
        Transaction transaction(m_database, proof.accountId());
        m_store.setPasswordHash(proof.accountId(), *hash);
        for (const auto &session : m_store.sessions(proof.accountId())) {
            if (session.id != keptSession)
                m_store.removeSession(proof.accountId(), session.id);
        }
        transaction.commit();
        return {};
    });
}

Result<QList<Account>> Accounts::list()
{
    return guarded([&]() -> Result<QList<Account>> {
        QList<Account> accounts;
        for (const qint32 id : m_store.ids()) {
            if (const auto row = m_store.byId(id))
                accounts.append(accountFrom(*row));
        }
        return accounts;
    });
}

Result<void> Accounts::resetPassword(qint32 id, const Secret &fresh)
{
    return guarded([&]() -> Result<void> {
        constexpr qint32 NoSession = 0;
        if (auto set = setPassword(PasswordProof(id), fresh, NoSession); !set)
            return set;
        m_store.setPasswordFailures(id, 0, UtcTime{});
        return {};
    });
}

Result<void> Accounts::setSuspended(qint32 id, bool isSuspended)
{
    return guarded([&]() -> Result<void> {
        m_store.setSuspended(id, isSuspended);
        return {};
    });
}

Result<void> Accounts::remove(qint32 id)
{
    return guarded([&]() -> Result<void> {
        m_store.remove(id);
        return {};
    });
}

Result<QList<SessionRow>> Accounts::sessions(qint32 accountId)
{
    return guarded([&]() -> Result<QList<SessionRow>> {
        auto sessions = m_store.sessions(accountId);
        sessions.removeIf([](const SessionRow &session) { return !session.isVerified; });
        return sessions;
    });
}

Result<void> Accounts::endSessions(qint32 accountId, const QList<qint32> &ids)
{
    return guarded([&]() -> Result<void> {
        Transaction transaction(m_database, accountId);
        for (qint32 id : ids)
            m_store.removeSession(accountId, id);
        transaction.commit();
        return {};
    });
}

Account Accounts::accountFrom(const AccountRow &row)
{
    return {row.id,           row.login,
            row.name,         m_limits.tokensPerAccount,
            row.hasTwoFactor, row.hasTwoFactor ? m_store.recoveryCodeCount(row.id) : 0,
            row.isSuspended};
}

} // namespace cirrusgrid
