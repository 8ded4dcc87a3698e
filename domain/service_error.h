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
    Platform, //!< An error of the platform that has no kind here; its code and text tell.
    Storage, //!< The database can't be read or written.
    Cancelled,
};

//! What went wrong on the way to a platform, where the kind alone does not tell.
enum class ConnectionProblem {
    None,
    NameNotFound, //!< No address is known for the platform's name.
    Refused,
    Broken, //!< The connection ended before the answer did.
    Silent, //!< No answer came within the time.
    Proxy, //!< The system's proxy did not carry the request on.
    Gateway, //!< HTTP 502 or 504: the platform's own front can't reach it.
    Maintenance, //!< HTTP 503.
    Busy, //!< HTTP 429.
    NetworkSignIn, //!< HTTP 511: this network wants its user to sign in first.
    WebPage, //!< A page for people came instead of an answer.
    Redirect, //!< The answer sends to another place, which is not followed.
    TooLarge, //!< The answer is longer than any that makes sense.
    TlsName, //!< The certificate is for another name.
    TlsExpired,
    TlsNotYetValid,
    TlsIssuer, //!< Nobody who is trusted here has issued the certificate.
    TlsProtocol, //!< No encryption that both sides speak.
};

struct ServiceError {
    ErrorKind kind = ErrorKind::Protocol;
    //! English (or what the platform said), for logs, the wire and the details that a user can
    //! copy. Never holds a secret.
    QString text;
    //! The parameter's name for InvalidInput, the answer's field for Protocol, the other host for a
    //! redirect.
    QString field = {};
    //! The platform's result code, where it is known.
    int platformCode = 0;
    //! The API method that was called, where it is known: "users.authentication.CreateToken".
    QString method = {};
    //! The request went out, and no answer came: whether it was carried out is for the caller to
    //! find out.
    bool isOutcomeUnknown = false;
    //! For Offline, Tls and Protocol.
    ConnectionProblem problem = ConnectionProblem::None;
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
