// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backend/http/api_methods.h"

#include <QHash>

namespace cirrusgrid {

struct RoutedAnswer {
    QByteArray body; //!< JSON
    int result = 0; //!< the contract's code
    QString method; //!< the full name
};

//! Finds the method that a path names, checks who calls and what is allowed, carries it out, and
//! gives the answer.
class ApiRouter
{
public:
    explicit ApiRouter(Platform &platform);

    //! Matches "/1.0/<group>/<service>/rest/<method>" without regard to case.
    bool hasMethod(QByteArrayView path) const;
    //! Whether it compares a password, which takes a thousand times as long as anything else.
    bool isSlow(QByteArrayView path) const;
    //! \a path must be one that hasMethod() knows.
    RoutedAnswer answer(QByteArrayView path, const wire::Parameters &parameters,
                        const RemoteClient &client);

private:
    enum class Access { Open, CredentialNeeded };
    struct Endpoint {
        ApiMethod method;
        QString fullName;
        bool isSlow = false;
        //! Null: the method exists on the platform, and this service does not carry it out.
        MethodBody body = nullptr;
        Access access = Access::CredentialNeeded;
    };

    void addEndpoint(const ApiMethod &method, MethodBody body);
    //! One that looks at its credential itself.
    void openEndpoint(const QString &method, MethodBody body);
    Result<QJsonObject> perform(const Endpoint &endpoint, ApiCall &call);
    void noteCall(const Endpoint &endpoint, const ApiCall &call, int code);

    Platform &m_platform;
    QHash<QByteArray, Endpoint> m_endpoints;
};

} // namespace cirrusgrid
