// SPDX-License-Identifier: Apache-2.0
#include "backend/http/endpoint.h"

#include "wire/encoding.h"
#include "wire/times.h"

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

Argument<QString> environmentName(const ApiCall &call)
{
    return [&call] { return call.parameters.requiredText("envName"); };
}

Result<QJsonObject> getUserInfo(const ApiCall &call)
{
    return call.operations.account(call.credential()).map(wire::encodeAccount);
}

Result<QJsonObject> getEnvs(const ApiCall &call)
{
    return call.operations.environments(call.credential()).map(wire::encodeEnvironments);
}

Result<QJsonObject> getEnvInfo(const ApiCall &call)
{
    return call.operations.environment(call.credential(), environmentName(call))
        .map(wire::encodeEnvironment);
}

template<EnvironmentAction action>
Result<QJsonObject> changeEnvironment(const ApiCall &call)
{
    return call.operations.changeEnvironment(action, call.credential(), environmentName(call))
        .map([] { return QJsonObject(); });
}

Result<QJsonObject> getServerUtcTime(const ApiCall &call)
{
    return call.operations.serverTime(call.credential()).map([](UtcTime time) {
        return QJsonObject{{u"time"_s, wire::timeToWire(time)}};
    });
}

} // namespace

QList<Endpoint> environmentEndpoints()
{
    return {
        {methods::GetUserInfo, getUserInfo},
        {methods::GetEnvs, getEnvs},
        {methods::GetEnvInfo, getEnvInfo},
        {methods::StartEnv, changeEnvironment<EnvironmentAction::Start>},
        {methods::StopEnv, changeEnvironment<EnvironmentAction::Stop>},
        {methods::SleepEnv, changeEnvironment<EnvironmentAction::Sleep>},
        {methods::GetServerUtcTime, getServerUtcTime},
    };
}

} // namespace cirrusgrid
