// SPDX-License-Identifier: Apache-2.0
#include "client/presenter/presenting_session.h"

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

//! An address for documentation, RFC 5737.
const QString AnyAddress = u"192.0.2.1"_s;

} // namespace

void PresentingSession::unmask(calls::EditToken &call)
{
    if (call.change.description)
        m_pseudonyms.keep(*call.change.description);
}

void PresentingSession::unmask(calls::CallWithToken &call)
{
    for (auto &[name, value] : call.request.parameters)
        value = m_pseudonyms.real(value);
}

void PresentingSession::mask(QList<SessionInfo> &sessions)
{
    for (auto &session : sessions)
        session.host = AnyAddress;
}

void PresentingSession::mask(QList<Token> &tokens)
{
    for (auto &token : tokens)
        mask(token);
}

void PresentingSession::mask(QList<Environment> &environments)
{
    for (auto &environment : environments)
        environment = m_pseudonyms.environment(std::move(environment));
}

void PresentingSession::mask(QList<ActivityEntry> &entries)
{
    for (auto &entry : entries)
        entry = m_pseudonyms.entry(std::move(entry));
}

void PresentingSession::mask(TokenDescription &found)
{
    found.description = m_pseudonyms.text(std::move(found.description));
}

void PresentingSession::mask(ApiResponse &response)
{
    response.body = m_pseudonyms.text(QString::fromUtf8(response.body)).toUtf8();
}

template<typename Call>
void PresentingSession::send(Pending<Call> pending)
{
    using T = typename Call::Reply;
    unmask(pending.call);
    if constexpr (requires(T & reply) { mask(reply); }) {
        inner()
            ->call(std::move(pending.call))
            .then(this, [this, promise = std::move(pending.promise)](Result<T> result) {
                if (result)
                    mask(*result);
                promise->keep(std::move(result));
            });
    } else {
        forward(std::move(pending));
    }
}

void PresentingSession::dispatch(SessionCalls::Any pending)
{
    std::visit([this](auto &any) { send(std::move(any)); }, pending);
}

} // namespace cirrusgrid
