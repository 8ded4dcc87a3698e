// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/connection_directory.h"
#include "client/remote/authority.h"

namespace cirrusgrid {

//! One connection for whatever platform is asked for.
class SinglePlatform final : public ConnectionDirectory
{
public:
    explicit SinglePlatform(ConnectionPtr connection)
        : m_connection(std::move(connection))
    {
    }

    ConnectionPtr connectionTo(const QString &) override { return m_connection; }
    Result<Authority> inspectAuthority(const QByteArray &pem) const override
    {
        return authorityFrom(pem);
    }

private:
    ConnectionPtr m_connection;
};

} // namespace cirrusgrid
