// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/service_error.h"

#include <QByteArray>
#include <QList>

namespace cirrusgrid::wire {

struct FormPart {
    QByteArray name;
    QByteArray value;

    bool operator==(const FormPart &) const = default;
};

//! The fields of a multipart/form-data body (RFC 7578), a file's content like any other.
//! \a contentType names the boundary. Errors: InvalidInput.
Result<QList<FormPart>> partsOfMultipart(QByteArrayView body, QByteArrayView contentType);

} // namespace cirrusgrid::wire
