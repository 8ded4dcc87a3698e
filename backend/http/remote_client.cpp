// SPDX-License-Identifier: Apache-2.0
#include "backend/http/remote_client.h"

#include <algorithm>
#include <iterator>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

constexpr int NetworkBits = 64;

} // namespace

QString networkOf(const QHostAddress &address)
{
    bool isV4 = false;
    const quint32 v4 = address.toIPv4Address(&isV4);
    if (isV4)
        return QHostAddress(v4).toString();
    auto bytes = address.toIPv6Address();
    std::fill(std::begin(bytes.c) + NetworkBits / 8, std::end(bytes.c), quint8(0));
    return QHostAddress(bytes).toString();
}

ClientInfo RemoteClient::info() const
{
    const QString host = address.isNull() ? u"localhost"_s : address.toString();
    return {host, QString::fromUtf8(userAgent), address.isNull() ? host : networkOf(address)};
}

} // namespace cirrusgrid
