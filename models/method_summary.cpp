// SPDX-License-Identifier: Apache-2.0
#include "models/method_summary.h"

#include <QCoreApplication>

namespace cirrusgrid {

QString methodSummary(const ApiMethod &method)
{
    return QCoreApplication::translate("ApiMethod", method.summary.toUtf8().constData());
}

} // namespace cirrusgrid
