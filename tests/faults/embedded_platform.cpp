// SPDX-License-Identifier: Apache-2.0
// The platform in the dashboard's process, without a window: embedded_platform FILE. A line of
// standard input is a session, each further one a call as JSON; each is answered with a line as the
// API would.
#include "app/diagnostics.h"
#include "client/local/local_connection.h"
#include "client/session.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>
#include <iostream>
#include <sodium.h>
#include <string>

using namespace cirrusgrid;
using namespace Qt::StringLiterals;

namespace {

template<typename T>
T answerOf(QFuture<T> future)
{
    while (!future.isFinished())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    // Without memory, a result may not have come about.
    if (!future.isResultReadyAt(0))
        return tl::unexpected(ServiceError{ErrorKind::Storage, u"there was no result"_s});
    return future.takeResult();
}

QByteArray answerTo(Session &session, const Secret &credential, const QByteArray &line)
{
    const auto call = QJsonDocument::fromJson(line).object();
    ApiRequest request{call.value(u"method"_s).toString(), {}};
    const auto parameters = call.value(u"parameters"_s).toObject();
    for (auto parameter = parameters.begin(); parameter != parameters.end(); ++parameter)
        request.parameters.append({parameter.key(), parameter.value().toString()});
    const auto response =
        answerOf(session.call(calls::CallWithToken{credential.clone(), std::move(request)}));
    if (response)
        return response->body;
    return QJsonDocument(QJsonObject{{u"result"_s, -1}, {u"error"_s, response.error().text}})
        .toJson(QJsonDocument::Compact);
}

int serve(const QString &file)
{
    LocalPlatformOptions options;
    options.sqliteFile = file;
    LocalConnection connection(options);
    if (const auto opened = answerOf(connection.call(calls::Open{})); !opened)
        return printError(opened.error().text);
    std::string line;
    std::getline(std::cin, line);
    const Secret credential{QByteArrayView(line)};
    const auto session = answerOf(connection.call(calls::Resume{credential.clone()}));
    if (!session)
        return printError(session.error().text);
    std::puts("open");
    std::fflush(stdout);
    while (std::getline(std::cin, line)) {
        std::puts(answerTo(**session, credential, QByteArray::fromStdString(line)).constData());
        std::fflush(stdout);
    }
    return EXIT_SUCCESS;
}

} // namespace

int main(int argc, char *argv[])
{
    installDiagnostics();
    QCoreApplication application(argc, argv);
    if (sodium_init() < 0)
        return printError(u"libsodium can't be started"_s);
    return serve(QCoreApplication::arguments().value(1));
}
