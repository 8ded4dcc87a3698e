// SPDX-License-Identifier: Apache-2.0
#include "client/remote/api_client.h"

#include "client/remote/network_error.h"
#include "client/remote/one_shot_body.h"
#include "wire/paths.h"

#include <QDateTime>
#include <QHostAddress>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QPointer>
#include <QSslCertificate>
#include <QTimer>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

//! A clock that differs by less is as good as the same: HTTP tells whole seconds, some time ago.
constexpr std::chrono::milliseconds ClockTolerance{std::chrono::seconds(30)};

bool isLoopback(const QString &host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

//! The system's proxies, but for this machine itself.
class SystemProxies final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (isLoopback(query.peerHostName()))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        return systemProxyForQuery(query);
    }
};

QSslConfiguration tlsFor(const RemotePlatformOptions &options)
{
    auto tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.addCaCertificates(QSslCertificate::fromData(options.authorityPem, QSsl::Pem));
    return tls;
}

ServiceError tooLarge(qint64 limit)
{
    ServiceError error{ErrorKind::Protocol,
                       u"the answer is longer than %1 MB"_s.arg(limit / 1024 / 1024)};
    error.problem = ConnectionProblem::TooLarge;
    return error;
}

} // namespace

struct ApiClient::Call {
    QPointer<QObject> context;
    QString method;
    std::function<wire::Form()> form;
    CallEffect effect;
    Done done;
    int tries = 0;
    QList<QSslError> tlsErrors = {};
    bool isTooLarge = false;
    bool isTooLate = false;
};

ApiClient::ApiClient(RemotePlatformOptions options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_tls(tlsFor(m_options))
    , m_network(this)
{
    m_network.setProxyFactory(new SystemProxies);
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

void ApiClient::post(QObject *context, const QString &method, std::function<wire::Form()> form,
                     CallEffect effect, Done done)
{
    send(std::make_shared<Call>(Call{context, method, std::move(form), effect, std::move(done)}));
}

QNetworkRequest ApiClient::requestFor(const QString &method, qsizetype bodySize) const
{
    QUrl url = m_options.url;
    url.setPath(url.path() + QString::fromLatin1(wire::pathOf(method)));
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    request.setHeader(QNetworkRequest::ContentLengthHeader, bodySize);
    request.setHeader(QNetworkRequest::UserAgentHeader, u"CirrusGrid Dashboard"_s);
    request.setRawHeader("Accept", "application/json");
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    request.setSslConfiguration(m_tls);
    return request;
}

void ApiClient::send(const CallPtr &call)
{
    ++call->tries;
    if (m_options.url.scheme() != "https"_L1 && !isLoopback(m_options.url.host())) {
        ServiceError error{ErrorKind::Tls, u"%1 is not encrypted"_s.arg(m_options.url.toString())};
        error.problem = ConnectionProblem::TlsProtocol;
        giveUp(call, error);
        return;
    }
    auto form = call->form();
    const auto size = form.body().size();
    auto *body = new OneShotBody(std::move(form), nullptr);
    auto *reply = m_network.post(requestFor(call->method, size), body);
    body->setParent(reply);
    watch(call, reply);
}

void ApiClient::watch(const CallPtr &call, QNetworkReply *reply)
{
    connect(reply, &QNetworkReply::sslErrors, this,
            [call](const QList<QSslError> &errors) { call->tlsErrors = errors; });
    // What is longer than the limit is not even held.
    reply->setReadBufferSize(m_options.maxResponseBytes + 1);
    connect(reply, &QNetworkReply::downloadProgress, this, [this, call, reply](qint64 received) {
        if (received > m_options.maxResponseBytes && !call->isTooLarge) {
            call->isTooLarge = true;
            reply->abort();
        }
    });
    const auto time = call->effect == CallEffect::Reads ? m_options.readTime : m_options.changeTime;
    QTimer::singleShot(time, reply, [call, reply] {
        call->isTooLate = true;
        reply->abort();
    });
    connect(call->context, &QObject::destroyed, reply, &QNetworkReply::abort);
    connect(reply, &QNetworkReply::finished, this, [this, call, reply] { finish(call, reply); });
}

std::optional<ServiceError> ApiClient::errorOf(const Call &call, QNetworkReply *reply) const
{
    if (call.isTooLarge)
        return tooLarge(m_options.maxResponseBytes);
    if (call.isTooLate) {
        ServiceError error{ErrorKind::Offline, u"no answer within the time"_s};
        error.problem = ConnectionProblem::Silent;
        return error;
    }
    const bool hasStatus = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() != 0;
    // Those of an answer that is there, told by its status.
    const bool isStatusError = hasStatus && reply->error() > QNetworkReply::UnknownProxyError;
    if (reply->error() != QNetworkReply::NoError && !isStatusError)
        return networkError(*reply, call.tlsErrors);
    return std::nullopt;
}

void ApiClient::finish(const CallPtr &call, QNetworkReply *reply)
{
    reply->deleteLater();
    if (!call->context)
        return;
    auto error = errorOf(*call, reply);
    QByteArray body;
    if (!error) {
        body = reply->readAll();
        // It may have come compressed.
        error = body.size() > m_options.maxResponseBytes ? tooLarge(m_options.maxResponseBytes)
                                                         : httpError(*reply, body);
    }
    if (error) {
        wipe(body);
        giveUp(call, *error);
        return;
    }
    noteClock(*reply);
    call->done(std::move(body));
}

void ApiClient::giveUp(const CallPtr &call, ServiceError error)
{
    const auto place = call->tries - 1;
    const bool isWorthAnother = error.kind == ErrorKind::Offline && !error.retryAfter
        && error.problem != ConnectionProblem::Silent && place < m_options.readPauses.size();
    if (call->effect == CallEffect::Reads && isWorthAnother) {
        QTimer::singleShot(m_options.readPauses[place], call->context,
                           [this, call] { send(call); });
        return;
    }
    error.method = call->method;
    error.isOutcomeUnknown = call->effect == CallEffect::Changes && !wasNeverSent(error);
    call->done(tl::unexpected(std::move(error)));
}

void ApiClient::noteClock(const QNetworkReply &reply)
{
    using namespace std::chrono;
    const auto date =
        QDateTime::fromString(QString::fromLatin1(reply.rawHeader("Date")), Qt::RFC2822Date);
    if (!date.isValid())
        return;
    const milliseconds offset(QDateTime::currentDateTimeUtc().msecsTo(date));
    m_clockOffset = abs(offset) > ClockTolerance ? offset : milliseconds(0);
}

} // namespace cirrusgrid
