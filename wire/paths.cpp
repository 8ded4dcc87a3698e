// SPDX-License-Identifier: Apache-2.0
#include "wire/paths.h"

namespace cirrusgrid::wire {

QByteArray pathOf(const QString &fullName)
{
    const auto dot = fullName.lastIndexOf(u'.');
    QByteArray service = fullName.left(dot).toLower().toUtf8();
    service.replace('.', '/');
    return "/1.0/" + service + "/rest/" + fullName.sliced(dot + 1).toLower().toUtf8();
}

} // namespace cirrusgrid::wire
