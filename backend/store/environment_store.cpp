// SPDX-License-Identifier: Apache-2.0
#include "backend/store/environment_store.h"

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

Environment environmentFrom(const QSqlQuery &query, qint32 accountId)
{
    Environment environment;
    environment.uid = accountId;
    environment.id = query.value(0).toInt();
    environment.name = query.value(1).toString();
    environment.displayName = query.value(2).toString();
    environment.domain = query.value(3).toString();
    environment.region = query.value(4).toString();
    environment.status = static_cast<EnvironmentStatus>(query.value(5).toInt());
    environment.createdAt = timeFromStored(query.value(6));
    return environment;
}

} // namespace

qint32 EnvironmentStore::insert(qint32 accountId, const Environment &environment)
{
    return m_database.insert(
        u"INSERT INTO environments (account_id, name, display_name, domain, region, status, "
        "created_at) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        {accountId, environment.name, environment.displayName, environment.domain,
         environment.region, static_cast<int>(environment.status),
         toStored(environment.createdAt)});
}

QList<Environment> EnvironmentStore::all(qint32 accountId)
{
    auto &query = m_database.run(
        u"SELECT id, name, display_name, domain, region, status, created_at FROM environments "
        "WHERE account_id = ? ORDER BY id"_s,
        {accountId});
    QList<Environment> environments;
    while (query.next())
        environments.append(environmentFrom(query, accountId));
    return environments;
}

std::optional<Environment> EnvironmentStore::byName(qint32 accountId, const QString &name)
{
    auto &query = m_database.run(
        u"SELECT id, name, display_name, domain, region, status, created_at FROM environments "
        "WHERE account_id = ? AND name = ?"_s,
        {accountId, name});
    std::optional<Environment> environment;
    if (query.next())
        environment = environmentFrom(query, accountId);
    query.finish();
    return environment;
}

bool EnvironmentStore::setStatus(qint32 id, EnvironmentStatus status)
{
    m_database.noteChange();
    return m_database
               .run(u"UPDATE environments SET status = ? WHERE id = ?"_s,
                    {static_cast<int>(status), id})
               .numRowsAffected()
        == 1;
}

} // namespace cirrusgrid
