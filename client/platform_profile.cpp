// SPDX-License-Identifier: Apache-2.0
#include "client/platform_profile.h"

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<ServiceError> wrong(const QString &text)
{
    return failure(ErrorKind::InvalidInput, text, u"domain"_s);
}

bool isThisMachine(const QString &host)
{
    return host == "localhost"_L1 || host == "::1"_L1 || host.startsWith("127."_L1);
}

} // namespace

Result<QUrl> platformUrlFrom(const QString &domain)
{
    const QString text = domain.trimmed();
    const bool isFull = text.contains("://"_L1);
    QUrl url(isFull ? text : u"https://app."_s + text, QUrl::StrictMode);
    if (text.isEmpty() || !url.isValid() || url.host().isEmpty() || url.hasQuery()
        || url.hasFragment() || !url.userInfo().isEmpty())
        return wrong(u"%1 isn't a domain or an address of a platform"_s.arg(text));
    // A lone word such as "cloud" is a slip of the finger more often than a host.
    if (!isFull && !text.contains(u'.'))
        return wrong(u"%1 isn't a complete domain, such as example.com"_s.arg(text));
    if (url.scheme() != "https"_L1 && url.scheme() != "http"_L1)
        return wrong(u"%1 is not of HTTPS"_s.arg(text));
    if (url.scheme() == "http"_L1 && !isThisMachine(url.host()))
        return wrong(u"%1 is not encrypted: plain HTTP is for this machine alone"_s.arg(text));
    // The path of a method is put behind it.
    url = url.adjusted(QUrl::StripTrailingSlash | QUrl::NormalizePathSegments);
    if (url.path() == "/"_L1)
        url.setPath({});
    return url;
}

} // namespace cirrusgrid
