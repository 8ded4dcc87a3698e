// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/service_error.h"

namespace cirrusgrid {

//! The contract's result codes.
inline constexpr int CodeSuccess = 0;
inline constexpr int CodeNotFound = 5;
inline constexpr int CodeWrongPassword = 701;
inline constexpr int CodeSessionEnded = 702;
inline constexpr int CodePermission = 8202;
inline constexpr int CodeInvalidInput = 41001;
inline constexpr int CodeLimit = 41002;
inline constexpr int CodeThrottled = 41003;
inline constexpr int CodeUnsupported = 41004;
//! Our own, beside the contract's: the service could not read or write its database.
inline constexpr int CodeStorage = 41005;

int resultCodeOf(const ServiceError &error);
//! Of an answer that is no success.
ErrorKind errorKindOf(int code);

template<typename T>
int resultCodeOf(const Result<T> &result)
{
    return result ? CodeSuccess : resultCodeOf(result.error());
}

} // namespace cirrusgrid
