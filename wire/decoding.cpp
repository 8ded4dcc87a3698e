// SPDX-License-Identifier: Apache-2.0
#include "wire/decoding.h"

#include "domain/result_code.h"
#include "wire/field_reader.h"

#include <QJsonDocument>

namespace cirrusgrid::wire {

using namespace Qt::StringLiterals;

namespace {

//! More than any platform lets an account have; past it an answer is taken for nonsense.
constexpr qsizetype MaxTokens = 100'000;
constexpr qsizetype MaxEnvironments = 100'000;
constexpr qsizetype MaxMethods = 20'000;
constexpr qsizetype MaxTemplates = 1'000;
constexpr qsizetype MaxSessions = 10'000;
//! Of what a platform says of an error: a screen's width, not a screen.
constexpr qsizetype MaxErrorText = 300;

tl::unexpected<ServiceError> noAnswer(const QString &text)
{
    return failure(ErrorKind::Protocol, text);
}

//! "expiresAt is in the past" names the parameter with its first word.
QString fieldNamedBy(const QString &text)
{
    const QString first = text.section(u' ', 0, 0).section(u':', 0, 0);
    static const QStringList Known{u"description"_s, u"expiresAt"_s,     u"apiList"_s,
                                   u"password"_s,    u"tokenTemplate"_s, u"id"_s,
                                   u"ids"_s,         u"login"_s,         u"envName"_s};
    return Known.contains(first) ? first : QString();
}

ServiceError platformError(int code, FieldReader &reader)
{
    ServiceError error;
    error.kind = errorKindOf(code);
    error.platformCode = code;
    error.text = reader.optionalText("error"_L1).value_or(QString()).left(MaxErrorText);
    if (error.kind == ErrorKind::InvalidInput)
        error.field = fieldNamedBy(error.text);
    error.attemptsLeft = reader.optionalInteger("attemptsLeft"_L1);
    if (const auto seconds = reader.optionalInteger("retryAfter"_L1))
        error.retryAfter = std::chrono::seconds(std::max(1, *seconds));
    return reader.error().value_or(error);
}

void readMethods(FieldReader &reader, const MethodNumbering &numberOf, ApiMethodSet &methods)
{
    for (auto &item : reader.list("apiListItems"_L1, MaxMethods)) {
        const QString name = item.text("method"_L1);
        if (!item.error())
            methods.insert(numberOf(name));
    }
}

Token readToken(FieldReader &reader, const MethodNumbering &numberOf)
{
    Token token;
    token.id = reader.integer("id"_L1);
    token.description = reader.text("description"_L1);
    token.expiresAt = reader.optionalTime("expiresAt"_L1);
    token.lastUsed = reader.optionalTime("lastUsed"_L1);
    token.isSystem = reader.flag("isSystem"_L1, false);
    readMethods(reader, numberOf, token.methods);
    if (auto found = reader.optionalObject("tokenTemplate"_L1))
        token.templateName = found->text("name"_L1);
    return token;
}

void readSuspension(FieldReader &reader, Account &account)
{
    account.isSuspended = reader.optionalText("status"_L1).value_or(QString()) == "SUSPENDED"_L1;
}

EnvironmentStatus statusFrom(qint32 number)
{
    const bool isKnown = number >= static_cast<int>(EnvironmentStatus::Running)
        && number <= static_cast<int>(EnvironmentStatus::Restoring);
    return isKnown ? static_cast<EnvironmentStatus>(number) : EnvironmentStatus::Unknown;
}

} // namespace

Result<QJsonObject> decodeFields(const QByteArray &body)
{
    QJsonParseError parsed;
    const auto document = QJsonDocument::fromJson(body, &parsed);
    if (parsed.error != QJsonParseError::NoError)
        return noAnswer(u"the response isn't JSON: %1"_s.arg(parsed.errorString()));
    if (!document.isObject())
        return noAnswer(u"the response isn't JSON object"_s);
    auto fields = document.object();
    FieldReader reader(fields);
    const int code = reader.integer("result"_L1);
    if (reader.error())
        return tl::unexpected(*reader.error());
    if (code != CodeSuccess)
        return tl::unexpected(platformError(code, reader));
    return fields;
}

Secret takeSecret(QByteArray &body, QByteArrayView name)
{
    const QByteArray key = '"' + name.toByteArray() + '"';
    for (auto at = body.indexOf(key); at >= 0; at = body.indexOf(key, at + 1)) {
        auto place = at + key.size();
        const auto skipSpace = [&] {
            while (place < body.size()
                   && (body[place] == ' ' || body[place] == '\n' || body[place] == '\t'
                       || body[place] == '\r'))
                ++place;
        };
        skipSpace();
        if (place >= body.size() || body[place] != ':')
            continue;
        ++place;
        skipSpace();
        if (place >= body.size() || body[place] != '"')
            continue;
        const auto end = body.indexOf('"', ++place);
        const auto value = QByteArrayView(body).sliced(place, std::max<qsizetype>(0, end - place));
        if (end < 0 || value.contains('\\'))
            return {};
        Secret secret(value);
        std::fill(body.data() + place, body.data() + end, '*');
        return secret;
    }
    return {};
}

Result<SignedIn> decodeSignIn(const QJsonObject &fields)
{
    FieldReader reader(fields);
    SignedIn answer;
    answer.account.uid = reader.integer("uid"_L1);
    QString session = reader.text("session"_L1);
    answer.session = Secret::fromText(session);
    wipe(session);
    answer.account.login = reader.text("email"_L1);
    answer.account.name = reader.optionalText("name"_L1).value_or(answer.account.login);
    readSuspension(reader, answer.account);
    answer.account.hasTwoFactor =
        reader.optionalText("authType"_L1).value_or(QString()) == "TFA"_L1;
    if (auto check = reader.optionalObject("requiredAuthCheck"_L1))
        answer.needsCode = check->flag("isActive"_L1, true);
    if (reader.error())
        return tl::unexpected(*reader.error());
    return answer;
}

Result<Account> decodeAccount(const QJsonObject &fields)
{
    FieldReader reader(fields);
    Account account;
    account.uid = reader.integer("uid"_L1);
    account.login = reader.text("email"_L1);
    account.name = reader.optionalText("name"_L1).value_or(account.login);
    readSuspension(reader, account);
    return reader.result(account);
}

Result<QList<SessionInfo>> decodeSessions(const QJsonObject &fields)
{
    FieldReader reader(fields);
    QList<SessionInfo> sessions;
    for (auto &item : reader.list("sessions"_L1, MaxSessions)) {
        sessions.append({.id = item.integer("id"_L1),
                         .userAgent = item.optionalText("userAgent"_L1).value_or(u""_s),
                         .host = item.optionalText("host"_L1).value_or(u""_s),
                         .createdAt = item.time("createdOn"_L1),
                         .lastAccess = item.time("lastAccess"_L1),
                         .isCurrent = item.flag("current"_L1, false)});
    }
    return reader.result(sessions);
}

Result<QList<Token>> decodeTokens(const QJsonObject &fields, const MethodNumbering &numberOf)
{
    FieldReader reader(fields);
    QList<Token> tokens;
    for (auto &item : reader.list("apiTokens"_L1, MaxTokens))
        tokens.append(readToken(item, numberOf));
    return reader.result(tokens);
}

Result<Token> decodeToken(const QJsonObject &fields, const MethodNumbering &numberOf)
{
    FieldReader reader(fields);
    auto object = reader.object("token"_L1);
    return reader.result(readToken(object, numberOf));
}

Result<Secret> decodeValue(const QJsonObject &fields)
{
    FieldReader reader(fields);
    QString text = reader.object("token"_L1).text("key"_L1);
    auto value = Secret::fromText(text);
    wipe(text);
    if (reader.error())
        return tl::unexpected(*reader.error());
    return value;
}

Result<QString> decodeDescription(const QJsonObject &fields)
{
    FieldReader reader(fields);
    const QString description = reader.text("description"_L1);
    if (reader.error())
        return tl::unexpected(*reader.error());
    return description;
}

Result<QList<GrantableMethod>> decodeGrantableMethods(const QJsonObject &fields)
{
    FieldReader reader(fields);
    QList<GrantableMethod> methods;
    for (auto &item : reader.list("tokenPermissions"_L1, MaxMethods)) {
        methods.append({item.text("method"_L1), item.flag("isSafe"_L1, false),
                        item.flag("isCollaborationAccessible"_L1, false)});
    }
    return reader.result(methods);
}

Result<QList<TemplateListing>> decodeTemplates(const QJsonObject &fields)
{
    FieldReader reader(fields);
    QList<TemplateListing> templates;
    for (auto &item : reader.list("templates"_L1, MaxTemplates)) {
        TemplateListing answer{item.integer("id"_L1), item.text("name"_L1), {}};
        for (auto &method : item.list("apiListItems"_L1, MaxMethods))
            answer.methods.append(method.text("method"_L1));
        templates.append(answer);
    }
    return reader.result(templates);
}

Result<QList<Environment>> decodeEnvironments(const QJsonObject &fields)
{
    FieldReader reader(fields);
    QList<Environment> environments;
    for (auto &item : reader.list("infos"_L1, MaxEnvironments)) {
        auto env = item.object("env"_L1);
        Environment environment;
        environment.name = env.text("envName"_L1);
        environment.displayName = env.optionalText("displayName"_L1).value_or(environment.name);
        environment.domain = env.optionalText("domain"_L1).value_or(QString());
        environment.status = statusFrom(env.integer("status"_L1));
        environments.append(environment);
    }
    return reader.result(environments);
}

} // namespace cirrusgrid::wire
