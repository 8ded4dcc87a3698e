// SPDX-License-Identifier: Apache-2.0
#include "wire/answers.h"

#include "wire/codes.h"
#include "wire/times.h"

#include <QJsonDocument>

namespace cirrusgrid::wire {

using namespace Qt::StringLiterals;

QByteArray successAnswer(QJsonObject fields)
{
    // Most calls answer nothing else.
    if (fields.isEmpty())
        return QByteArrayLiteral("{\"result\":0}");
    fields.insert("result"_L1, CodeSuccess);
    return QJsonDocument(fields).toJson(QJsonDocument::Compact);
}

QByteArray errorAnswer(const ServiceError &error)
{
    QJsonObject answer{{u"result"_s, codeOf(error)}, {u"error"_s, error.text}};
    if (error.attemptsLeft)
        answer.insert("attemptsLeft"_L1, *error.attemptsLeft);
    if (error.retryAfter)
        answer.insert("retryAfter"_L1, static_cast<qint64>(error.retryAfter->count()));
    return QJsonDocument(answer).toJson(QJsonDocument::Compact);
}

QJsonObject apiListItem(const ApiMethod &method)
{
    return {{u"id"_s, method.number},
            {u"method"_s, method.fullName()},
            {u"isSafe"_s, method.isSafe},
            {u"isCollaborationAccessible"_s, method.isCollaborationAccessible}};
}

QJsonArray apiListItems(const ApiMethodSet &methods, const ApiCatalogue &catalogue)
{
    QJsonArray items;
    for (int number : methods.numbers()) {
        if (const auto *method = catalogue.byNumber(number))
            items.append(apiListItem(*method));
    }
    return items;
}

QJsonObject templateToJson(const TokenTemplate &tokenTemplate, const ApiCatalogue &catalogue)
{
    return {{u"id"_s, tokenTemplate.id},
            {u"name"_s, tokenTemplate.name},
            {u"apiListItems"_s, apiListItems(tokenTemplate.methods, catalogue)}};
}

QJsonObject tokenToJson(const Token &token, const ApiCatalogue &catalogue)
{
    QJsonObject object{{u"id"_s, token.id},
                       {u"description"_s, token.description},
                       {u"isSystem"_s, token.isSystem},
                       {u"apiListItems"_s, apiListItems(token.methods, catalogue)}};
    if (token.expiresAt)
        object.insert("expiresAt"_L1, timeToWire(*token.expiresAt));
    if (token.lastUsed)
        object.insert("lastUsed"_L1, timeToWire(*token.lastUsed));
    if (const auto *found = catalogue.templateByName(token.templateName))
        object.insert("tokenTemplate"_L1, templateToJson(*found, catalogue));
    return object;
}

QJsonObject issuedTokenToJson(const IssuedToken &issued, const ApiCatalogue &catalogue)
{
    auto object = tokenToJson(issued.token, catalogue);
    object.insert("key"_L1, issued.value.revealed());
    return object;
}

QJsonObject environmentToJson(const Environment &environment, qint32 uid)
{
    const QJsonObject env{{u"envName"_s, environment.name},
                          {u"displayName"_s, environment.displayName},
                          {u"domain"_s, environment.domain},
                          {u"shortdomain"_s, environment.name},
                          {u"appid"_s, u"env-%1"_s.arg(environment.id)},
                          {u"uid"_s, uid},
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

} // namespace cirrusgrid::wire
