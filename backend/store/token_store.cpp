// SPDX-License-Identifier: Apache-2.0
#include "backend/store/token_store.h"

#include "backend/store/clock_difference.h"

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

Token tokenFrom(const QSqlQuery &query)
{
    Token token;
    token.id = query.value(0).toInt();
    token.description = query.value(1).toString();
    token.templateName = query.value(2).toString();
    token.methods = ApiMethodSet::fromBytes(query.value(3).toByteArray());
    token.expiresAt = optionalTimeFromStored(query.value(4));
    token.lastUsed = optionalTimeFromStored(query.value(5));
    token.createdAt = timeFromStored(query.value(6));
    return token;
}

std::optional<Token> firstToken(QSqlQuery &query)
{
    std::optional<Token> token;
    if (query.next())
        token = tokenFrom(query);
    query.finish();
    return token;
}

//! SQLite takes an empty QByteArray for NULL, so an empty set is one zero byte.
QByteArray storedMethods(const ApiMethodSet &methods)
{
    const QByteArray bytes = methods.toBytes();
    return bytes.isEmpty() ? QByteArray(1, '\0') : bytes;
}

} // namespace

int TokenStore::count(qint32 accountId)
{
    auto &query =
        m_database.run(u"SELECT count(*) FROM tokens WHERE account_id = ?"_s, {accountId});
    const int count = query.next() ? query.value(0).toInt() : 0;
    query.finish();
    return count;
}

qint64 TokenStore::countAll()
{
    auto &query = m_database.run(u"SELECT count(*) FROM tokens"_s);
    const qint64 count = query.next() ? query.value(0).toLongLong() : 0;
    query.finish();
    return count;
}

TokenId TokenStore::insert(qint32 accountId, const Token &token, const QByteArray &valueHash)
{
    return m_database.insert(
        u"INSERT INTO tokens (account_id, value_hash, description, template_name, methods, "
        "expires_at, last_used, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {accountId, valueHash, token.description, token.templateName, storedMethods(token.methods),
         toStored(token.expiresAt), toStored(token.lastUsed), toStored(token.createdAt)});
}

void TokenStore::update(qint32 accountId, const Token &token)
{
    m_database.noteChange();
    m_database.run(u"UPDATE tokens SET description = ?, template_name = ?, methods = ?, "
                   "expires_at = ? WHERE id = ? AND account_id = ?"_s,
                   {token.description, token.templateName, storedMethods(token.methods),
                    toStored(token.expiresAt), token.id, accountId});
}

void TokenStore::setValueHash(qint32 accountId, TokenId id, const QByteArray &valueHash)
{
    m_database.noteChange();
    m_database.run(u"UPDATE tokens SET value_hash = ? WHERE id = ? AND account_id = ?"_s,
                   {valueHash, id, accountId});
}

bool TokenStore::remove(qint32 accountId, TokenId id)
{
    m_database.noteChange();
    return m_database.run(u"DELETE FROM tokens WHERE id = ? AND account_id = ?"_s, {id, accountId})
               .numRowsAffected()
        == 1;
}

void TokenStore::touch(TokenId id, UtcTime lastUsed)
{
    // Another process may have written a later one; one of the far future is of a clock that was
    // ahead.
    m_database.run(u"UPDATE tokens SET last_used = ? WHERE id = ? "
                   "AND (coalesce(last_used, 0) < ? OR last_used > ?)"_s,
                   {toStored(lastUsed), id, toStored(lastUsed), toStored(lastUsed + ClocksDiffer)});
}

QList<Token> TokenStore::all(qint32 accountId)
{
    auto &query = m_database.run(
        u"SELECT id, description, template_name, methods, expires_at, last_used, created_at "
        "FROM tokens WHERE account_id = ? ORDER BY id"_s,
        {accountId});
    QList<Token> tokens;
    while (query.next())
        tokens.append(tokenFrom(query));
    return tokens;
}

std::optional<Token> TokenStore::byId(qint32 accountId, TokenId id)
{
    return firstToken(m_database.run(
        u"SELECT id, description, template_name, methods, expires_at, last_used, created_at "
        "FROM tokens WHERE id = ? AND account_id = ?"_s,
        {id, accountId}));
}

std::optional<Token> TokenStore::byHash(qint32 accountId, const QByteArray &valueHash)
{
    return firstToken(m_database.run(
        u"SELECT id, description, template_name, methods, expires_at, last_used, created_at "
        "FROM tokens WHERE value_hash = ? AND account_id = ?"_s,
        {valueHash, accountId}));
}

std::optional<TokenCredentialRow> TokenStore::credentialByHash(const QByteArray &valueHash)
{
    auto &query = m_database.run(
        u"SELECT tokens.id, account_id, description, methods, expires_at, is_suspended FROM tokens "
        "JOIN accounts ON accounts.id = account_id WHERE value_hash = ?"_s,
        {valueHash});
    std::optional<TokenCredentialRow> row;
    if (query.next()) {
        row = TokenCredentialRow{query.value(0).toInt(),
                                 query.value(1).toInt(),
                                 query.value(2).toString(),
                                 ApiMethodSet::fromBytes(query.value(3).toByteArray()),
                                 optionalTimeFromStored(query.value(4)),
                                 query.value(5).toBool()};
    }
    query.finish();
    return row;
}

} // namespace cirrusgrid
