// SPDX-License-Identifier: Apache-2.0
#include "backend/http/api_methods.h"

#include "wire/answers.h"
#include "wire/times.h"

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

Result<QJsonObject> getUserInfo(ApiCall &call)
{
    const auto account = call.platform.accounts().byId(call.caller.accountId);
    if (!account)
        return tl::unexpected(account.error());
    return QJsonObject{{u"uid"_s, account->uid},
                       {u"email"_s, account->login},
                       {u"name"_s, account->name},
                       {u"status"_s, account->isSuspended ? u"SUSPENDED"_s : u"ENABLED"_s}};
}

Result<QJsonObject> getEnvs(ApiCall &call)
{
    const auto environments = call.platform.environments().list(call.caller.accountId);
    if (!environments)
        return tl::unexpected(environments.error());
    QJsonArray infos;
    for (const auto &environment : *environments)
        infos.append(wire::environmentToJson(environment, call.caller.accountId));
    return QJsonObject{{u"infos"_s, infos}};
}

Result<QJsonObject> getEnvInfo(ApiCall &call)
{
    const auto name = call.parameters.requiredText("envName");
    if (!name)
        return tl::unexpected(name.error());
    call.object = *name;
    const auto environment = call.platform.environments().byName(call.caller.accountId, *name);
    if (!environment)
        return tl::unexpected(environment.error());
    return wire::environmentToJson(*environment, call.caller.accountId);
}

Result<QJsonObject> changeEnvironment(ApiCall &call, EnvironmentAction action)
{
    const auto name = call.parameters.requiredText("envName");
    if (!name)
        return tl::unexpected(name.error());
    call.object = *name;
    const auto changed = call.platform.environments().change(call.caller.accountId, *name, action);
    if (!changed)
        return tl::unexpected(changed.error());
    if (*changed)
        call.platform.announce(PlatformChange::Environments);
    return QJsonObject();
}

Result<QJsonObject> startEnv(ApiCall &call)
{
    return changeEnvironment(call, EnvironmentAction::Start);
}

Result<QJsonObject> stopEnv(ApiCall &call)
{
    return changeEnvironment(call, EnvironmentAction::Stop);
}

Result<QJsonObject> sleepEnv(ApiCall &call)
{
    return changeEnvironment(call, EnvironmentAction::Sleep);
}

Result<QJsonObject> getServerUtcTime(ApiCall &call)
{
    return QJsonObject{{u"time"_s, wire::timeToWire(call.platform.clock().now())}};
}

} // namespace

QHash<QString, MethodBody> platformMethods()
{
    return {
        {u"users.account.getuserinfo"_s, getUserInfo},
        {u"environment.control.getenvs"_s, getEnvs},
        {u"environment.control.getenvinfo"_s, getEnvInfo},
        {u"environment.control.startenv"_s, startEnv},
        {u"environment.control.stopenv"_s, stopEnv},
        {u"environment.control.sleepenv"_s, sleepEnv},
        {u"environment.tracking.getserverutctime"_s, getServerUtcTime},
    };
}

} // namespace cirrusgrid
