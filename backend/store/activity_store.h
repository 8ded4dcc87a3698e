// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backend/store/database.h"
#include "domain/activity_entry.h"

#include <QList>

namespace cirrusgrid {

//! Every member throws StorageError.
class ActivityStore
{
public:
    explicit ActivityStore(Database &database)
        : m_database(database)
    {
    }

    void insert(qint32 accountId, const ActivityEntry &entry);
    //! Some of those from before \a time; true when there may be more.
    bool removeBefore(UtcTime time);
    //! All of a credential but the newest \a count.
    void removeBeyond(qint32 accountId, CredentialKind kind, const QString &credentialName,
                      int count);
    //! Of all credentials of the account.
    void removeBeyond(qint32 accountId, int count);
    //! Newest first.
    QList<ActivityEntry> newest(qint32 accountId, int count);

private:
    Database &m_database;
};

} // namespace cirrusgrid
