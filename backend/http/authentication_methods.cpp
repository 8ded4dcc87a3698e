// SPDX-License-Identifier: Apache-2.0
#include "backend/http/api_methods.h"

#include "wire/answers.h"
#include "wire/method_list.h"
#include "wire/times.h"

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

//! Passed along where a step of a method failed.
template<typename T>
tl::unexpected<ServiceError> passOn(const Result<T> &result)
{
    return tl::unexpected(result.error());
}

//! Absent when the parameter is not given; an absent time in it when it is given empty.
Result<std::optional<std::optional<UtcTime>>> expiryFrom(const wire::Parameters &parameters)
{
    using Expiry = std::optional<std::optional<UtcTime>>;
    const auto text = parameters.text("expiresAt");
    if (!text)
        return passOn(text);
    if (!*text)
        return Expiry();
    if ((*text)->isEmpty())
        return Expiry(std::optional<UtcTime>());
    const auto time = wire::timeFromWire(**text);
    if (!time) {
        return failure(ErrorKind::InvalidInput,
                       u"expiresAt is not a time of the form yyyy-MM-dd hh:mm:ss"_s,
                       u"expiresAt"_s);
    }
    return Expiry(time);
}

//! Absent when neither a template nor a list is given.
Result<std::optional<TokenGrant>> grantFrom(const ApiCall &call)
{
    const auto templateName = call.parameters.text("tokenTemplate");
    if (!templateName)
        return passOn(templateName);
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
    auto methods =
        wire::methodsFromApiList(call.parameters.all("apiList"), call.platform.catalogue());
    if (!methods)
        return passOn(methods);
    return std::optional(TokenGrant{{}, std::move(*methods)});
}

Result<QJsonObject> signout(ApiCall &call)
{
    auto ended =
        call.platform.accounts().endSessions(call.caller.accountId, {call.caller.credentialId});
    if (!ended)
        return passOn(ended);
    return QJsonObject();
}

Result<QJsonObject> getSessions(ApiCall &call)
{
    const auto sessions = call.platform.accounts().sessions(call.caller.accountId);
    if (!sessions)
        return passOn(sessions);
    QJsonArray array;
    for (const auto &session : *sessions) {
        array.append(QJsonObject{{u"id"_s, session.id},
                                 {u"uid"_s, session.accountId},
                                 {u"host"_s, session.host},
                                 {u"userAgent"_s, session.userAgent},
                                 {u"createdOn"_s, wire::timeToWire(session.createdAt)},
                                 {u"lastAccess"_s, wire::timeToWire(session.lastAccess)},
                                 {u"current"_s, session.id == call.caller.credentialId}});
    }
    return QJsonObject{{u"sessions"_s, array}};
}

Result<QJsonObject> signoutSessions(ApiCall &call)
{
    const auto text = call.parameters.requiredText("ids");
    if (!text)
        return passOn(text);
    auto ids = wire::idsFromText(*text);
    if (!ids)
        return passOn(ids);
    QList<qint32> leaving;
    if (*ids) {
        leaving = **ids;
    } else {
        const auto sessions = call.platform.accounts().sessions(call.caller.accountId);
        if (!sessions)
            return passOn(sessions);
        for (const auto &session : *sessions)
            leaving.append(session.id);
    }
    if (auto ended = call.platform.accounts().endSessions(call.caller.accountId, leaving); !ended)
        return passOn(ended);
    return QJsonObject();
}

//! Before anything else is looked at, so that a wrong password tells nothing about the rest.
Result<PasswordProof> passwordProof(ApiCall &call)
{
    const auto password = call.parameters.requiredSecret("password");
    if (!password)
        return passOn(password);
    return call.platform.accounts().checkPassword(call.caller.accountId, *password);
}

Result<QJsonObject> issuedAnswer(ApiCall &call, const Result<IssuedToken> &issued)
{
    if (!issued)
        return passOn(issued);
    call.object = issued->token.description;
    call.platform.announce(PlatformChange::Tokens);
    return QJsonObject{{u"token"_s, wire::issuedTokenToJson(*issued, call.platform.catalogue())}};
}

Result<QJsonObject> createToken(ApiCall &call)
{
    const auto proof = passwordProof(call);
    if (!proof)
        return passOn(proof);
    const auto description = call.parameters.requiredText("description");
    if (!description)
        return passOn(description);
    const auto expiry = expiryFrom(call.parameters);
    if (!expiry)
        return passOn(expiry);
    const auto grant = grantFrom(call);
    if (!grant)
        return passOn(grant);
    if (!*grant) {
        return failure(ErrorKind::InvalidInput, u"tokenTemplate or apiList is missing"_s,
                       u"apiList"_s);
    }
    const TokenDraft draft{*description, **grant, expiry->value_or(std::nullopt)};
    return issuedAnswer(call, call.platform.tokens().create(*proof, draft));
}

Result<QJsonObject> editToken(ApiCall &call)
{
    const auto proof = passwordProof(call);
    if (!proof)
        return passOn(proof);
    const auto id = call.parameters.requiredInt("id");
    if (!id)
        return passOn(id);
    const auto description = call.parameters.text("description");
    if (!description)
        return passOn(description);
    const auto expiry = expiryFrom(call.parameters);
    if (!expiry)
        return passOn(expiry);
    const auto grant = grantFrom(call);
    if (!grant)
        return passOn(grant);
    const auto token = call.platform.tokens().edit(*proof, *id, {*description, *grant, *expiry});
    if (!token)
        return passOn(token);
    call.object = token->description;
    call.platform.announce(PlatformChange::Tokens);
    return QJsonObject{{u"token"_s, wire::tokenToJson(*token, call.platform.catalogue())}};
}

Result<QJsonObject> regenerateToken(ApiCall &call)
{
    const auto proof = passwordProof(call);
    if (!proof)
        return passOn(proof);
    const auto id = call.parameters.requiredInt("id");
    if (!id)
        return passOn(id);
    return issuedAnswer(call, call.platform.tokens().regenerate(*proof, *id));
}

Result<QJsonObject> deleteTokens(ApiCall &call)
{
    const auto proof = passwordProof(call);
    if (!proof)
        return passOn(proof);
    const auto text = call.parameters.requiredText("ids");
    if (!text)
        return passOn(text);
    const auto ids = wire::idsFromText(*text);
    if (!ids)
        return passOn(ids);
    call.object = *text;
    if (auto removed = call.platform.tokens().remove(*proof, *ids); !removed)
        return passOn(removed);
    call.platform.announce(PlatformChange::Tokens);
    return QJsonObject();
}

Result<QJsonObject> getTokens(ApiCall &call)
{
    std::optional<QList<TokenId>> ids;
    const auto text = call.parameters.text("ids");
    if (!text)
        return passOn(text);
    if (*text && !(*text)->trimmed().isEmpty()) {
        const auto parsed = wire::idsFromText(**text);
        if (!parsed)
            return passOn(parsed);
        ids = *parsed;
    }
    const auto tokens = call.platform.tokens().list(call.caller.accountId, ids);
    if (!tokens)
        return passOn(tokens);
    QJsonArray array;
    for (const auto &token : *tokens)
        array.append(wire::tokenToJson(token, call.platform.catalogue()));
    return QJsonObject{{u"apiTokens"_s, array}};
}

Result<QJsonObject> getTokenTemplates(ApiCall &call)
{
    QJsonArray array;
    for (const auto &candidate : call.platform.catalogue().templates())
        array.append(wire::templateToJson(candidate, call.platform.catalogue()));
    return QJsonObject{{u"templates"_s, array}};
}

Result<QJsonObject> getTokenApiList(ApiCall &call)
{
    const auto search = call.parameters.text("search");
    if (!search)
        return passOn(search);
    QJsonArray array;
    for (const auto &method : call.platform.catalogue().methods()) {
        if (!method.isGrantable)
            continue;
        if (*search && !method.fullName().contains((*search)->trimmed(), Qt::CaseInsensitive))
            continue;
        array.append(wire::apiListItem(method));
    }
    return QJsonObject{{u"tokenPermissions"_s, array}};
}

//! \c checksum is the SHA-256 of a token's value in hexadecimal digits.
Result<Token> tokenByChecksum(ApiCall &call)
{
    const auto checksum = call.parameters.requiredText("checksum");
    if (!checksum)
        return passOn(checksum);
    return call.platform.tokens().byChecksum(call.caller.accountId,
                                             QByteArray::fromHex(checksum->toLatin1()));
}

Result<QJsonObject> getUidByToken(ApiCall &call)
{
    const auto token = tokenByChecksum(call);
    if (!token)
        return passOn(token);
    return QJsonObject{{u"uid"_s, call.caller.accountId}};
}

Result<QJsonObject> getDescriptionByToken(ApiCall &call)
{
    const auto token = tokenByChecksum(call);
    if (!token)
        return passOn(token);
    return QJsonObject{{u"description"_s, token->description}};
}

} // namespace

Result<QJsonObject> signin(ApiCall &call)
{
    const auto login = call.parameters.requiredText("login");
    if (!login)
        return passOn(login);
    const auto password = call.parameters.requiredSecret("password");
    if (!password)
        return passOn(password);
    const auto signedIn = call.platform.accounts().signIn(*login, *password, call.client.info());
    if (!signedIn)
        return passOn(signedIn);
    call.caller = {signedIn->account.uid,
                   CredentialKind::Session,
                   signedIn->sessionId,
                   QString::fromUtf8(call.client.userAgent),
                   {}};
    const bool isSuspended = signedIn->account.isSuspended;
    QJsonObject answer{{u"uid"_s, signedIn->account.uid},
                       {u"session"_s, signedIn->session.revealed()},
                       {u"email"_s, signedIn->account.login},
                       {u"name"_s, signedIn->account.name},
                       {u"authType"_s, signedIn->needsCode ? u"TFA"_s : u"BASIC"_s},
                       {u"status"_s, isSuspended ? u"SUSPENDED"_s : u"ENABLED"_s},
                       {u"accessType"_s, isSuspended ? u"RESTRICTED"_s : u"FULL_ACCESS"_s},
                       {u"attemptsLeft"_s, signedIn->attemptsLeft}};
    if (signedIn->needsCode) {
        answer.insert(u"requiredAuthCheck"_s,
                      QJsonObject{{u"id"_s, signedIn->account.uid},
                                  {u"type"_s, u"TOTP"_s},
                                  {u"isActive"_s, true},
                                  {u"isConfigured"_s, true}});
    }
    return answer;
}

Result<QJsonObject> verify2FaCode(ApiCall &call)
{
    const auto code = call.parameters.requiredSecret("code");
    if (!code)
        return passOn(code);
    auto caller = call.platform.verifySession(call.parameters.bytes("session"), *code);
    if (!caller)
        return passOn(caller);
    call.caller = std::move(*caller);
    return QJsonObject();
}

QHash<QString, MethodBody> authenticationMethods()
{
    return {
        {u"signout"_s, signout},
        {u"getsessions"_s, getSessions},
        {u"signoutsessions"_s, signoutSessions},
        {u"createtoken"_s, createToken},
        {u"edittoken"_s, editToken},
        {u"regeneratetoken"_s, regenerateToken},
        {u"deletetokens"_s, deleteTokens},
        {u"gettokens"_s, getTokens},
        {u"gettokentemplates"_s, getTokenTemplates},
        {u"gettokenapilist"_s, getTokenApiList},
        {u"getuidbytoken"_s, getUidByToken},
        {u"getdescriptionbytoken"_s, getDescriptionByToken},
    };
}

} // namespace cirrusgrid
