// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/remote/api_client.h"

namespace cirrusgrid {

//! Says of an error which call it was.
template<typename T>
Result<T> withMethod(const QString &method, Result<T> result)
{
    if (!result && result.error().method.isEmpty())
        result.error().method = method;
    return result;
}

//! A response that can't be read leaves open what was done.
inline ServiceError unreadable(ServiceError error, CallEffect effect)
{
    error.isOutcomeUnknown = effect == CallEffect::Changes && error.kind == ErrorKind::Protocol;
    return error;
}

inline ServiceError noSession()
{
    return {ErrorKind::SessionEnded, QStringLiteral("nobody is signed in")};
}

} // namespace cirrusgrid
