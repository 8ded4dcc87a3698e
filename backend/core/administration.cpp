// SPDX-License-Identifier: Apache-2.0
#include "backend/core/administration.h"

#include "backend/core/accounts.h"
#include "backend/core/sample_data.h"
#include "backend/core/storage_guard.h"
#include "backend/core/two_factor.h"
#include "backend/store/environment_store.h"
#include "backend/store/token_store.h"

namespace cirrusgrid {

struct Administration::State {
    explicit State(BackendSetup given)
        : setup(std::move(given))
        , database(setup.database)
        , lockout(database, *setup.clock, setup.limits)
        , accounts(database, lockout, *setup.clock, *setup.random, setup.limits)
        , twoFactor(database, lockout, *setup.clock, *setup.random)
    {
    }

    BackendSetup setup;
    Database database;
    AccountLockout lockout;
    Accounts accounts;
    TwoFactor twoFactor;
};

Result<std::unique_ptr<Administration>> Administration::open(BackendSetup setup)
{
    return guarded([&]() -> Result<std::unique_ptr<Administration>> {
        return std::unique_ptr<Administration>(new Administration(std::move(setup)));
    });
}

Administration::Administration(BackendSetup setup)
    : m_state(std::make_unique<State>(std::move(setup)))
{
}

Administration::~Administration() = default;

Result<void> Administration::addAccount(const NewAccount &account)
{
    return guarded([&]() -> Result<void> {
        const auto id = m_state->accounts.add(account.login, account.name, account.password);
        if (!id)
            return tl::unexpected(id.error());
        if (!account.hasSampleEnvironments)
            return {};
        EnvironmentStore environments(m_state->database);
        Transaction transaction(m_state->database, *id);
        for (const auto &environment : sampleEnvironments(m_state->setup.clock->now()))
            environments.insert(*id, environment);
        transaction.commit();
        return {};
    });
}

Result<QList<AccountSummary>> Administration::accounts()
{
    return guarded([&]() -> Result<QList<AccountSummary>> {
        const auto accounts = m_state->accounts.list();
        if (!accounts)
            return tl::unexpected(accounts.error());
        TokenStore tokens(m_state->database);
        QList<AccountSummary> summaries;
        for (const auto &account : *accounts)
            summaries.append({account, tokens.count(account.uid)});
        return summaries;
    });
}

Result<void> Administration::resetPassword(const QString &login, const Secret &fresh)
{
    return guarded([&] { return m_state->accounts.resetPassword(login, fresh); });
}

Result<void> Administration::setSuspended(const QString &login, bool isSuspended)
{
    return guarded([&] { return m_state->accounts.setSuspended(login, isSuspended); });
}

Result<void> Administration::turnOffTwoFactor(const QString &login)
{
    return guarded([&] { return m_state->twoFactor.turnOffForOwner(login); });
}

Result<void> Administration::removeAccount(const QString &login)
{
    return guarded([&] { return m_state->accounts.remove(login); });
}

Result<void> Administration::checkIntegrity()
{
    return guarded([&]() -> Result<void> {
        m_state->database.checkIntegrity();
        return {};
    });
}

Result<void> Administration::backUpTo(const QString &fileName)
{
    return guarded([&]() -> Result<void> {
        m_state->database.backUpTo(fileName);
        return {};
    });
}

} // namespace cirrusgrid
