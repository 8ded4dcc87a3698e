// SPDX-License-Identifier: Apache-2.0
#include "backend/core/environments.h"

#include "backend/core/storage_guard.h"

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

EnvironmentStatus statusAfter(EnvironmentAction action)
{
    switch (action) {
    case EnvironmentAction::Start:
        return EnvironmentStatus::Running;
    case EnvironmentAction::Stop:
        return EnvironmentStatus::Down;
    case EnvironmentAction::Sleep:
        return EnvironmentStatus::Sleep;
    }
    Q_UNREACHABLE();
}

} // namespace

Result<void> Environments::add(qint32 accountId, const Environment &environment)
{
    return guarded([&]() -> Result<void> {
        m_store.insert(accountId, environment);
        return {};
    });
}

Result<QList<Environment>> Environments::list(qint32 accountId)
{
    return guarded([&]() -> Result<QList<Environment>> { return m_store.all(accountId); });
}

Result<Environment> Environments::byName(qint32 accountId, const QString &name)
{
    return guarded([&]() -> Result<Environment> {
        const auto environment = m_lookups.environment(accountId, name);
        if (!environment) {
            return failure(ErrorKind::NotFound, u"there is no environment %1"_s.arg(name.left(80)),
                           u"envName"_s);
        }
        return *environment;
    });
}

Result<bool> Environments::change(qint32 accountId, const QString &name, EnvironmentAction action)
{
    return guarded([&]() -> Result<bool> {
        const auto environment = byName(accountId, name);
        if (!environment)
            return tl::unexpected(environment.error());
        const auto status = statusAfter(action);
        if (environment->status == status)
            return false;
        m_store.setStatus(environment->id, status);
        return true;
    });
}

} // namespace cirrusgrid
