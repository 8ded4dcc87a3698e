// SPDX-License-Identifier: Apache-2.0
#include "backend/http/api_server.h"

#include "backend/http/http_front.h"

namespace cirrusgrid {

ApiServer::ApiServer(Backend &backend, const ServerLimits &limits, QObject *parent)
    : QObject(parent)
    , m_front(std::make_unique<HttpFront>(backend, limits))
{
    connect(m_front.get(), &HttpFront::finished, this, &ApiServer::finished);
}

ApiServer::~ApiServer() = default;

void ApiServer::setTls(const QSslConfiguration &configuration) { m_front->setTls(configuration); }

void ApiServer::setTrustedProxies(const QList<QHostAddress> &proxies)
{
    m_front->setTrustedProxies(proxies);
}

void ApiServer::setAccessLog(std::unique_ptr<AccessLog> log)
{
    m_front->setAccessLog(std::move(log));
}

Result<quint16> ApiServer::listen(const QHostAddress &address, quint16 port)
{
    return m_front->listenOn(address, port);
}

void ApiServer::finish(std::chrono::milliseconds patience) { m_front->finish(patience); }

} // namespace cirrusgrid
