// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backend/http/api_call.h"

#include <QHash>
#include <QJsonObject>

namespace cirrusgrid {

using MethodBody = Result<QJsonObject> (*)(ApiCall &);

//! users.authentication, by lower-case method name, but for Signin, which has no caller yet.
QHash<QString, MethodBody> authenticationMethods();
//! The other methods that the bundled service carries out, by lower-case full name.
QHash<QString, MethodBody> platformMethods();
Result<QJsonObject> signin(ApiCall &call);
//! Takes a session that nothing else takes yet.
Result<QJsonObject> verify2FaCode(ApiCall &call);

} // namespace cirrusgrid
