// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backend/core/lookup_cache.h"
#include "backend/store/environment_store.h"
#include "domain/environment.h"
#include "domain/service_error.h"

namespace cirrusgrid {

//! The rules for environments. Every member throws StorageError.
class Environments
{
public:
    Environments(Database &database, LookupCache &lookups)
        : m_store(database)
        , m_lookups(lookups)
    {
    }

    Result<QList<Environment>> list(qint32 accountId);
    //! Errors: NotFound.
    Result<Environment> byName(qint32 accountId, const QString &name);
    //! True when the status is another one now. Errors: NotFound.
    Result<bool> change(qint32 accountId, const QString &name, EnvironmentAction action);

private:
    EnvironmentStore m_store;
    LookupCache &m_lookups;
};

} // namespace cirrusgrid
