// SPDX-License-Identifier: Apache-2.0
#include "backend/http/endpoint.h"

#include "wire/encoding.h"
#include "wire/method_list.h"
#include "wire/times.h"

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

//! Passed along where a step of reading a request failed.
template<typename T>
tl::unexpected<ServiceError> errorOf(const Result<T> &result)
{
    return tl::unexpected(result.error());
}

QJsonObject noFields() { return {}; }

Argument<Secret> passwordOf(const ApiCall &call)
{
    return [&call] { return call.parameters.requiredSecret("password"); };
}

//! Absent when the parameter is not given; an absent time in it when it is given empty.
Result<std::optional<std::optional<UtcTime>>> readExpiry(const wire::Parameters &parameters)
{
    using Expiry = std::optional<std::optional<UtcTime>>;
    const auto text = parameters.text("expiresAt");
    if (!text)
        return errorOf(text);
    if (!*text)
        return Expiry();
    if ((*text)->isEmpty())
        return Expiry(std::optional<UtcTime>());
    const auto time = wire::timeFromWire(**text);
    if (!time) {
        return failure(ErrorKind::InvalidInput,
                       u"expiresAt isn't a time in the form yyyy-MM-dd hh:mm:ss"_s, u"expiresAt"_s);
    }
    return Expiry(time);
}

//! Absent when neither a template nor a list is given.
Result<std::optional<TokenGrant>> readGrant(const ApiCall &call)
{
    const auto templateName = call.parameters.text("tokenTemplate");
    if (!templateName)
        return errorOf(templateName);
    const bool hasTemplate = *templateName && !(*templateName)->isEmpty();
    const bool hasList = call.parameters.has("apiList");
    if (hasTemplate && hasList) {
        return failure(ErrorKind::InvalidInput, u"give tokenTemplate or apiList, not both"_s,
                       u"tokenTemplate"_s);
    }
    if (hasTemplate)
        return std::optional(TokenGrant{**templateName, {}});
    if (!hasList)
        return std::optional<TokenGrant>();
    auto methods = wire::methodsFromApiList(call.parameters.all("apiList"), call.catalogue());
    if (!methods)
        return errorOf(methods);
    return std::optional(TokenGrant{{}, std::move(*methods)});
}

Result<TokenDraft> readDraft(const ApiCall &call)
{
    const auto description = call.parameters.requiredText("description");
    if (!description)
        return errorOf(description);
    const auto expiry = readExpiry(call.parameters);
    if (!expiry)
        return errorOf(expiry);
    const auto grant = readGrant(call);
    if (!grant)
        return errorOf(grant);
    if (!*grant) {
        return failure(ErrorKind::InvalidInput, u"tokenTemplate or apiList is missing"_s,
                       u"apiList"_s);
    }
    return TokenDraft{*description, **grant, expiry->value_or(std::nullopt)};
}

Result<TokenEdit> readEdit(const ApiCall &call)
{
    const auto id = call.parameters.requiredInt("id");
    if (!id)
        return errorOf(id);
    const auto description = call.parameters.text("description");
    if (!description)
        return errorOf(description);
    const auto expiry = readExpiry(call.parameters);
    if (!expiry)
        return errorOf(expiry);
    const auto grant = readGrant(call);
    if (!grant)
        return errorOf(grant);
    return TokenEdit{*id, {*description, *grant, *expiry}};
}

Result<IdSelection<qint32>> readRequiredIds(const ApiCall &call)
{
    const auto text = call.parameters.requiredText("ids");
    if (!text)
        return errorOf(text);
    return wire::idsFromText(*text);
}

Result<IdSelection<qint32>> readOptionalIds(const ApiCall &call)
{
    const auto text = call.parameters.text("ids");
    if (!text)
        return errorOf(text);
    if (!*text || (*text)->trimmed().isEmpty())
        return IdSelection<qint32>();
    return wire::idsFromText(**text);
}

//! \c checksum is the SHA-256 of a token's value in hexadecimal digits.
Result<QByteArray> readChecksum(const ApiCall &call)
{
    return call.parameters.requiredText("checksum").map([](const QString &text) {
        return QByteArray::fromHex(text.toLatin1());
    });
}

Result<Credentials> readCredentials(const ApiCall &call)
{
    auto login = call.parameters.requiredText("login");
    if (!login)
        return errorOf(login);
    auto password = call.parameters.requiredSecret("password");
    if (!password)
        return errorOf(password);
    return Credentials{std::move(*login), std::move(*password)};
}

Result<QJsonObject> signIn(const ApiCall &call)
{
    auto signedIn =
        call.operations.signIn([&] { return readCredentials(call); }, call.client.info());
    if (!signedIn)
        return errorOf(signedIn);
    call.revealed = {"session", std::move(signedIn->session)};
    return wire::encodeSignIn(*signedIn);
}

Result<QJsonObject> verify2FaCode(const ApiCall &call)
{
    return call.operations
        .verifyCode(call.credential(), [&] { return call.parameters.requiredSecret("code"); })
        .map([](const Account &) { return noFields(); });
}

Result<QJsonObject> signOut(const ApiCall &call)
{
    return call.operations.signOut(call.credential()).map(noFields);
}

Result<QJsonObject> getSessions(const ApiCall &call)
{
    return call.operations.sessions(call.credential()).map(wire::encodeSessions);
}

Result<QJsonObject> signoutSessions(const ApiCall &call)
{
    return call.operations.endSessions(call.credential(), [&] { return readRequiredIds(call); })
        .map(noFields);
}

Result<QJsonObject> encodeIssued(const ApiCall &call, Result<IssuedToken> issued)
{
    if (!issued)
        return errorOf(issued);
    call.revealed = {"key", std::move(issued->value)};
    return QJsonObject{{u"token"_s, wire::encodeIssuedToken(issued->token, call.catalogue())}};
}

Result<QJsonObject> createToken(const ApiCall &call)
{
    return encodeIssued(call, call.operations.createToken(call.credential(), passwordOf(call), [&] {
        return readDraft(call);
    }));
}

Result<QJsonObject> editToken(const ApiCall &call)
{
    return call.operations
        .editToken(call.credential(), passwordOf(call), [&] { return readEdit(call); })
        .map([&](const Token &token) {
            return QJsonObject{{u"token"_s, wire::encodeToken(token, call.catalogue())}};
        });
}

Result<QJsonObject> regenerateToken(const ApiCall &call)
{
    return encodeIssued(call,
                        call.operations.regenerateToken(call.credential(), passwordOf(call), [&] {
                            return call.parameters.requiredInt("id");
                        }));
}

Result<QJsonObject> deleteTokens(const ApiCall &call)
{
    return call.operations
        .deleteTokens(call.credential(), passwordOf(call), [&] { return readRequiredIds(call); })
        .map(noFields);
}

Result<QJsonObject> getTokens(const ApiCall &call)
{
    return call.operations.tokens(call.credential(), [&] { return readOptionalIds(call); })
        .map([&](const QList<Token> &tokens) {
            return wire::encodeTokens(tokens, call.catalogue());
        });
}

Result<QJsonObject> getTokenTemplates(const ApiCall &call)
{
    return call.operations.catalogue(methods::GetTokenTemplates, call.credential())
        .map([](const CataloguePtr &catalogue) { return wire::encodeTemplates(*catalogue); });
}

Result<QJsonObject> getTokenApiList(const ApiCall &call)
{
    const auto catalogue = call.operations.catalogue(methods::GetTokenApiList, call.credential());
    if (!catalogue)
        return errorOf(catalogue);
    const auto search = call.parameters.text("search");
    if (!search)
        return errorOf(search);
    return wire::encodeGrantableMethods(**catalogue, search->value_or(QString()).trimmed());
}

Result<QJsonObject> getUidByToken(const ApiCall &call)
{
    return call.operations
        .tokenOwner(methods::GetUidByToken, call.credential(), [&] { return readChecksum(call); })
        .map([](const TokenOwner &owner) {
            return QJsonObject{{u"uid"_s, owner.uid}};
        });
}

Result<QJsonObject> getDescriptionByToken(const ApiCall &call)
{
    return call.operations
        .tokenOwner(methods::GetDescriptionByToken, call.credential(),
                    [&] { return readChecksum(call); })
        .map([](const TokenOwner &owner) {
            return QJsonObject{{u"description"_s, owner.description}};
        });
}

} // namespace

QList<Endpoint> authenticationEndpoints()
{
    return {
        {methods::Signin, signIn},
        {methods::Verify2FaCode, verify2FaCode},
        {methods::Signout, signOut},
        {methods::GetSessions, getSessions},
        {methods::SignoutSessions, signoutSessions},
        {methods::CreateToken, createToken},
        {methods::EditToken, editToken},
        {methods::RegenerateToken, regenerateToken},
        {methods::DeleteTokens, deleteTokens},
        {methods::GetTokens, getTokens},
        {methods::GetTokenTemplates, getTokenTemplates},
        {methods::GetTokenApiList, getTokenApiList},
        {methods::GetUidByToken, getUidByToken},
        {methods::GetDescriptionByToken, getDescriptionByToken},
    };
}

} // namespace cirrusgrid
