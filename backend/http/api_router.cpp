// SPDX-License-Identifier: Apache-2.0
#include "backend/http/api_router.h"

#include "wire/answers.h"
#include "wire/codes.h"
#include "wire/paths.h"

#include <QSet>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

//! Named by the contract, but missing in the public list of methods.
QList<ApiMethod> unlistedMethods()
{
    QList<ApiMethod> methods;
    for (const auto &name : {u"Verify2FACode"_s, u"GetUidByToken"_s, u"GetDescriptionByToken"_s}) {
        ApiMethod method;
        method.service = u"users.authentication"_s;
        method.name = name;
        method.isSafe = name.startsWith("Get"_L1);
        method.isGrantable = false;
        methods.append(method);
    }
    return methods;
}

bool comparesPassword(const ApiMethod &method)
{
    static const QSet<QString> names{u"Signin"_s, u"CreateToken"_s, u"EditToken"_s,
                                     u"RegenerateToken"_s, u"DeleteTokens"_s};
    return method.service == "users.authentication"_L1 && names.contains(method.name);
}

} // namespace

ApiRouter::ApiRouter(Platform &platform)
    : m_platform(platform)
{
    const auto authentication = authenticationMethods();
    const auto others = platformMethods();
    for (const auto &method : platform.catalogue().methods() + unlistedMethods()) {
        const bool isAuthentication = method.service == "users.authentication"_L1;
        addEndpoint(method,
                    isAuthentication ? authentication.value(method.name.toLower())
                                     : others.value(method.fullName().toLower()));
    }
    openEndpoint(u"users.authentication.Signin"_s, signin);
    openEndpoint(u"users.authentication.Verify2FACode"_s, verify2FaCode);
}

void ApiRouter::addEndpoint(const ApiMethod &method, MethodBody body)
{
    const QString name = method.fullName();
    m_endpoints.insert(wire::pathOf(name),
                       {method, name, comparesPassword(method), body, Access::CredentialNeeded});
}

void ApiRouter::openEndpoint(const QString &method, MethodBody body)
{
    auto &endpoint = m_endpoints[wire::pathOf(method)];
    endpoint.body = body;
    endpoint.access = Access::Open;
}

bool ApiRouter::hasMethod(QByteArrayView path) const
{
    return m_endpoints.contains(path.toByteArray().toLower());
}

bool ApiRouter::isSlow(QByteArrayView path) const
{
    const auto endpoint = m_endpoints.constFind(path.toByteArray().toLower());
    return endpoint != m_endpoints.constEnd() && endpoint->isSlow;
}

RoutedAnswer ApiRouter::answer(QByteArrayView path, const wire::Parameters &parameters,
                               const RemoteClient &client)
{
    const auto &endpoint = *m_endpoints.constFind(path.toByteArray().toLower());
    ApiCall call{m_platform, parameters, {}, client};
    const auto result = perform(endpoint, call);
    const int code = wire::codeOf(result);
    noteCall(endpoint, call, code);
    return {result ? wire::successAnswer(*result) : wire::errorAnswer(result.error()), code,
            endpoint.fullName};
}

Result<QJsonObject> ApiRouter::perform(const Endpoint &endpoint, ApiCall &call)
{
    if (endpoint.access == Access::Open)
        return endpoint.body(call);
    auto caller = m_platform.authenticate(call.parameters.bytes("session"));
    if (!caller)
        return tl::unexpected(caller.error());
    call.caller = std::move(*caller);
    if (auto permitted = Platform::checkPermission(call.caller, endpoint.method); !permitted)
        return tl::unexpected(permitted.error());
    if (!endpoint.body) {
        return failure(ErrorKind::Unsupported,
                       u"%1 is not carried out by this service"_s.arg(endpoint.fullName));
    }
    return endpoint.body(call);
}

void ApiRouter::noteCall(const Endpoint &endpoint, const ApiCall &call, int code)
{
    // What a session only reads is the dashboard looking; the log is for what happened and for what
    // scripts do.
    const bool isLooking = call.caller.kind == CredentialKind::Session && endpoint.method.isSafe;
    if (call.caller.accountId == 0 || isLooking)
        return;
    m_platform.noteCall(call.caller, endpoint.fullName, call.object, code);
}

} // namespace cirrusgrid
