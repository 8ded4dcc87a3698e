// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/service_error.h"

#include <QNetworkReply>
#include <QSslError>

namespace cirrusgrid {

//! What a reply without a usable answer means. \a tlsErrors are those that came before it.
ServiceError networkError(const QNetworkReply &reply, const QList<QSslError> &tlsErrors);

//! What came with an HTTP status: absent when it is an answer of the API.
std::optional<ServiceError> httpError(const QNetworkReply &reply, const QByteArray &body);

//! True when the platform can't have carried the request out.
bool wasNeverSent(const ServiceError &error);

} // namespace cirrusgrid
