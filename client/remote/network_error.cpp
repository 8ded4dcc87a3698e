// SPDX-License-Identifier: Apache-2.0
#include "client/remote/network_error.h"

#include <QDateTime>
#include <QLocale>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

ConnectionProblem problemOf(QSslError::SslError error)
{
    switch (error) {
    case QSslError::HostNameMismatch:
        return ConnectionProblem::TlsName;
    case QSslError::CertificateExpired:
        return ConnectionProblem::TlsExpired;
    case QSslError::CertificateNotYetValid:
        return ConnectionProblem::TlsNotYetValid;
    default:
        return ConnectionProblem::TlsIssuer;
    }
}

//! The one that says most: a certificate of one's own that has expired is told to have expired.
ServiceError tlsError(const QList<QSslError> &errors)
{
    ServiceError told{ErrorKind::Tls, {}};
    QStringList texts;
    for (const auto &error : errors) {
        texts.append(error.errorString());
        const auto problem = problemOf(error.error());
        if (told.problem == ConnectionProblem::None || problem != ConnectionProblem::TlsIssuer)
            told.problem = problem;
    }
    told.text = texts.join(u"; "_s);
    return told;
}

ServiceError offline(ConnectionProblem problem, const QString &text)
{
    ServiceError error{ErrorKind::Offline, text};
    error.problem = problem;
    return error;
}

//! Seconds, or a date.
std::optional<std::chrono::seconds> retryAfter(const QNetworkReply &reply)
{
    const QByteArray value = reply.rawHeader("Retry-After").trimmed();
    if (value.isEmpty())
        return std::nullopt;
    bool isNumber = false;
    const int seconds = value.toInt(&isNumber);
    if (isNumber)
        return std::chrono::seconds(std::clamp(seconds, 1, 3600));
    const auto at = QDateTime::fromString(QString::fromLatin1(value), Qt::RFC2822Date);
    if (!at.isValid())
        return std::nullopt;
    return std::chrono::seconds(
        std::clamp<qint64>(QDateTime::currentDateTimeUtc().secsTo(at), 1, 3600));
}

bool isWebPage(const QNetworkReply &reply, const QByteArray &body)
{
    const QByteArray type = reply.rawHeader("Content-Type").toLower();
    return type.startsWith("text/html") || body.trimmed().startsWith('<');
}

ServiceError redirect(const QNetworkReply &reply)
{
    const QUrl target = reply.url().resolved(
        QUrl(QString::fromUtf8(reply.rawHeader("Location")), QUrl::StrictMode));
    ServiceError error{
        ErrorKind::Protocol,
        u"the answer is a redirect to %1, which is not followed"_s.arg(
            target.adjusted(QUrl::RemoveQuery | QUrl::RemoveUserInfo | QUrl::RemoveFragment)
                .toDisplayString())};
    error.field = target.host();
    error.problem = ConnectionProblem::Redirect;
    return error;
}

} // namespace

ServiceError networkError(const QNetworkReply &reply, const QList<QSslError> &tlsErrors)
{
    if (!tlsErrors.isEmpty())
        return tlsError(tlsErrors);
    const QString text = reply.errorString();
    switch (reply.error()) {
    case QNetworkReply::ConnectionRefusedError:
        return offline(ConnectionProblem::Refused, text);
    case QNetworkReply::HostNotFoundError:
        return offline(ConnectionProblem::NameNotFound, text);
    case QNetworkReply::TimeoutError:
        return offline(ConnectionProblem::Silent, text);
    case QNetworkReply::SslHandshakeFailedError: {
        ServiceError error{ErrorKind::Tls, text};
        error.problem = ConnectionProblem::TlsProtocol;
        return error;
    }
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return offline(ConnectionProblem::Proxy, text);
    default:
        return offline(ConnectionProblem::Broken, text);
    }
}

std::optional<ServiceError> httpError(const QNetworkReply &reply, const QByteArray &body)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QString text = u"HTTP %1"_s.arg(status);
    const auto offlineFor = [&](ConnectionProblem problem) {
        auto error = offline(problem, text);
        error.retryAfter = retryAfter(reply);
        return error;
    };
    if (status >= 300 && status < 400)
        return redirect(reply);
    switch (status) {
    case 429:
        return offlineFor(ConnectionProblem::Busy);
    case 502:
    case 504:
        return offlineFor(ConnectionProblem::Gateway);
    case 503:
        return offlineFor(ConnectionProblem::Maintenance);
    case 511:
        return offlineFor(ConnectionProblem::NetworkSignIn);
    default:
        break;
    }
    if (isWebPage(reply, body))
        return offline(ConnectionProblem::WebPage, text + u" with a web page"_s);
    // 404 with JSON: the platform has no such method.
    if (status == 404)
        return ServiceError{ErrorKind::Unsupported, text};
    if (status != 200)
        return ServiceError{ErrorKind::Protocol, text};
    return std::nullopt;
}

bool wasNeverSent(const ServiceError &error)
{
    switch (error.problem) {
    case ConnectionProblem::NameNotFound:
    case ConnectionProblem::Refused:
    case ConnectionProblem::Proxy:
    case ConnectionProblem::Maintenance:
    case ConnectionProblem::Busy:
    case ConnectionProblem::NetworkSignIn:
    case ConnectionProblem::Redirect:
    case ConnectionProblem::TlsName:
    case ConnectionProblem::TlsExpired:
    case ConnectionProblem::TlsNotYetValid:
    case ConnectionProblem::TlsIssuer:
    case ConnectionProblem::TlsProtocol:
        return true;
    case ConnectionProblem::None:
    case ConnectionProblem::Broken:
    case ConnectionProblem::Silent:
    case ConnectionProblem::Gateway:
    case ConnectionProblem::WebPage:
    case ConnectionProblem::TooLarge:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace cirrusgrid
