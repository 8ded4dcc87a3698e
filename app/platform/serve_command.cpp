// SPDX-License-Identifier: Apache-2.0
#include "app/platform/serve_command.h"

#include "app/platform/platform_options.h"
#include "app/platform/service_settings.h"
#include "app/platform/tls_files.h"
#include "app/signal_handler.h"
#include "backend/core/backend.h"
#include "backend/http/http_server.h"

#include <QCoreApplication>

#include <cstdio>

#include <sys/resource.h>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds FinishPatience{10};

struct ListenAddress {
    QHostAddress address;
    quint16 port = 0;
    QString host;
};

Checked<ListenAddress> listenAddressFrom(const QString &listen)
{
    const auto colon = listen.lastIndexOf(u':');
    QString host = listen.left(colon);
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.sliced(1, host.size() - 2);
    bool isNumber = false;
    const auto port = QStringView(listen).sliced(colon + 1).toUShort(&isNumber);
    const QHostAddress address(host == "localhost"_L1 ? u"127.0.0.1"_s : host);
    if (colon < 0 || !isNumber || address.isNull()) {
        return problem(
            u"--listen: %1 is not of the form HOST:PORT, such as 127.0.0.1:8480"_s.arg(listen));
    }
    return ListenAddress{address, port, listen.left(colon)};
}

Checked<PlatformLimits> limitsFrom(const ServiceSettings &settings)
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
    const auto sessions = settings.number(u"sessions-per-account"_s, 1, 10'000);
    if (!sessions)
        return tl::unexpected(sessions.error());
    limits.sessionsPerAccount = *sessions;
    return limits;
}

//! A problem: what is no address.
Checked<QList<QHostAddress>> addressesFrom(const QString &text)
{
    QList<QHostAddress> addresses;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        const QHostAddress address(part.trimmed());
        if (address.isNull()) {
            return problem(u"--trusted-proxies: %1 is no address"_s.arg(part.trimmed()));
        }
        addresses.append(address);
    }
    return addresses;
}

//! Absent for "none".
Checked<std::unique_ptr<AccessLog>> accessLogFrom(const QString &format)
{
    if (format == "none"_L1)
        return nullptr;
    if (format == "text"_L1)
        return std::make_unique<AccessLog>(LogFormat::Text, stderr);
    if (format == "json"_L1)
        return std::make_unique<AccessLog>(LogFormat::Json, stderr);
    return problem(u"--access-log: %1 is none of none, text and json"_s.arg(format));
}

//! Absent without a certificate.
Checked<std::optional<QSslConfiguration>> tlsFrom(const ServiceSettings &settings)
{
    const QString certificate = settings.text(u"tls-certificate"_s);
    const QString key = settings.text(u"tls-key"_s);
    if (certificate.isEmpty() && key.isEmpty())
        return std::optional<QSslConfiguration>();
    if (certificate.isEmpty() || key.isEmpty()) {
        return problem(u"--tls-certificate and --tls-key belong together"_s);
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

} // namespace

int serveCommand(const QStringList &arguments)
{
    const auto settings = ServiceSettings::read(arguments);
    if (!settings)
        return printError(settings.error().text);
    const auto endpoint = listenAddressFrom(settings->text(u"listen"_s));
    if (!endpoint)
        return printError(endpoint.error().text);
    const auto limits = limitsFrom(*settings);
    if (!limits)
        return printError(limits.error().text);
    const auto connections = settings->number(u"max-connections"_s, 1, 1'000'000);
    if (!connections)
        return printError(connections.error().text);
    const auto ofAnAddress = settings->number(u"connections-per-address"_s, 1, 1'000'000);
    if (!ofAnAddress)
        return printError(ofAnAddress.error().text);
    const auto activityDays = settings->number(u"activity-days"_s, 1, 36500);
    if (!activityDays)
        return printError(activityDays.error().text);
    auto log = accessLogFrom(settings->text(u"access-log"_s));
    if (!log)
        return printError(log.error().text);
    const auto proxies = addressesFrom(settings->text(u"trusted-proxies"_s));
    if (!proxies)
        return printError(proxies.error().text);
    const auto tls = tlsFrom(*settings);
    if (!tls)
        return printError(tls.error().text);
    const auto database = databaseFrom(settings->text(u"database"_s));
    if (!database)
        return printError(database.error().text);
    auto setup = setupFor(*database);
    if (!setup)
        return printError(setup.error().text);
    setup->limits = *limits;
    setup->activityKept = std::chrono::days(*activityDays);
    const auto backend = Backend::open(*setup);
    if (!backend)
        return printError(backend.error().text);

    raiseDescriptorLimit();
    SignalHandler termination(SignalHandler::HangUp::Reloads);
    ServerLimits serverLimits;
    serverLimits.connections = *connections;
    serverLimits.connectionsPerAddress = *ofAnAddress;
    HttpServer server(**backend, serverLimits);
    server.setAccessLog(std::move(*log));
    server.setTrustedProxies(*proxies);
    if (*tls)
        server.setTls(**tls);
    const auto port = server.listenOn(endpoint->address, endpoint->port);
    if (!port)
        return printError(port.error().text);

    QObject::connect(backend->get(), &Backend::upkeepFailed, &server,
                     [](const QString &problem) { printError(problem); });
    QObject::connect(&termination, &SignalHandler::requested, &server,
                     [&server] { server.finish(FinishPatience); });
    QObject::connect(&termination, &SignalHandler::reloadRequested, &server, [&] {
        const auto fresh = tlsFrom(*settings);
        if (!fresh)
            printError(fresh.error().text + u"; the certificate in use stays"_s);
        else if (*fresh)
            server.setTls(**fresh);
    });
    QObject::connect(&server, &HttpServer::finished, qApp, &QCoreApplication::quit);

    std::printf("listening on %s://%s:%d\n", *tls ? "https" : "http",
                qUtf8Printable(endpoint->host), *port);
    std::fflush(stdout);
    const int code = QCoreApplication::exec();
    if (auto flushed = (*backend)->operations().flush(); !flushed)
        return printError(flushed.error().text);
    return code;
}

} // namespace cirrusgrid
