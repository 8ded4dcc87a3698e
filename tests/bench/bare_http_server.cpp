// SPDX-License-Identifier: Apache-2.0
// What QHttpServer itself costs: a constant answer, the anchor for the platform service's rate.
// Prints its port.
#include <QCoreApplication>
#include <QHttpServer>
#include <QHttpServerResponse>

#include <cstdio>

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QHttpServer server;
    server.route(QStringLiteral("/"),
                 [] { return QHttpServerResponse("application/json", "{\"result\":0}"); });
    std::printf("%d\n", server.listen(QHostAddress::LocalHost));
    std::fflush(stdout);
    return QCoreApplication::exec();
}
