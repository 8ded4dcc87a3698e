// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/account.h"
#include "domain/api_catalogue.h"
#include "domain/environment.h"
#include "domain/secret.h"
#include "domain/service_error.h"
#include "domain/session_info.h"
#include "domain/sign_in.h"
#include "domain/token.h"

#include <QJsonArray>
#include <QJsonObject>

namespace cirrusgrid::wire {

//! {"result":0} with the method's own fields.
QByteArray encodeSuccess(QJsonObject fields = {});
//! Puts \a value, which needs no escaping, where \a json has an empty text under \a name: what goes
//! through a QJsonObject stays in memory that nobody can wipe.
void insertSecret(QByteArray &json, QByteArrayView name, const Secret &value);
QByteArray encodeError(const ServiceError &error);

QJsonObject encodeMethod(const ApiMethod &method);
QJsonArray encodeMethods(const ApiMethodSet &methods, const ApiCatalogue &catalogue);
QJsonObject encodeTemplate(const TokenTemplate &tokenTemplate, const ApiCatalogue &catalogue);
//! Without key: the value is in the answers of CreateToken and RegenerateToken and nowhere else.
QJsonObject encodeToken(const Token &token, const ApiCatalogue &catalogue);
//! With an empty key, for insertSecret().
QJsonObject encodeIssuedToken(const Token &token, const ApiCatalogue &catalogue);
//! One element of GetEnvs' infos.
QJsonObject encodeEnvironment(const Environment &environment);

// Each of these makes all fields of a method's response.
QJsonObject encodeTokens(const QList<Token> &tokens, const ApiCatalogue &catalogue);
QJsonObject encodeTemplates(const ApiCatalogue &catalogue);
//! Those whose name holds \a search.
QJsonObject encodeGrantableMethods(const ApiCatalogue &catalogue, const QString &search);
QJsonObject encodeEnvironments(const QList<Environment> &environments);
QJsonObject encodeAccount(const Account &account);
QJsonObject encodeSessions(const QList<SessionInfo> &sessions);
//! With an empty session, for insertSecret().
QJsonObject encodeSignIn(const SignedIn &signedIn);

} // namespace cirrusgrid::wire
