// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backend/core/operations.h"
#include "backend/http/remote_client.h"
#include "wire/parameters.h"

#include <QJsonObject>
#include <QList>

namespace cirrusgrid {

//! A secret in the answer, and the name of its field, whose text is empty until the answer is
//! bytes: what is made into JSON can't be wiped.
struct Revealed {
    QByteArray name;
    Secret value;
};

//! One request of a method, with all it has to go by.
struct ApiCall {
    Operations &operations;
    const wire::Parameters &parameters;
    const RemoteClient &client;
    Revealed &revealed;

    QByteArrayView credential() const { return parameters.bytes("session"); }
    const ApiCatalogue &catalogue() const { return *operations.setup().catalogue; }
};

//! Reads the parameters, asks Operations and writes the answer's fields.
using EndpointBody = Result<QJsonObject> (*)(const ApiCall &);

//! Name, access, cost and effect are the method's.
struct Endpoint {
    const Method &method;
    EndpointBody body;
};

//! users.authentication.
QList<Endpoint> authenticationEndpoints();
//! The other methods that this service carries out.
QList<Endpoint> environmentEndpoints();

} // namespace cirrusgrid
