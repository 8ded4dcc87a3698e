// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backend/http/endpoint.h"

#include <QHash>

namespace cirrusgrid {

struct ApiResult {
    QByteArray body; //!< JSON
    int code = 0; //!< the contract's
    QString method; //!< the full name
};

//! Every path of the API, and what stands behind it. Immutable once made; shared between threads.
class EndpointTable
{
public:
    explicit EndpointTable(const ApiCatalogue &catalogue);

    struct Entry {
        QString name;
        Cost cost = Cost::Quick;
        //! Null: the method exists on the platform, and this service does not carry it out.
        EndpointBody body = nullptr;
        ApiMethod listed = {};
    };

    //! Matches "/1.0/<group>/<service>/rest/<method>" without regard to case. Null for any other
    //! path; valid as long as this is.
    const Entry *find(QByteArrayView path) const;
    static ApiResult call(const Entry &entry, Operations &operations,
                          const wire::Parameters &parameters, const RemoteClient &client);

    //! The result where there is no platform to ask.
    static ApiResult failed(const ServiceError &error);

private:
    void add(const QList<Endpoint> &endpoints);

    QHash<QByteArray, Entry> m_entries;
};

} // namespace cirrusgrid
