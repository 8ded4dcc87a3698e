// SPDX-License-Identifier: Apache-2.0
#include "models/api_docs.h"

namespace cirrusgrid {

using namespace Qt::StringLiterals;

QUrl apiDocsUrl(const ApiMethod &method)
{
    return QUrl(u"https://docs.cirrusgrid.example/api/%1/%2"_s.arg(method.service, method.name));
}

} // namespace cirrusgrid
