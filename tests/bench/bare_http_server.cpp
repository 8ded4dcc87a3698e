// SPDX-License-Identifier: Apache-2.0
// What QHttpServer itself costs: a constant answer, the anchor for the platform service's rate.
// Prints its port.
#include <QCoreApplication>
#include <QHttpServer>
#include <QHttpServerResponse>
#include <QTcpServer>

#include <cstdio>

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QHttpServer server;
    server.route(QStringLiteral("/"),
                 [] { return QHttpServerResponse("application/json", "{\"result\":0}"); });
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    auto *listener = new QTcpServer(&server);
    if (!listener->listen(QHostAddress::LocalHost) || !server.bind(listener))
        return 1;
    std::printf("%d\n", listener->serverPort());
#else
    std::printf("%d\n", server.listen(QHostAddress::LocalHost));
#endif
    std::fflush(stdout);
    return QCoreApplication::exec();
}
