// SPDX-License-Identifier: Apache-2.0
#include "backend/http/http_response.h"

#include "wire/encoding.h"

#include <QDateTime>
#include <QLocale>

namespace cirrusgrid {

namespace {

//! RFC 9110, 5.6.7: English whatever the machine speaks. Made once a second.
const QByteArray &date()
{
    thread_local qint64 second = -1;
    thread_local QByteArray text;
    const auto now = QDateTime::currentDateTimeUtc();
    if (now.toSecsSinceEpoch() != second) {
        second = now.toSecsSinceEpoch();
        text = QLocale::c().toString(now, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'").toLatin1();
    }
    return text;
}

} // namespace

QByteArray encode(const HttpResponse &response)
{
    constexpr QByteArrayView CommonFields =
        "\r\nCache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\n"
        "Content-Security-Policy: default-src 'none'; frame-ancestors 'none'\r\n"
        "Referrer-Policy: no-referrer\r\nContent-Length: ";
    QByteArray bytes;
    bytes.reserve(response.body.size() + 360);
    bytes.append(response.statusLine);
    bytes.append("\r\nDate: ");
    bytes.append(date());
    bytes.append("\r\nContent-Type: ");
    bytes.append(response.contentType);
    bytes.append(CommonFields);
    bytes.append(QByteArray::number(response.body.size()));
    bytes.append(response.closes ? "\r\nConnection: close\r\n\r\n" : "\r\n\r\n");
    if (response.hasBody)
        bytes.append(response.body);
    return bytes;
}

QByteArray encode(const HttpError &error)
{
    return encode(HttpResponse{error.statusLine, "application/json",
                               wire::encodeError({error.kind, error.text}), true, true});
}

} // namespace cirrusgrid
