// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/forwarding_session.h"
#include "client/presenter/pseudonyms.h"

namespace cirrusgrid {

//! A session as it is shown to an audience: tokens, environments, their domains, and where sessions
//! come from have pseudonyms for names. What is done with them is done to the real ones. What the
//! presenter types is shown as it is typed.
class PresentingSession final : public ForwardingSession
{
    Q_OBJECT

public:
    PresentingSession(SessionPtr inner, const PseudonymWords &words)
        : ForwardingSession(std::move(inner))
        , m_pseudonyms(words)
    {
    }

    void dispatch(SessionCalls::Any pending) override;

private:
    //! The real names in what goes out.
    void unmask(calls::CreateToken &call) { m_pseudonyms.keep(call.draft.description); }
    void unmask(calls::EditToken &call);
    void unmask(calls::ChangeEnvironment &call) { call.name = m_pseudonyms.real(call.name); }
    void unmask(calls::CallWithToken &call);
    template<typename Call>
    void unmask(Call & /*call*/)
    {
    }

    //! Pseudonyms in what comes back.
    void mask(QList<SessionInfo> &sessions);
    void mask(QList<Token> &tokens);
    void mask(Token &token) { token = m_pseudonyms.token(std::move(token)); }
    void mask(IssuedToken &issued) { mask(issued.token); }
    void mask(QList<Environment> &environments);
    void mask(QList<ActivityEntry> &entries);
    void mask(TokenDescription &found);
    void mask(ApiResponse &response);

    template<typename Call>
    void send(Pending<Call> pending);

    Pseudonyms m_pseudonyms;
};

} // namespace cirrusgrid
