// SPDX-License-Identifier: Apache-2.0
#include "client/faults/faulty_platform_service.h"

#include "client/faults/fault_methods.h"
#include "domain/answer.h"

#include <QTimer>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

ServiceError errorFor(FaultKind kind)
{
    switch (kind) {
    case FaultKind::Latency:
        return {};
    case FaultKind::Refuse:
        return {ErrorKind::Offline, u"the connection was refused"_s};
    case FaultKind::LoseRequest:
    case FaultKind::LoseAnswer: {
        ServiceError lost{ErrorKind::Offline, u"the connection broke before the answer came"_s};
        lost.isOutcomeUnknown = true;
        return lost;
    }
    case FaultKind::WrongPassword: {
        ServiceError wrong{ErrorKind::WrongPassword, u"wrong login or password"_s};
        wrong.attemptsLeft = 4;
        return wrong;
    }
    case FaultKind::ExpiredSession:
        return {ErrorKind::SessionEnded, u"the session has expired"_s};
    case FaultKind::ServerError:
        return {ErrorKind::Protocol, u"the answer is no JSON"_s};
    case FaultKind::Storage:
        return {ErrorKind::Storage, u"the disk is full"_s};
    }
    Q_UNREACHABLE();
}

} // namespace

FaultyPlatformService::FaultyPlatformService(PlatformService &inner, QObject *parent)
    : ForwardingPlatformService(inner, parent)
{
}

Fault FaultyPlatformService::faultFor(const QString &method)
{
    for (auto fault = m_faults.begin(); fault != m_faults.end(); ++fault) {
        if (fault->method != "*"_L1 && !isSameMethod(fault->method, method))
            continue;
        Fault met = *fault;
        if (fault->count > 0 && --fault->count == 0)
            m_faults.erase(fault);
        return met;
    }
    return {};
}

template<typename T, typename Call>
QFuture<Result<T>> FaultyPlatformService::pass(QAnyStringView method, Call call)
{
    const QString name = method.toString();
    const Fault fault = faultFor(name);
    auto answer = std::make_shared<Answer<T>>();
    auto future = answer->future();
    auto shared = std::make_shared<Call>(std::move(call));
    const auto give = [answer](Result<T> result) { answer->give(std::move(result)); };
    const auto fail = [this, answer, kind = fault.kind, name] {
        auto error = errorFor(kind);
        error.method = name;
        if (error.kind == ErrorKind::SessionEnded)
            emit sessionEnded();
        answer->give(tl::unexpected(error));
    };
    switch (fault.kind) {
    case FaultKind::Latency:
        if (fault.latency.count() == 0)
            (*shared)(this->inner()).then(this, give);
        else
            QTimer::singleShot(fault.latency, this,
                               [this, shared, give] { (*shared)(this->inner()).then(this, give); });
        break;
    case FaultKind::LoseAnswer:
        (*shared)(this->inner()).then(this, [fail](const Result<T> &) { fail(); });
        break;
    case FaultKind::Refuse:
    case FaultKind::LoseRequest:
    case FaultKind::WrongPassword:
    case FaultKind::ExpiredSession:
    case FaultKind::ServerError:
    case FaultKind::Storage:
        QMetaObject::invokeMethod(this, fail, Qt::QueuedConnection);
        break;
    }
    return future;
}

QFuture<Result<PlatformState>> FaultyPlatformService::open()
{
    return pass<PlatformState>("Open", [](PlatformService &inner) { return inner.open(); });
}

QFuture<Result<void>> FaultyPlatformService::registerAccount(Credentials credentials)
{
    return pass<void>("RegisterAccount",
                      [credentials = std::move(credentials)](PlatformService &inner) mutable {
                          return inner.registerAccount(std::move(credentials));
                      });
}

QFuture<Result<Account>> FaultyPlatformService::signIn(Credentials credentials)
{
    return pass<Account>("Signin",
                         [credentials = std::move(credentials)](PlatformService &inner) mutable {
                             return inner.signIn(std::move(credentials));
                         });
}

QFuture<Result<Account>> FaultyPlatformService::verifyCode(Secret code)
{
    return pass<Account>("Verify2FACode", [code = std::move(code)](PlatformService &inner) mutable {
        return inner.verifyCode(std::move(code));
    });
}

QFuture<Result<Secret>> FaultyPlatformService::session()
{
    return pass<Secret>("KeepSession", [](PlatformService &inner) { return inner.session(); });
}

QFuture<Result<Account>> FaultyPlatformService::resume(Secret session)
{
    return pass<Account>("Resume", [session = std::move(session)](PlatformService &inner) mutable {
        return inner.resume(std::move(session));
    });
}

QFuture<Result<void>> FaultyPlatformService::signOut()
{
    return pass<void>("Signout", [](PlatformService &inner) { return inner.signOut(); });
}

QFuture<Result<Account>> FaultyPlatformService::updateAccount(AccountChange change, Secret password)
{
    return pass<Account>("UpdateAccount",
                         [change = std::move(change),
                          password = std::move(password)](PlatformService &inner) mutable {
                             return inner.updateAccount(std::move(change), std::move(password));
                         });
}

QFuture<Result<void>> FaultyPlatformService::changePassword(Secret current, Secret fresh)
{
    return pass<void>(
        "ChangePassword",
        [current = std::move(current), fresh = std::move(fresh)](PlatformService &inner) mutable {
            return inner.changePassword(std::move(current), std::move(fresh));
        });
}

QFuture<Result<TwoFactorSetup>> FaultyPlatformService::beginTwoFactor(Secret password)
{
    return pass<TwoFactorSetup>("BeginTwoFactor",
                                [password = std::move(password)](PlatformService &inner) mutable {
                                    return inner.beginTwoFactor(std::move(password));
                                });
}

QFuture<Result<RecoveryCodes>> FaultyPlatformService::confirmTwoFactor(Secret code)
{
    return pass<RecoveryCodes>("ConfirmTwoFactor",
                               [code = std::move(code)](PlatformService &inner) mutable {
                                   return inner.confirmTwoFactor(std::move(code));
                               });
}

QFuture<Result<void>> FaultyPlatformService::turnOffTwoFactor(Secret password)
{
    return pass<void>("TurnOffTwoFactor",
                      [password = std::move(password)](PlatformService &inner) mutable {
                          return inner.turnOffTwoFactor(std::move(password));
                      });
}

QFuture<Result<RecoveryCodes>> FaultyPlatformService::renewRecoveryCodes(Secret password)
{
    return pass<RecoveryCodes>("RenewRecoveryCodes",
                               [password = std::move(password)](PlatformService &inner) mutable {
                                   return inner.renewRecoveryCodes(std::move(password));
                               });
}

QFuture<Result<Account>> FaultyPlatformService::account()
{
    return pass<Account>("GetUserInfo", [](PlatformService &inner) { return inner.account(); });
}

QFuture<Result<QList<Session>>> FaultyPlatformService::sessions()
{
    return pass<QList<Session>>("GetSessions",
                                [](PlatformService &inner) { return inner.sessions(); });
}

QFuture<Result<void>> FaultyPlatformService::endSessions(QList<qint32> ids)
{
    return pass<void>("SignoutSessions", [ids = std::move(ids)](PlatformService &inner) mutable {
        return inner.endSessions(std::move(ids));
    });
}

QFuture<Result<CataloguePtr>> FaultyPlatformService::catalogue()
{
    return pass<CataloguePtr>("GetTokenApiList",
                              [](PlatformService &inner) { return inner.catalogue(); });
}

QFuture<Result<QList<Token>>> FaultyPlatformService::tokens()
{
    return pass<QList<Token>>("GetTokens", [](PlatformService &inner) { return inner.tokens(); });
}

QFuture<Result<IssuedToken>> FaultyPlatformService::createToken(TokenDraft draft, Secret password)
{
    return pass<IssuedToken>(
        "CreateToken",
        [draft = std::move(draft), password = std::move(password)](PlatformService &inner) mutable {
            return inner.createToken(std::move(draft), std::move(password));
        });
}

QFuture<Result<Token>> FaultyPlatformService::editToken(TokenId id, TokenChange change,
                                                        Secret password)
{
    return pass<Token>("EditToken",
                       [id, change = std::move(change),
                        password = std::move(password)](PlatformService &inner) mutable {
                           return inner.editToken(id, std::move(change), std::move(password));
                       });
}

QFuture<Result<IssuedToken>> FaultyPlatformService::regenerateToken(TokenId id, Secret password)
{
    return pass<IssuedToken>("RegenerateToken",
                             [id, password = std::move(password)](PlatformService &inner) mutable {
                                 return inner.regenerateToken(id, std::move(password));
                             });
}

QFuture<Result<void>> FaultyPlatformService::deleteTokens(QList<TokenId> ids, Secret password)
{
    return pass<void>(
        "DeleteTokens",
        [ids = std::move(ids), password = std::move(password)](PlatformService &inner) mutable {
            return inner.deleteTokens(std::move(ids), std::move(password));
        });
}

QFuture<Result<QList<Environment>>> FaultyPlatformService::environments()
{
    return pass<QList<Environment>>("GetEnvs",
                                    [](PlatformService &inner) { return inner.environments(); });
}

QFuture<Result<void>> FaultyPlatformService::changeEnvironment(QString name,
                                                               EnvironmentAction action)
{
    return pass<void>(methodOf(action),
                      [name = std::move(name), action](PlatformService &inner) mutable {
                          return inner.changeEnvironment(std::move(name), action);
                      });
}

QFuture<Result<QList<ActivityEntry>>> FaultyPlatformService::activity(int count)
{
    return pass<QList<ActivityEntry>>(
        "GetActivity", [count](PlatformService &inner) { return inner.activity(count); });
}

QFuture<Result<ApiAnswer>> FaultyPlatformService::callWithToken(Secret token, ApiRequest request)
{
    const QString method = request.method;
    return pass<ApiAnswer>(
        method,
        [token = std::move(token), request = std::move(request)](PlatformService &inner) mutable {
            return inner.callWithToken(std::move(token), std::move(request));
        });
}

} // namespace cirrusgrid
