// SPDX-License-Identifier: Apache-2.0
#include "wire/encoding.h"

#include "domain/result_code.h"
#include "wire/times.h"

#include <QJsonDocument>

namespace cirrusgrid::wire {

using namespace Qt::StringLiterals;

QByteArray encodeSuccess(QJsonObject fields)
{
    // Most calls answer nothing else.
    if (fields.isEmpty())
        return QByteArrayLiteral("{\"result\":0}");
    fields.insert("result"_L1, CodeSuccess);
    return QJsonDocument(fields).toJson(QJsonDocument::Compact);
}

void insertSecret(QByteArray &json, QByteArrayView name, const Secret &value)
{
    // Quotes within texts are escaped: this can't stand in one.
    const QByteArray empty = '"' + name.toByteArray() + "\":\"\"";
    const auto place = json.indexOf(empty);
    if (place < 0)
        return;
    QByteArray filled;
    filled.reserve(json.size() + value.view().size());
    const auto end = place + empty.size() - 1;
    filled.append(QByteArrayView(json).first(end))
        .append(value.view())
        .append(QByteArrayView(json).sliced(end));
    json = std::move(filled);
}

QByteArray encodeError(const ServiceError &error)
{
    QJsonObject answer{{u"result"_s, resultCodeOf(error)}, {u"error"_s, error.text}};
    if (error.attemptsLeft)
        answer.insert("attemptsLeft"_L1, *error.attemptsLeft);
    if (error.retryAfter)
        answer.insert("retryAfter"_L1, static_cast<qint64>(error.retryAfter->count()));
    return QJsonDocument(answer).toJson(QJsonDocument::Compact);
}

QJsonObject encodeMethod(const ApiMethod &method)
{
    return {{u"id"_s, method.number},
            {u"method"_s, method.fullName()},
            {u"isSafe"_s, method.isSafe},
            {u"isCollaborationAccessible"_s, method.isCollaborationAccessible}};
}

QJsonArray encodeMethods(const ApiMethodSet &methods, const ApiCatalogue &catalogue)
{
    QJsonArray items;
    for (int number : methods.numbers()) {
        if (const auto *method = catalogue.byNumber(number))
            items.append(encodeMethod(*method));
    }
    return items;
}

QJsonObject encodeTemplate(const TokenTemplate &tokenTemplate, const ApiCatalogue &catalogue)
{
    return {{u"id"_s, tokenTemplate.id},
            {u"name"_s, tokenTemplate.name},
            {u"apiListItems"_s, encodeMethods(tokenTemplate.methods, catalogue)}};
}

QJsonObject encodeToken(const Token &token, const ApiCatalogue &catalogue)
{
    QJsonObject object{{u"id"_s, token.id},
                       {u"description"_s, token.description},
                       {u"isSystem"_s, token.isSystem},
                       {u"apiListItems"_s, encodeMethods(token.methods, catalogue)}};
    if (token.expiresAt)
        object.insert("expiresAt"_L1, timeToWire(*token.expiresAt));
    if (token.lastUsed)
        object.insert("lastUsed"_L1, timeToWire(*token.lastUsed));
    if (const auto *found = catalogue.templateByName(token.templateName))
        object.insert("tokenTemplate"_L1, encodeTemplate(*found, catalogue));
    return object;
}

QJsonObject encodeIssuedToken(const Token &token, const ApiCatalogue &catalogue)
{
    auto object = encodeToken(token, catalogue);
    object.insert("key"_L1, u""_s);
    return object;
}

QJsonObject encodeEnvironment(const Environment &environment)
{
    const QJsonObject env{{u"envName"_s, environment.name},
                          {u"displayName"_s, environment.displayName},
                          {u"domain"_s, environment.domain},
                          {u"shortdomain"_s, environment.name},
                          {u"appid"_s, u"env-%1"_s.arg(environment.id)},
                          {u"uid"_s, environment.uid},
                          {u"status"_s, static_cast<int>(environment.status)}};
    const QJsonObject node{{u"id"_s, environment.id},
                           {u"nodeType"_s, u"nginx"_s},
                           {u"nodeGroup"_s, u"cp"_s},
                           {u"intIP"_s, u"10.0.0.%1"_s.arg(environment.id % 250 + 2)},
                           {u"url"_s, u"https://"_s + environment.domain},
                           {u"displayName"_s, environment.displayName}};
    return {{u"result"_s, CodeSuccess},
            {u"env"_s, env},
            {u"nodes"_s, QJsonArray{node}},
            {u"envGroups"_s, QJsonArray()},
            {u"nodeGroups"_s, QJsonArray{QJsonObject{{u"name"_s, u"cp"_s}}}}};
}

QJsonObject encodeTokens(const QList<Token> &tokens, const ApiCatalogue &catalogue)
{
    QJsonArray array;
    for (const auto &token : tokens)
        array.append(encodeToken(token, catalogue));
    return {{u"apiTokens"_s, array}};
}

QJsonObject encodeTemplates(const ApiCatalogue &catalogue)
{
    QJsonArray array;
    for (const auto &tokenTemplate : catalogue.templates())
        array.append(encodeTemplate(tokenTemplate, catalogue));
    return {{u"templates"_s, array}};
}

QJsonObject encodeGrantableMethods(const ApiCatalogue &catalogue, const QString &search)
{
    QJsonArray array;
    for (const auto &method : catalogue.methods()) {
        if (method.isGrantable && method.fullName().contains(search, Qt::CaseInsensitive))
            array.append(encodeMethod(method));
    }
    return {{u"tokenPermissions"_s, array}};
}

QJsonObject encodeEnvironments(const QList<Environment> &environments)
{
    QJsonArray infos;
    for (const auto &environment : environments)
        infos.append(encodeEnvironment(environment));
    return {{u"infos"_s, infos}};
}

QJsonObject encodeAccount(const Account &account)
{
    return {{u"uid"_s, account.uid},
            {u"email"_s, account.login},
            {u"name"_s, account.name},
            {u"status"_s, account.isSuspended ? u"SUSPENDED"_s : u"ENABLED"_s}};
}

QJsonObject encodeSessions(const QList<SessionInfo> &sessions)
{
    QJsonArray array;
    for (const auto &session : sessions) {
        array.append(QJsonObject{{u"id"_s, session.id},
                                 {u"uid"_s, session.uid},
                                 {u"host"_s, session.host},
                                 {u"userAgent"_s, session.userAgent},
                                 {u"createdOn"_s, timeToWire(session.createdAt)},
                                 {u"lastAccess"_s, timeToWire(session.lastAccess)},
                                 {u"current"_s, session.isCurrent}});
    }
    return {{u"sessions"_s, array}};
}

QJsonObject encodeSignIn(const SignedIn &signedIn)
{
    auto fields = encodeAccount(signedIn.account);
    fields.insert(u"session"_s, u""_s);
    fields.insert(u"authType"_s, signedIn.needsCode ? u"TFA"_s : u"BASIC"_s);
    fields.insert(u"accessType"_s,
                  signedIn.account.isSuspended ? u"RESTRICTED"_s : u"FULL_ACCESS"_s);
    fields.insert(u"attemptsLeft"_s, signedIn.attemptsLeft);
    if (signedIn.needsCode) {
        fields.insert(u"requiredAuthCheck"_s,
                      QJsonObject{{u"id"_s, signedIn.account.uid},
                                  {u"type"_s, u"TOTP"_s},
                                  {u"isActive"_s, true},
                                  {u"isConfigured"_s, true}});
    }
    return fields;
}

} // namespace cirrusgrid::wire
