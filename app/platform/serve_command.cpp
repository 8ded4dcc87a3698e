// SPDX-License-Identifier: Apache-2.0
#include "app/platform/serve_command.h"

#include "app/platform/platform_options.h"
#include "app/platform/termination.h"
#include "services/server/api_server.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTimer>

#include <cstdio>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

//! How often what was written behind is written.
constexpr std::chrono::milliseconds FlushInterval{500};
constexpr std::chrono::seconds FinishPatience{10};

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

} // namespace

int serveCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Serves the platform's API over HTTP."_s);
    parser.addHelpOption();
    const QCommandLineOption listen(u"listen"_s, u"Where to listen; port 0 picks a free one."_s,
                                    u"HOST:PORT"_s, u"127.0.0.1:8480"_s);
    const QCommandLineOption database(u"database"_s, u"The database."_s, u"sqlite:FILE"_s);
    parser.addOptions({listen, database});
    parser.process(QStringList{u"cirrusgrid-platform serve"_s} + arguments);

    const auto endpoint = endpointFrom(parser.value(listen));
    if (!endpoint)
        return complain(endpoint.error().text);
    auto platform = openPlatform(parser.value(database));
    if (!platform)
        return complain(platform.error().text);

    Termination termination;
    ApiServer server(**platform);
    const auto port = server.listen(endpoint->address, endpoint->port);
    if (!port)
        return complain(port.error().text);

    QTimer flush;
    QObject::connect(&flush, &QTimer::timeout, &server, [&platform] {
        if (auto flushed = (*platform)->flush(); !flushed)
            complain(flushed.error().text);
    });
    flush.start(FlushInterval);
    QObject::connect(&termination, &Termination::requested, &server,
                     [&server] { server.finish(FinishPatience); });
    QObject::connect(&server, &ApiServer::finished, qApp, &QCoreApplication::quit);

    std::printf("listening on http://%s:%d\n", qUtf8Printable(endpoint->host), *port);
    std::fflush(stdout);
    const int code = QCoreApplication::exec();
    if (auto flushed = (*platform)->flush(); !flushed)
        return complain(flushed.error().text);
    return code;
}

} // namespace cirrusgrid
