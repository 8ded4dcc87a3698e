// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <tl/expected.hpp>

#include <chrono>
#include <optional>

namespace cirrusgrid {

//! Why a call did not do what was asked. The words for the user are made in ui/ from the kind.
enum class ErrorKind {
    //! Wrong login or password, or verification code when field is "code"; attemptsLeft may tell
    //! how
    //! many tries remain.
    WrongPassword,
    SecondFactor, //!< The password was right; a verification code is needed to go on.
    SessionEnded, //!< The session or token is missing, unknown, expired or revoked.
    Permission, //!< The token does not grant the method.
    InvalidInput, //!< A parameter is missing or malformed; field names it.
    NotFound,
    Limit, //!< The account holds as many tokens as it may.
    Throttled, //!< Too many wrong passwords; retryAfter tells the wait.
    Unsupported, //!< The platform knows the method, this service does not carry it out.
    Offline,
    Tls,
    Protocol, //!< The answer was not what the contract says; field names what was wrong.
    Storage, //!< The database can't be read or written.
    Cancelled,
};

struct ServiceError {
    ErrorKind kind = ErrorKind::Protocol;
    //! English, for logs, the wire and the details that a user can copy. Never holds a secret.
    QString text;
    //! The parameter's name, for InvalidInput and Protocol.
    QString field = {};
    //! The platform's result code, where it is known.
    int platformCode = 0;
    //! The API method that was called, where it is known: "users.authentication.CreateToken".
    QString method = {};
    //! The request went out, and no answer came: whether it was carried out is for the caller to
    //! find out.
    bool isOutcomeUnknown = false;
    std::optional<int> attemptsLeft = std::nullopt;
    std::optional<std::chrono::seconds> retryAfter = std::nullopt;

    bool operator==(const ServiceError &) const = default;
};

template<typename T>
using Result = tl::expected<T, ServiceError>;

inline tl::unexpected<ServiceError> failure(ErrorKind kind, const QString &text,
                                            const QString &field = {})
{
    return tl::unexpected<ServiceError>(ServiceError{kind, text, field});
}

} // namespace cirrusgrid
