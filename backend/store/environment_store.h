// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backend/store/database.h"
#include "domain/environment.h"

#include <QList>

#include <optional>

namespace cirrusgrid {

//! Every member throws StorageError.
class EnvironmentStore
{
public:
    explicit EnvironmentStore(Database &database)
        : m_database(database)
    {
    }

    qint32 insert(qint32 accountId, const Environment &environment);
    QList<Environment> all(qint32 accountId);
    std::optional<Environment> byName(qint32 accountId, const QString &name);
    //! False when it is gone.
    bool setStatus(qint32 id, EnvironmentStatus status);

private:
    Database &m_database;
};

} // namespace cirrusgrid
