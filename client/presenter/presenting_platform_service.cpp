// SPDX-License-Identifier: Apache-2.0
#include "client/presenter/presenting_platform_service.h"

#include "domain/answer.h"

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

//! An address for documentation, RFC 5737.
const QString AnyAddress = u"192.0.2.1"_s;

//! \a list with \a change made to each of its entries.
template<typename T, typename Change>
Result<QList<T>> eachOf(Result<QList<T>> list, Change change)
{
    if (list) {
        for (auto &entry : *list)
            entry = change(std::move(entry));
    }
    return list;
}

} // namespace

PresentingPlatformService::PresentingPlatformService(PlatformService &inner,
                                                     const StandInWords &words, QObject *parent)
    : ForwardingPlatformService(inner, parent)
    , m_standIns(words)
{
}

QFuture<Result<QList<Session>>> PresentingPlatformService::sessions()
{
    return inner().sessions().then(this, [](Result<QList<Session>> sessions) {
        return eachOf(std::move(sessions), [](Session session) {
            session.host = AnyAddress;
            return session;
        });
    });
}

QFuture<Result<QList<Token>>> PresentingPlatformService::tokens()
{
    return inner().tokens().then(this, [this](Result<QList<Token>> tokens) {
        return eachOf(std::move(tokens),
                      [this](Token token) { return m_standIns.token(std::move(token)); });
    });
}

QFuture<Result<IssuedToken>> PresentingPlatformService::createToken(TokenDraft draft,
                                                                    Secret password)
{
    m_standIns.keep(draft.description);
    return inner().createToken(std::move(draft), std::move(password));
}

QFuture<Result<Token>> PresentingPlatformService::editToken(TokenId id, TokenChange change,
                                                            Secret password)
{
    if (change.description)
        m_standIns.keep(*change.description);
    return inner()
        .editToken(id, std::move(change), std::move(password))
        .then(this, [this](Result<Token> token) {
            if (token)
                *token = m_standIns.token(std::move(*token));
            return token;
        });
}

QFuture<Result<IssuedToken>> PresentingPlatformService::regenerateToken(TokenId id, Secret password)
{
    // What can't be copied needs an Answer; see there.
    auto answer = std::make_shared<Answer<IssuedToken>>();
    auto future = answer->future();
    inner()
        .regenerateToken(id, std::move(password))
        .then(this, [this, answer](Result<IssuedToken> issued) {
            if (issued)
                issued->token = m_standIns.token(std::move(issued->token));
            answer->give(std::move(issued));
        });
    return future;
}

QFuture<Result<QList<Environment>>> PresentingPlatformService::environments()
{
    return inner().environments().then(this, [this](Result<QList<Environment>> environments) {
        return eachOf(std::move(environments), [this](Environment environment) {
            return m_standIns.environment(std::move(environment));
        });
    });
}

QFuture<Result<void>> PresentingPlatformService::changeEnvironment(QString name,
                                                                   EnvironmentAction action)
{
    return inner().changeEnvironment(m_standIns.real(name), action);
}

QFuture<Result<QList<ActivityEntry>>> PresentingPlatformService::activity(int count)
{
    return inner().activity(count).then(this, [this](Result<QList<ActivityEntry>> entries) {
        return eachOf(std::move(entries),
                      [this](ActivityEntry entry) { return m_standIns.entry(std::move(entry)); });
    });
}

QFuture<Result<ApiAnswer>> PresentingPlatformService::callWithToken(Secret token,
                                                                    ApiRequest request)
{
    for (auto &[name, value] : request.parameters)
        value = m_standIns.real(value);
    return inner()
        .callWithToken(std::move(token), std::move(request))
        .then(this, [this](Result<ApiAnswer> answer) {
            if (answer)
                answer->body = m_standIns.text(QString::fromUtf8(answer->body)).toUtf8();
            return answer;
        });
}

} // namespace cirrusgrid
