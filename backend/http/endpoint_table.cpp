// SPDX-License-Identifier: Apache-2.0
#include "backend/http/endpoint_table.h"

#include "domain/result_code.h"
#include "wire/encoding.h"
#include "wire/paths.h"

namespace cirrusgrid {

EndpointTable::EndpointTable(const ApiCatalogue &catalogue)
{
    for (const auto &method : catalogue.methods()) {
        const QString name = method.fullName();
        m_entries.insert(wire::pathOf(name), {name, Cost::Quick, nullptr, method});
    }
    add(authenticationEndpoints());
    add(environmentEndpoints());
}

void EndpointTable::add(const QList<Endpoint> &endpoints)
{
    for (const auto &endpoint : endpoints) {
        const QString name = endpoint.method.name;
        m_entries.insert(wire::pathOf(name), {name, endpoint.method.cost, endpoint.body});
    }
}

const EndpointTable::Entry *EndpointTable::find(QByteArrayView path) const
{
    // Nearly all clients write it in lower case.
    auto found = m_entries.constFind(QByteArray::fromRawData(path.data(), path.size()));
    if (found == m_entries.constEnd())
        found = m_entries.constFind(path.toByteArray().toLower());
    return found == m_entries.constEnd() ? nullptr : &*found;
}

ApiResult EndpointTable::call(const Entry &entry, Operations &operations,
                              const wire::Parameters &parameters, const RemoteClient &client)
{
    Revealed revealed;
    const ApiCall call{operations, parameters, client, revealed};
    const auto result = entry.body
        ? entry.body(call)
        : operations.callUnsupported(entry.listed, call.credential()).map([] {
              return QJsonObject();
          });
    auto body = result ? wire::encodeSuccess(*result) : wire::encodeError(result.error());
    if (result && !revealed.value.isEmpty())
        wire::insertSecret(body, revealed.name, revealed.value);
    return {std::move(body), resultCodeOf(result), entry.name};
}

ApiResult EndpointTable::failed(const ServiceError &error)
{
    return {wire::encodeError(error), resultCodeOf(error), {}};
}

} // namespace cirrusgrid
