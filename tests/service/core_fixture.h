// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backend/core/administration.h"
#include "backend/core/operations.h"
#include "tests/service/scratch_database.h"
#include "tests/support/catalogue.h"

namespace cirrusgrid {

//! A platform over a database of its own, with one account that is signed in, a clock that the test
//! owns, and three environments.
class CoreFixture
{
public:
    explicit CoreFixture(PlatformLimits limits = {});

    Operations &operations() { return *m_operations; }
    Administration &administration() { return *m_administration; }
    FixedClock &clock() { return *m_clock; }
    const DatabaseAddress &database() const { return m_database.address(); }
    BackendSetup setup() const;

    //! The account's session. Its login is op@example.com, its password "right".
    QByteArrayView session() const { return m_session.view(); }
    Result<SignedIn> signIn(const QString &login, const char *password,
                            const ClientInfo &client = {});
    Result<SignedIn> signIn(const char *password = "right", const ClientInfo &client = {});
    //! Another account, signed in.
    Secret otherSession();

    static TokenDraft stopDraft(const QString &description = QStringLiteral("CI"),
                                std::optional<UtcTime> expiresAt = {});
    Result<IssuedToken> create(const TokenDraft &draft, const char *password = "right");
    Result<void> remove(const IdSelection<TokenId> &ids);
    Result<Token> edit(TokenId id, const TokenChange &change);
    //! Creates a token for environment.control.StopEnv.
    IssuedToken stopToken(const QString &description = QStringLiteral("CI"),
                          std::optional<UtcTime> expiresAt = {});
    QList<Token> tokens();
    //! Calls StopEnv and StartEnv, as a script does.
    Result<void> stop(QByteArrayView credential);
    Result<void> start(QByteArrayView credential);

private:
    ScratchDatabase m_database;
    std::shared_ptr<FixedClock> m_clock;
    PlatformLimits m_limits;
    std::unique_ptr<Administration> m_administration;
    std::unique_ptr<Operations> m_operations;
    Secret m_session;
};

} // namespace cirrusgrid
