// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backend/core/backend.h"
#include "backend/http/endpoint_table.h"
#include "backend/http/http_server.h"
#include "client/local/local_connection.h"
#include "domain/api_request.h"
#include "domain/result_code.h"

#include <QObject>

#include <memory>

namespace cirrusgrid {

//! What runs in the local platform's thread: the backend, and the API server where one is asked
//! for.
class LocalWorker : public QObject
{
    Q_OBJECT

public:
    LocalWorker(LocalPlatformOptions options, std::shared_ptr<const Clock> clock);
    ~LocalWorker() override;

    Result<PlatformState> open();
    //! With three sample environments.
    Result<void> registerAccount(Credentials credentials);
    //! A session that was kept.
    Result<SignedIn> resume(Secret session);
    Result<ApiResponse> callWithToken(const Secret &token, const ApiRequest &request);

    //! Errors: Offline before open().
    Result<Backend *> backend() const;
    //! This program, in the list of sessions.
    static ClientInfo client();
    //! \a result, with what details of an error say besides: the method, where it is one of the
    //! API's, and the code.
    template<typename T>
    static Result<T> withMethod(const QString &method, Result<T> result)
    {
        if (!result) {
            result.error().method = method.contains(u'.') ? method : QString();
            result.error().platformCode = resultCodeOf(result.error());
        }
        return result;
    }

signals:
    void changed(const cirrusgrid::Change &change);

private:
    Result<void> openBackend();
    Result<void> serveApi();
    Result<BackendSetup> makeSetup() const;

    LocalPlatformOptions m_options;
    std::shared_ptr<const Clock> m_clock;
    std::unique_ptr<Backend> m_backend;
    //! For requests from inside the program; the server has its own.
    std::unique_ptr<EndpointTable> m_endpoints;
    std::unique_ptr<HttpServer> m_server;
    QString m_apiBaseUrl;
};

} // namespace cirrusgrid
