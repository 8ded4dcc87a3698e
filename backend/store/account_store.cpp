// SPDX-License-Identifier: Apache-2.0
#include "backend/store/account_store.h"

#include "backend/store/clock_difference.h"

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

std::optional<AccountRow> firstAccount(QSqlQuery &query)
{
    std::optional<AccountRow> row;
    if (query.next()) {
        row = AccountRow{query.value(0).toInt(),
                         query.value(1).toString(),
                         query.value(2).toString(),
                         query.value(3).toString().toLatin1(),
                         Secret(query.value(4).toByteArray()),
                         query.value(5).toBool(),
                         query.value(6).toLongLong(),
                         query.value(7).toBool()};
    }
    query.finish();
    return row;
}

SessionRow sessionFrom(const QSqlQuery &query)
{
    return {query.value(0).toInt(),         query.value(1).toInt(),
            query.value(2).toString(),      query.value(3).toString(),
            timeFromStored(query.value(4)), timeFromStored(query.value(5)),
            query.value(6).toBool(),        query.value(7).toBool()};
}

const QString AccountColumns =
    u"SELECT id, login, name, password_hash, totp_key, totp_enabled, totp_step, is_suspended "
    "FROM accounts "_s;
const QString SessionColumns =
    u"SELECT id, account_id, user_agent, host, created_at, last_access, is_verified, "
    "(SELECT is_suspended FROM accounts WHERE id = account_id) FROM sessions "_s;

} // namespace

bool AccountStore::hasAccounts()
{
    auto &query = m_database.run(u"SELECT 1 FROM accounts LIMIT 1"_s);
    const bool found = query.next();
    query.finish();
    return found;
}

qint32 AccountStore::insert(const QString &login, const QString &name,
                            const QByteArray &passwordHash, UtcTime createdAt)
{
    return m_database.insert(
        u"INSERT INTO accounts (login, login_folded, name, password_hash, created_at) "
        "VALUES (?, ?, ?, ?, ?)"_s,
        {login, login.toCaseFolded(), name, QString::fromLatin1(passwordHash),
         toStored(createdAt)});
}

std::optional<AccountRow> AccountStore::byLogin(const QString &login)
{
    return firstAccount(
        m_database.run(AccountColumns + u"WHERE login_folded = ?"_s, {login.toCaseFolded()}));
}

std::optional<AccountRow> AccountStore::byId(qint32 id)
{
    return firstAccount(m_database.run(AccountColumns + u"WHERE id = ?"_s, {id}));
}

void AccountStore::update(qint32 id, const QString &login, const QString &name)
{
    m_database.run(u"UPDATE accounts SET login = ?, login_folded = ?, name = ? WHERE id = ?"_s,
                   {login, login.toCaseFolded(), name, id});
}

QList<qint32> AccountStore::ids()
{
    auto &query = m_database.run(u"SELECT id FROM accounts ORDER BY login_folded"_s);
    QList<qint32> ids;
    while (query.next())
        ids.append(query.value(0).toInt());
    return ids;
}

void AccountStore::setSuspended(qint32 id, bool isSuspended)
{
    m_database.noteChange();
    m_database.run(u"UPDATE accounts SET is_suspended = ? WHERE id = ?"_s,
                   {isSuspended ? 1 : 0, id});
}

void AccountStore::remove(qint32 id)
{
    m_database.noteChange();
    m_database.run(u"DELETE FROM accounts WHERE id = ?"_s, {id});
}

qint64 AccountStore::sessionCount()
{
    auto &query = m_database.run(u"SELECT count(*) FROM sessions"_s);
    const qint64 count = query.next() ? query.value(0).toLongLong() : 0;
    query.finish();
    return count;
}

void AccountStore::setPasswordHash(qint32 id, const QByteArray &passwordHash)
{
    m_database.run(u"UPDATE accounts SET password_hash = ? WHERE id = ?"_s,
                   {QString::fromLatin1(passwordHash), id});
}

qint32 AccountStore::insertSession(const SessionRow &session, const QByteArray &valueHash)
{
    return m_database.insert(
        u"INSERT INTO sessions (account_id, value_hash, host, user_agent, created_at, "
        "last_access, is_verified) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        {session.accountId, valueHash, session.host, session.userAgent, toStored(session.createdAt),
         toStored(session.lastAccess), session.isVerified ? 1 : 0});
}

std::optional<SessionRow> AccountStore::sessionByHash(const QByteArray &valueHash)
{
    auto &query = m_database.run(SessionColumns + u"WHERE value_hash = ?"_s, {valueHash});
    std::optional<SessionRow> row;
    if (query.next())
        row = sessionFrom(query);
    query.finish();
    return row;
}

QList<SessionRow> AccountStore::sessions(qint32 accountId)
{
    auto &query =
        m_database.run(SessionColumns + u"WHERE account_id = ? ORDER BY id"_s, {accountId});
    QList<SessionRow> rows;
    while (query.next())
        rows.append(sessionFrom(query));
    return rows;
}

void AccountStore::touchSession(qint32 id, UtcTime lastAccess)
{
    // Another process may have written a later one; one of the far future is of a clock that was
    // ahead.
    m_database.run(
        u"UPDATE sessions SET last_access = ? WHERE id = ? "
        "AND (last_access < ? OR last_access > ?)"_s,
        {toStored(lastAccess), id, toStored(lastAccess), toStored(lastAccess + ClocksDiffer)});
}

void AccountStore::removeSession(qint32 accountId, qint32 id)
{
    m_database.run(u"DELETE FROM sessions WHERE id = ? AND account_id = ?"_s, {id, accountId});
}

bool AccountStore::setSessionVerified(qint32 id)
{
    return m_database.run(u"UPDATE sessions SET is_verified = 1 WHERE id = ?"_s, {id})
               .numRowsAffected()
        == 1;
}

void AccountStore::removeUnverifiedSessions(qint32 accountId, UtcTime createdBefore)
{
    m_database.run(
        u"DELETE FROM sessions WHERE account_id = ? AND is_verified = 0 AND created_at < ?"_s,
        {accountId, toStored(createdBefore)});
}

void AccountStore::removeSessionsBeyond(qint32 accountId, int count)
{
    // SQLite has no OFFSET without a LIMIT.
    m_database.run(
        u"DELETE FROM sessions WHERE id IN (SELECT id FROM sessions WHERE account_id = ? "
        "ORDER BY last_access DESC, id DESC LIMIT 1000000 OFFSET ?)"_s,
        {accountId, count});
}

bool AccountStore::removeSessionsUnusedSince(UtcTime lastAccess)
{
    return m_database.removeSome("sessions"_L1, "id"_L1, "last_access"_L1, lastAccess);
}

void AccountStore::setTotpKey(qint32 accountId, const Secret &key)
{
    m_database.run(u"UPDATE accounts SET totp_key = ?, totp_step = 0 WHERE id = ?"_s,
                   {key.view().toByteArray(), accountId});
}

void AccountStore::enableTwoFactor(qint32 accountId)
{
    m_database.run(u"UPDATE accounts SET totp_enabled = 1 WHERE id = ?"_s, {accountId});
}

void AccountStore::removeTwoFactor(qint32 accountId)
{
    m_database.run(
        u"UPDATE accounts SET totp_key = NULL, totp_enabled = 0, totp_step = 0 WHERE id = ?"_s,
        {accountId});
}

bool AccountStore::useTotpStep(qint32 accountId, qint64 step, qint64 latest)
{
    return m_database
               .run(u"UPDATE accounts SET totp_step = ? WHERE id = ? AND "
                    "(totp_step < ? OR totp_step > ?)"_s,
                    {step, accountId, step, latest})
               .numRowsAffected()
        == 1;
}

void AccountStore::insertRecoveryCode(qint32 accountId, const QByteArray &codeHash)
{
    m_database.run(u"INSERT INTO recovery_codes (account_id, code_hash) VALUES (?, ?)"_s,
                   {accountId, codeHash});
}

bool AccountStore::removeRecoveryCode(qint32 accountId, const QByteArray &codeHash)
{
    return m_database
               .run(u"DELETE FROM recovery_codes WHERE account_id = ? AND code_hash = ?"_s,
                    {accountId, codeHash})
               .numRowsAffected()
        == 1;
}

void AccountStore::removeRecoveryCodes(qint32 accountId)
{
    m_database.run(u"DELETE FROM recovery_codes WHERE account_id = ?"_s, {accountId});
}

int AccountStore::recoveryCodeCount(qint32 accountId)
{
    auto &query =
        m_database.run(u"SELECT count(*) FROM recovery_codes WHERE account_id = ?"_s, {accountId});
    const int count = query.next() ? query.value(0).toInt() : 0;
    query.finish();
    return count;
}

} // namespace cirrusgrid
