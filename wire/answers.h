// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/account.h"
#include "domain/api_catalogue.h"
#include "domain/environment.h"
#include "domain/service_error.h"
#include "domain/token.h"

#include <QJsonArray>
#include <QJsonObject>

namespace cirrusgrid::wire {

//! {"result":0} with the method's own fields.
QByteArray successAnswer(QJsonObject fields = {});
QByteArray errorAnswer(const ServiceError &error);

QJsonObject apiListItem(const ApiMethod &method);
QJsonArray apiListItems(const ApiMethodSet &methods, const ApiCatalogue &catalogue);
QJsonObject templateToJson(const TokenTemplate &tokenTemplate, const ApiCatalogue &catalogue);
//! Without key: the value is in the answers of CreateToken and RegenerateToken and nowhere else.
QJsonObject tokenToJson(const Token &token, const ApiCatalogue &catalogue);
QJsonObject issuedTokenToJson(const IssuedToken &issued, const ApiCatalogue &catalogue);
//! One element of GetEnvs' infos.
QJsonObject environmentToJson(const Environment &environment, qint32 uid);

} // namespace cirrusgrid::wire
