// SPDX-License-Identifier: Apache-2.0
#include "app/platform/serve_command.h"

#include "app/platform/serve_options.h"
#include "app/platform/tls_files.h"
#include "app/signal_handler.h"
#include "backend/core/backend.h"
#include "backend/http/http_server.h"
#include "domain/posix.h"

#include <QCoreApplication>

#include <cstdio>
#include <memory>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds FinishPatience{10};

//! Absent for "none".
std::unique_ptr<AccessLog> accessLogFrom(const std::string &format)
{
    if (format == "text")
        return std::make_unique<AccessLog>(LogFormat::Text, stderr);
    if (format == "json")
        return std::make_unique<AccessLog>(LogFormat::Json, stderr);
    return nullptr;
}

//! Absent without a certificate.
Checked<std::optional<QSslConfiguration>> tlsFrom(const ServeOptions &options)
{
    if (options.tlsCertificate.empty() && options.tlsKey.empty())
        return std::optional<QSslConfiguration>();
    if (options.tlsCertificate.empty() || options.tlsKey.empty())
        return problem(u"--tls-certificate and --tls-key must be used together"_s);
    return tlsFromFiles(QString::fromStdString(options.tlsCertificate),
                        QString::fromStdString(options.tlsKey))
        .map([](const QSslConfiguration &configuration) { return std::optional(configuration); });
}

int serve(const ServeOptions &options, const CommandLine &line)
{
    const auto tls = tlsFrom(options);
    if (!tls)
        return printError(tls.error().text);
    const auto database = options.database.address(line);
    if (!database)
        return printError(database.error().text);
    auto setup = setupFor(*database);
    if (!setup)
        return printError(setup.error().text);
    setup->limits = options.platformLimits;
    setup->limits.sessionIdle = std::chrono::days(options.sessionDays);
    setup->activityKept = std::chrono::days(options.activityDays);
    const auto backend = Backend::open(*setup);
    if (!backend)
        return printError(backend.error().text);

    posix::raiseDescriptorLimit();
    SignalHandler termination(SignalHandler::HangUp::Reloads);
    HttpServer server(**backend, options.serverLimits);
    server.setAccessLog(accessLogFrom(options.accessLog));
    server.setTrustedProxies(options.proxies());
    if (*tls)
        server.setTls(**tls);
    const auto endpoint = options.listenAddress();
    const auto port = server.listenOn(endpoint.address, endpoint.port);
    if (!port)
        return printError(port.error().text);

    QObject::connect(backend->get(), &Backend::upkeepFailed, &server,
                     [](const QString &problem) { printError(problem); });
    QObject::connect(&termination, &SignalHandler::requested, &server,
                     [&server] { server.finish(FinishPatience); });
    QObject::connect(&termination, &SignalHandler::reloadRequested, &server, [&] {
        const auto fresh = tlsFrom(options);
        if (!fresh)
            printError(fresh.error().text + u"; keeping the current certificate"_s);
        else if (*fresh)
            server.setTls(**fresh);
    });
    QObject::connect(&server, &HttpServer::finished, qApp, &QCoreApplication::quit);

    std::printf("listening on %s://%s:%d\n", *tls ? "https" : "http", qUtf8Printable(endpoint.host),
                *port);
    std::fflush(stdout);
    const int code = QCoreApplication::exec();
    if (auto flushed = (*backend)->operations().flush(); !flushed)
        return printError(flushed.error().text);
    return code;
}

} // namespace

void addServeCommand(CLI::App &program, CommandLine &line)
{
    auto *command = program.add_subcommand("serve", "Serve the platform API over HTTP or HTTPS");
    command->footer(
        "Every option can be given in the environment, too, or in the file of --config, "
        "a line \"tls-key=FILE\" each.");
    const auto options = std::make_shared<ServeOptions>();
    options->addTo(*command);
    command->callback([=, &line] {
        options->database.readFile(*command, *command);
        line.run = [=, &line] { return serve(*options, line); };
    });
}

} // namespace cirrusgrid
