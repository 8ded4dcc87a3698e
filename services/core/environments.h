// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/environment.h"
#include "services/service_error.h"
#include "services/store/environment_store.h"

namespace cirrusgrid {

//! The rules for environments.
class Environments
{
public:
    explicit Environments(Database &database)
        : m_store(database)
    {
    }

    Result<void> add(qint32 accountId, const Environment &environment);
    Result<QList<Environment>> list(qint32 accountId);
    //! Errors: NotFound.
    Result<Environment> byName(qint32 accountId, const QString &name);
    //! True when the status is another one now. Errors: NotFound.
    Result<bool> change(qint32 accountId, const QString &name, EnvironmentAction action);

private:
    EnvironmentStore m_store;
};

} // namespace cirrusgrid
