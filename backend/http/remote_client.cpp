// SPDX-License-Identifier: Apache-2.0
#include "backend/http/remote_client.h"

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaxUserAgent = 200;

} // namespace

ClientInfo RemoteClient::info() const
{
    return {address.isNull() ? u"localhost"_s : address.toString(),
            QString::fromUtf8(userAgent.left(MaxUserAgent))};
}

} // namespace cirrusgrid
