// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/platform_directory.h"
#include "client/remote/authority.h"

namespace cirrusgrid {

//! One service for whatever platform is asked for.
class SinglePlatform final : public PlatformDirectory
{
public:
    //! \a service outlives this.
    explicit SinglePlatform(PlatformService &service)
        : m_service(service)
    {
    }

    PlatformService &serviceFor(const QString &) override { return m_service; }
    Result<Authority> inspectAuthority(const QByteArray &pem) const override
    {
        return authorityFrom(pem);
    }

private:
    PlatformService &m_service;
};

} // namespace cirrusgrid
