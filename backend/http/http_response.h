// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backend/http/request_parser.h"

#include <QByteArray>

namespace cirrusgrid {

struct HttpResponse {
    //! "HTTP/1.1 200 OK", with further header lines where the status asks for them.
    const char *statusLine = "HTTP/1.1 200 OK";
    const char *contentType = "application/json";
    QByteArray body;
    //! Told to the client; the connection is to be closed behind it.
    bool closes = false;
    //! For HEAD: everything but the body.
    bool hasBody = true;
};

//! As it goes over the wire, with the headers that every response has: nothing is cached, sniffed
//! or framed.
QByteArray encode(const HttpResponse &response);
//! For a connection that is given up.
QByteArray encode(const HttpError &error);

} // namespace cirrusgrid
