// SPDX-License-Identifier: Apache-2.0
#include "backend/store/activity_store.h"

namespace cirrusgrid {

using namespace Qt::StringLiterals;

void ActivityStore::insert(qint32 accountId, const ActivityEntry &entry)
{
    // It is written behind: the account may have been removed meanwhile.
    m_database.run(u"INSERT INTO activity (account_id, at, method, credential_kind, "
                   "credential_name, object, result, times) SELECT ?, ?, ?, ?, ?, ?, ?, ? "
                   "WHERE EXISTS (SELECT 1 FROM accounts WHERE id = ?)"_s,
                   {accountId, toStored(entry.at), entry.method,
                    static_cast<int>(entry.credentialKind), entry.credentialName, entry.object,
                    entry.result, entry.times, accountId});
}

bool ActivityStore::removeBefore(UtcTime time)
{
    return m_database.removeSome("activity"_L1, "id"_L1, "at"_L1, time);
}

void ActivityStore::removeBeyond(qint32 accountId, CredentialKind kind,
                                 const QString &credentialName, int count)
{
    // SQLite has no OFFSET without a LIMIT.
    m_database.run(
        u"DELETE FROM activity WHERE id IN (SELECT id FROM activity WHERE account_id = ? "
        "AND credential_kind = ? AND credential_name = ? "
        "ORDER BY id DESC LIMIT 1000000 OFFSET ?)"_s,
        {accountId, static_cast<int>(kind), credentialName, count});
}

void ActivityStore::removeBeyond(qint32 accountId, int count)
{
    m_database.run(
        u"DELETE FROM activity WHERE id IN (SELECT id FROM activity WHERE account_id = ? "
        "ORDER BY id DESC LIMIT 1000000 OFFSET ?)"_s,
        {accountId, count});
}

QList<ActivityEntry> ActivityStore::newest(qint32 accountId, int count)
{
    auto &query = m_database.run(u"SELECT id, at, method, credential_kind, credential_name, "
                                 u"object, result, times FROM activity "
                                 "WHERE account_id = ? ORDER BY id DESC LIMIT ?"_s,
                                 {accountId, count});
    QList<ActivityEntry> entries;
    while (query.next()) {
        entries.append(
            {query.value(0).toLongLong(), timeFromStored(query.value(1)), query.value(2).toString(),
             static_cast<CredentialKind>(query.value(3).toInt()), query.value(4).toString(),
             query.value(5).toString(), query.value(6).toInt(), query.value(7).toInt()});
    }
    return entries;
}

} // namespace cirrusgrid
