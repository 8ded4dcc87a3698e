// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backend/core/backend.h"
#include "backend/http/access_log.h"
#include "backend/http/server_limits.h"

#include <QHostAddress>
#include <QObject>
#include <QSslConfiguration>

#include <memory>

namespace cirrusgrid {

class HttpFront;

//! The contract over HTTP, for one backend, in its thread.
class ApiServer : public QObject
{
    Q_OBJECT

public:
    explicit ApiServer(Backend &backend, const ServerLimits &limits = {},
                       QObject *parent = nullptr);
    ~ApiServer() override;

    //! HTTPS instead of HTTP; again whenever the certificate was renewed.
    void setTls(const QSslConfiguration &configuration);
    //! Proxies whose X-Forwarded-For tells who asks.
    void setTrustedProxies(const QList<QHostAddress> &proxies);
    //! A line for each request.
    void setAccessLog(std::unique_ptr<AccessLog> log);
    //! Port 0 picks a free one. The port, or Storage with what the system says.
    Result<quint16> listen(const QHostAddress &address, quint16 port);
    //! Takes no more connections and emits finished() when no request is under way any more, within
    //! \a patience.
    void finish(std::chrono::milliseconds patience);

signals:
    void finished();

private:
    std::unique_ptr<HttpFront> m_front;
};

} // namespace cirrusgrid
