// SPDX-License-Identifier: Apache-2.0
#include "services/store/account_store.h"

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

std::optional<AccountRow> firstAccount(QSqlQuery &query)
{
    std::optional<AccountRow> row;
    if (query.next()) {
        row = AccountRow{query.value(0).toInt(),    query.value(1).toString(),
                         query.value(2).toString(), query.value(3).toString().toLatin1(),
                         query.value(4).toInt(),    timeFromStored(query.value(5))};
    }
    query.finish();
    return row;
}

SessionRow sessionFrom(const QSqlQuery &query)
{
    return {query.value(0).toInt(),         query.value(1).toInt(),
            query.value(2).toString(),      query.value(3).toString(),
            timeFromStored(query.value(4)), timeFromStored(query.value(5))};
}

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
    return m_database
        .run(u"INSERT INTO accounts (login, login_folded, name, password_hash, created_at) "
             "VALUES (?, ?, ?, ?, ?)"_s,
             {login, login.toCaseFolded(), name, QString::fromLatin1(passwordHash),
              toStored(createdAt)})
        .lastInsertId()
        .toInt();
}

std::optional<AccountRow> AccountStore::byLogin(const QString &login)
{
    return firstAccount(m_database.run(
        u"SELECT id, login, name, password_hash, password_failures, locked_until FROM accounts "
        "WHERE login_folded = ?"_s,
        {login.toCaseFolded()}));
}

std::optional<AccountRow> AccountStore::byId(qint32 id)
{
    return firstAccount(m_database.run(
        u"SELECT id, login, name, password_hash, password_failures, locked_until FROM accounts "
        "WHERE id = ?"_s,
        {id}));
}

void AccountStore::update(qint32 id, const QString &login, const QString &name)
{
    m_database.run(u"UPDATE accounts SET login = ?, login_folded = ?, name = ? WHERE id = ?"_s,
                   {login, login.toCaseFolded(), name, id});
}

void AccountStore::setPasswordHash(qint32 id, const QByteArray &passwordHash)
{
    m_database.run(u"UPDATE accounts SET password_hash = ? WHERE id = ?"_s,
                   {QString::fromLatin1(passwordHash), id});
}

void AccountStore::setPasswordFailures(qint32 id, int failures, UtcTime lockedUntil)
{
    m_database.run(u"UPDATE accounts SET password_failures = ?, locked_until = ? WHERE id = ?"_s,
                   {failures, toStored(lockedUntil), id});
}

qint32 AccountStore::insertSession(const SessionRow &session, const QByteArray &valueHash)
{
    return m_database
        .run(u"INSERT INTO sessions (account_id, value_hash, host, user_agent, created_at, "
             "last_access) VALUES (?, ?, ?, ?, ?, ?)"_s,
             {session.accountId, valueHash, session.host, session.userAgent,
              toStored(session.createdAt), toStored(session.lastAccess)})
        .lastInsertId()
        .toInt();
}

std::optional<SessionRow> AccountStore::sessionByHash(const QByteArray &valueHash)
{
    auto &query = m_database.run(
        u"SELECT id, account_id, user_agent, host, created_at, last_access FROM sessions "
        "WHERE value_hash = ?"_s,
        {valueHash});
    std::optional<SessionRow> row;
    if (query.next())
        row = sessionFrom(query);
    query.finish();
    return row;
}

QList<SessionRow> AccountStore::sessions(qint32 accountId)
{
    auto &query = m_database.run(
        u"SELECT id, account_id, user_agent, host, created_at, last_access FROM sessions "
        "WHERE account_id = ? ORDER BY id"_s,
        {accountId});
    QList<SessionRow> rows;
    while (query.next())
        rows.append(sessionFrom(query));
    return rows;
}

void AccountStore::touchSession(qint32 id, UtcTime lastAccess)
{
    m_database.run(u"UPDATE sessions SET last_access = ? WHERE id = ?"_s,
                   {toStored(lastAccess), id});
}

void AccountStore::removeSession(qint32 accountId, qint32 id)
{
    m_database.run(u"DELETE FROM sessions WHERE id = ? AND account_id = ?"_s, {id, accountId});
}

} // namespace cirrusgrid
