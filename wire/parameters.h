// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/secret.h"
#include "domain/service_error.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace cirrusgrid::wire {

//! The parameters of a request, decoded. Values are wiped when it is destroyed: one of them is a
//! password.
class Parameters
{
public:
    Parameters() = default;
    Parameters(Parameters &&) noexcept = default;
    Parameters &operator=(Parameters &&) noexcept = default;
    Parameters(const Parameters &) = delete;
    Parameters &operator=(const Parameters &) = delete;
    ~Parameters();

    //! Each takes memory of its own, many times its length in a request: more are not taken.
    static constexpr qsizetype MaxCount = 1000;

    //! Adds those of a query string or of an application/x-www-form-urlencoded body. Errors:
    //! InvalidInput for more than MaxCount, and then isFull().
    Result<void> addForm(QByteArrayView form);
    //! Adds those of a body of type \a contentType: a form of either kind. A body without a type is
    //! taken for the first; an empty one is none. Errors: as addForm(), and InvalidInput for any
    //! other type, and for a multipart body that is malformed.
    Result<void> addBody(QByteArrayView body, QByteArrayView contentType);
    Result<void> add(QByteArray name, QByteArray value);
    bool isFull() const { return m_parameters.size() >= MaxCount; }

    bool has(QByteArrayView name) const;
    //! Where a name is repeated, the first one counts. Empty when there is none.
    QByteArrayView bytes(QByteArrayView name) const;
    QList<QByteArrayView> all(QByteArrayView name) const;

    //! Absent when not given. Errors: InvalidInput for text that is not UTF-8.
    Result<std::optional<QString>> text(QByteArrayView name) const;
    //! Errors: InvalidInput when missing or empty, too.
    Result<QString> requiredText(QByteArrayView name) const;
    Result<qint32> requiredInt(QByteArrayView name) const;
    Result<Secret> requiredSecret(QByteArrayView name) const;

private:
    struct Parameter {
        QByteArray name;
        QByteArray value;
    };
    QList<Parameter> m_parameters;
};

//! Errors: InvalidInput that names the parameter, for bytes that are not UTF-8.
Result<QString> decodeUtf8(QByteArrayView bytes, QByteArrayView parameterName);
//! "1,2;3", each once; absent for "*", which means all. Errors: InvalidInput, for more than 10,000
//! of them, too.
Result<std::optional<QList<qint32>>> idsFromText(QStringView text);

} // namespace cirrusgrid::wire
