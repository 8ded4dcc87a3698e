// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/remote/remote_options.h"
#include "domain/service_error.h"
#include "domain/utc_time.h"
#include "wire/form.h"

#include <QNetworkAccessManager>
#include <QSslConfiguration>

#include <functional>
#include <memory>
#include <optional>

namespace cirrusgrid {

//! What a call does to the platform.
enum class CallEffect {
    Reads, //!< Made again, a few times, when the platform could not be reached.
    Changes, //!< Never made twice.
};

//! The way to one platform: POST with a form body, over HTTPS, on connections that are kept. Lives
//! in one thread.
class ApiClient : public QObject
{
    Q_OBJECT

public:
    explicit ApiClient(RemotePlatformOptions options, QObject *parent = nullptr);

    //! The answer's body, whatever it says; or what went wrong on the way. isOutcomeUnknown is set
    //! for a change that may have been carried out.
    using Done = std::function<void(Result<QByteArray>)>;
    //! \a method is a full name. \a form is made for each try. When \a context goes, the request is
    //! given up, and \a done is not called.
    void post(QObject *context, const QString &method, std::function<wire::Form()> form,
              CallEffect effect, Done done);

    //! How far the platform's clock is ahead of this machine's.
    std::chrono::milliseconds clockOffset() const { return m_clockOffset; }

private:
    struct Call;
    using CallPtr = std::shared_ptr<Call>;

    void send(const CallPtr &call);
    QNetworkRequest requestFor(const QString &method, qsizetype bodySize) const;
    void watch(const CallPtr &call, QNetworkReply *reply);
    void finish(const CallPtr &call, QNetworkReply *reply);
    std::optional<ServiceError> errorOf(const Call &call, QNetworkReply *reply) const;
    void giveUp(const CallPtr &call, ServiceError error);
    void noteClock(const QNetworkReply &reply);

    RemotePlatformOptions m_options;
    QSslConfiguration m_tls;
    QNetworkAccessManager m_network;
    std::chrono::milliseconds m_clockOffset{0};
};

} // namespace cirrusgrid
