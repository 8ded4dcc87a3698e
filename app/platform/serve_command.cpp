// SPDX-License-Identifier: Apache-2.0
#include "app/platform/serve_command.h"

#include "app/platform/platform_options.h"
#include "app/platform/service_settings.h"
#include "app/platform/tls_files.h"
#include "app/termination.h"
#include "backend/http/api_server.h"

#include <QCoreApplication>
#include <QTimer>

#include <cstdio>

#include <sys/resource.h>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

//! How often what was written behind is written.
constexpr std::chrono::milliseconds FlushInterval{500};
constexpr std::chrono::seconds FinishPatience{10};
//! Between two parts of what is too old, and between two looks for it.
constexpr std::chrono::milliseconds ForgetPause{200};
constexpr std::chrono::milliseconds ForgetInterval{std::chrono::hours(1)};

struct Endpoint {
    QHostAddress address;
    quint16 port = 0;
    QString host;
};

Result<Endpoint> endpointFrom(const QString &listen)
{
    const auto colon = listen.lastIndexOf(u':');
    QString host = listen.left(colon);
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.sliced(1, host.size() - 2);
    bool isNumber = false;
    const auto port = QStringView(listen).sliced(colon + 1).toUShort(&isNumber);
    const QHostAddress address(host == "localhost"_L1 ? u"127.0.0.1"_s : host);
    if (colon < 0 || !isNumber || address.isNull()) {
        return failure(
            ErrorKind::InvalidInput,
            u"--listen: %1 is not of the form HOST:PORT, such as 127.0.0.1:8480"_s.arg(listen),
            u"listen"_s);
    }
    return Endpoint{address, port, listen.left(colon)};
}

Result<PlatformLimits> limitsFrom(const ServiceSettings &settings)
{
    PlatformLimits limits;
    const auto tokens = settings.number(u"tokens-per-account"_s, 1, 1'000'000);
    if (!tokens)
        return tl::unexpected(tokens.error());
    limits.tokensPerAccount = *tokens;
    const auto days = settings.number(u"session-days"_s, 1, 3650);
    if (!days)
        return tl::unexpected(days.error());
    limits.sessionIdle = std::chrono::days(*days);
    return limits;
}

//! Errors: InvalidInput for what is no address.
Result<QList<QHostAddress>> addressesFrom(const QString &text)
{
    QList<QHostAddress> addresses;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        const QHostAddress address(part.trimmed());
        if (address.isNull()) {
            return failure(ErrorKind::InvalidInput,
                           u"--trusted-proxies: %1 is no address"_s.arg(part.trimmed()));
        }
        addresses.append(address);
    }
    return addresses;
}

//! Absent for "none". Errors: InvalidInput.
Result<std::unique_ptr<AccessLog>> accessLogFrom(const QString &format)
{
    if (format == "none"_L1)
        return nullptr;
    if (format == "text"_L1)
        return std::make_unique<AccessLog>(LogFormat::Text, stderr);
    if (format == "json"_L1)
        return std::make_unique<AccessLog>(LogFormat::Json, stderr);
    return failure(ErrorKind::InvalidInput,
                   u"--access-log: %1 is none of none, text and json"_s.arg(format));
}

//! Absent without a certificate. Errors: InvalidInput.
Result<std::optional<QSslConfiguration>> tlsFrom(const ServiceSettings &settings)
{
    const QString certificate = settings.text(u"tls-certificate"_s);
    const QString key = settings.text(u"tls-key"_s);
    if (certificate.isEmpty() && key.isEmpty())
        return std::optional<QSslConfiguration>();
    if (certificate.isEmpty() || key.isEmpty()) {
        return failure(ErrorKind::InvalidInput,
                       u"--tls-certificate and --tls-key belong together"_s);
    }
    return tlsFromFiles(certificate, key).map([](const QSslConfiguration &configuration) {
        return std::optional(configuration);
    });
}

//! As many connections need as many descriptors; the usual limit is 1,024.
void raiseDescriptorLimit()
{
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) == 0) {
        limit.rlim_cur = limit.rlim_max;
        ::setrlimit(RLIMIT_NOFILE, &limit);
    }
}

//! What is done beside the requests.
class Upkeep : public QObject
{
public:
    Upkeep(Platform &platform, std::chrono::days activityKept)
        : m_platform(platform)
        , m_activityKept(activityKept)
    {
        connect(&m_flush, &QTimer::timeout, this, [this] { report(m_platform.flush()); });
        m_flush.start(FlushInterval);
        connect(&m_forget, &QTimer::timeout, this, &Upkeep::forget);
        m_forget.start(0);
    }

private:
    void forget()
    {
        const auto more =
            m_platform.forgetActivityBefore(m_platform.clock().now() - m_activityKept);
        report(more.map([](bool) {}));
        m_forget.start(more.value_or(false) ? ForgetPause : ForgetInterval);
    }

    //! Once for each new complaint: a full disk would fill the log, too.
    void report(const Result<void> &done)
    {
        const QString complaint = done ? QString() : done.error().text;
        if (complaint != std::exchange(m_complaint, complaint) && !complaint.isEmpty())
            complain(complaint);
    }

    Platform &m_platform;
    std::chrono::days m_activityKept;
    QTimer m_flush;
    QTimer m_forget;
    QString m_complaint;
};

} // namespace

int serveCommand(const QStringList &arguments)
{
    const auto settings = ServiceSettings::read(arguments);
    if (!settings)
        return complain(settings.error().text);
    const auto endpoint = endpointFrom(settings->text(u"listen"_s));
    if (!endpoint)
        return complain(endpoint.error().text);
    const auto limits = limitsFrom(*settings);
    if (!limits)
        return complain(limits.error().text);
    const auto connections = settings->number(u"max-connections"_s, 1, 1'000'000);
    if (!connections)
        return complain(connections.error().text);
    const auto activityDays = settings->number(u"activity-days"_s, 1, 36500);
    if (!activityDays)
        return complain(activityDays.error().text);
    auto log = accessLogFrom(settings->text(u"access-log"_s));
    if (!log)
        return complain(log.error().text);
    const auto proxies = addressesFrom(settings->text(u"trusted-proxies"_s));
    if (!proxies)
        return complain(proxies.error().text);
    const auto tls = tlsFrom(*settings);
    if (!tls)
        return complain(tls.error().text);
    const auto database = databaseFrom(settings->text(u"database"_s));
    if (!database)
        return complain(database.error().text);
    auto platform = openPlatform(*database, *limits);
    if (!platform)
        return complain(platform.error().text);

    raiseDescriptorLimit();
    Termination termination(Termination::HangUp::Reloads);
    ServerLimits serverLimits;
    serverLimits.connections = *connections;
    ApiServer server(**platform, serverLimits);
    server.setAccessLog(std::move(*log));
    server.setTrustedProxies(*proxies);
    if (*tls)
        server.setTls(**tls);
    const auto port = server.listen(endpoint->address, endpoint->port);
    if (!port)
        return complain(port.error().text);

    const Upkeep upkeep(**platform, std::chrono::days(*activityDays));
    QObject::connect(&termination, &Termination::requested, &server,
                     [&server] { server.finish(FinishPatience); });
    QObject::connect(&termination, &Termination::reloadRequested, &server, [&] {
        const auto fresh = tlsFrom(*settings);
        if (!fresh)
            complain(fresh.error().text + u"; the certificate in use stays"_s);
        else if (*fresh)
            server.setTls(**fresh);
    });
    QObject::connect(&server, &ApiServer::finished, qApp, &QCoreApplication::quit);

    std::printf("listening on %s://%s:%d\n", *tls ? "https" : "http",
                qUtf8Printable(endpoint->host), *port);
    std::fflush(stdout);
    const int code = QCoreApplication::exec();
    if (auto flushed = (*platform)->flush(); !flushed)
        return complain(flushed.error().text);
    return code;
}

} // namespace cirrusgrid
