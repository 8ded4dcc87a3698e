// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/account.h"
#include "domain/environment.h"
#include "domain/service_error.h"
#include "domain/session_info.h"
#include "domain/sign_in.h"
#include "domain/token.h"

#include <QJsonObject>

#include <functional>

namespace cirrusgrid::wire {

//! Reads a method's answer, which anybody may have sent. Success: its fields. Errors: Protocol for
//! what is no answer, otherwise what the platform says.
Result<QJsonObject> decodeFields(const QByteArray &body);

//! Takes the text that follows "name": out of \a body, an answer, before it is parsed: a parser
//! keeps copies that nobody can wipe. The characters are overwritten. Empty when there is none in
//! plain form.
Secret takeSecret(QByteArray &body, QByteArrayView name);

//! The number that stands for a method here. Called with names as the platform writes them.
using MethodNumbering = std::function<int(const QString &)>;

//! The session is empty where it was taken out before.
Result<SignedIn> decodeSignIn(const QJsonObject &fields);
//! GetUserInfo's.
Result<Account> decodeAccount(const QJsonObject &fields);
Result<QList<SessionInfo>> decodeSessions(const QJsonObject &fields);

Result<QList<Token>> decodeTokens(const QJsonObject &fields, const MethodNumbering &numberOf);
//! EditToken's, CreateToken's and RegenerateToken's, without the value.
Result<Token> decodeToken(const QJsonObject &fields, const MethodNumbering &numberOf);
//! The value in it. Errors: Protocol.
Result<Secret> decodeValue(const QJsonObject &fields);
//! Of GetDescriptionByToken.
Result<QString> decodeDescription(const QJsonObject &fields);

//! GetTokenApiList's: what the platform can grant.
struct GrantableMethod {
    QString fullName;
    bool isSafe = false;
    bool isCollaborationAccessible = false;
};
Result<QList<GrantableMethod>> decodeGrantableMethods(const QJsonObject &fields);
struct TemplateListing {
    int id = 0;
    QString name;
    QStringList methods;
};
Result<QList<TemplateListing>> decodeTemplates(const QJsonObject &fields);

//! GetEnvs'. Ids are left at 0: the contract has none.
Result<QList<Environment>> decodeEnvironments(const QJsonObject &fields);

} // namespace cirrusgrid::wire
