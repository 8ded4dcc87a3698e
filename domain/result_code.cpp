// SPDX-License-Identifier: Apache-2.0
#include "domain/result_code.h"

namespace cirrusgrid {

int resultCodeOf(const ServiceError &error)
{
    switch (error.kind) {
    case ErrorKind::WrongPassword:
        return CodeWrongPassword;
    case ErrorKind::SecondFactor:
    case ErrorKind::SessionEnded:
        return CodeSessionEnded;
    case ErrorKind::Permission:
        return CodePermission;
    case ErrorKind::InvalidInput:
        return CodeInvalidInput;
    case ErrorKind::NotFound:
        return CodeNotFound;
    case ErrorKind::Limit:
        return CodeLimit;
    case ErrorKind::Throttled:
        return CodeThrottled;
    case ErrorKind::Unsupported:
        return CodeUnsupported;
    case ErrorKind::Storage:
        return CodeStorage;
    case ErrorKind::Offline:
    case ErrorKind::Tls:
    case ErrorKind::Protocol:
    case ErrorKind::Platform:
    case ErrorKind::Cancelled:
        return error.platformCode != 0 ? error.platformCode : CodeStorage;
    }
    Q_UNREACHABLE();
}

ErrorKind errorKindOf(int code)
{
    switch (code) {
    case CodeNotFound:
        return ErrorKind::NotFound;
    case CodeWrongPassword:
        return ErrorKind::WrongPassword;
    case CodeSessionEnded:
        return ErrorKind::SessionEnded;
    case CodePermission:
        return ErrorKind::Permission;
    case CodeInvalidInput:
        return ErrorKind::InvalidInput;
    case CodeLimit:
        return ErrorKind::Limit;
    case CodeThrottled:
        return ErrorKind::Throttled;
    case CodeUnsupported:
        return ErrorKind::Unsupported;
    case CodeStorage:
        return ErrorKind::Storage;
    default:
        return ErrorKind::Platform;
    }
}

} // namespace cirrusgrid
