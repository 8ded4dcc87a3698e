// SPDX-License-Identifier: Apache-2.0
#include "backend/core/environments.h"

#include "domain/shown_name.h"

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

tl::unexpected<ServiceError> noSuchEnvironment(const QString &name)
{
    return failure(ErrorKind::NotFound, u"there is no environment %1"_s.arg(startWithin(name, 80)),
                   u"envName"_s);
}

} // namespace

Result<QList<Environment>> Environments::list(qint32 accountId) { return m_store.all(accountId); }

Result<Environment> Environments::byName(qint32 accountId, const QString &name)
{
    const auto environment = m_lookups.environment(accountId, name);
    if (!environment)
        return noSuchEnvironment(name);
    return *environment;
}

Result<bool> Environments::change(qint32 accountId, const QString &name, EnvironmentAction action)
{
    const auto environment = byName(accountId, name);
    if (!environment)
        return tl::unexpected(environment.error());
    const auto status = statusAfter(action);
    if (environment->status == status)
        return false;
    if (!m_store.setStatus(environment->id, status))
        return noSuchEnvironment(name);
    return true;
}

} // namespace cirrusgrid
