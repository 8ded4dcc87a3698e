// SPDX-License-Identifier: Apache-2.0
#include "client/forwarding_session.h"

namespace cirrusgrid {

ForwardingSession::ForwardingSession(SessionPtr inner)
    : Session(inner->account(), inner->needsCode())
    , m_inner(std::move(inner))
{
    connect(m_inner.get(), &Session::tokensChanged, this, &Session::tokensChanged);
    connect(m_inner.get(), &Session::environmentsChanged, this, &Session::environmentsChanged);
    connect(m_inner.get(), &Session::activityChanged, this, &Session::activityChanged);
    connect(m_inner.get(), &Session::ended, this, &Session::ended);
    connect(m_inner.get(), &Session::verified, this,
            [this](const Account &account) { setVerified(account); });
}

} // namespace cirrusgrid
