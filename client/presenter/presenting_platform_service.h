// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/forwarding_platform_service.h"
#include "client/presenter/stand_ins.h"

namespace cirrusgrid {

//! A platform as it is shown to an audience: tokens, environments, their domains, and where
//! sessions come from have stand-ins for names. What is done with them is done to the real ones.
//! What the presenter types is shown as it is typed.
class PresentingPlatformService final : public ForwardingPlatformService
{
    Q_OBJECT

public:
    //! \a inner outlives this.
    PresentingPlatformService(PlatformService &inner, const StandInWords &words,
                              QObject *parent = nullptr);

    QFuture<Result<QList<Session>>> sessions() override;
    QFuture<Result<QList<Token>>> tokens() override;
    QFuture<Result<IssuedToken>> createToken(TokenDraft draft, Secret password) override;
    QFuture<Result<Token>> editToken(TokenId id, TokenChange change, Secret password) override;
    QFuture<Result<IssuedToken>> regenerateToken(TokenId id, Secret password) override;
    QFuture<Result<QList<Environment>>> environments() override;
    QFuture<Result<void>> changeEnvironment(QString name, EnvironmentAction action) override;
    QFuture<Result<QList<ActivityEntry>>> activity(int count) override;
    QFuture<Result<ApiAnswer>> callWithToken(Secret token, ApiRequest request) override;

private:
    StandIns m_standIns;
};

} // namespace cirrusgrid
