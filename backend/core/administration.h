// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backend/core/backend_setup.h"
#include "domain/account.h"
#include "domain/service_error.h"

#include <memory>

namespace cirrusgrid {

struct NewAccount {
    QString login;
    QString name = {};
    Secret password = {};
    //! my-project, shop and blog, running.
    bool hasSampleEnvironments = false;
};

struct AccountSummary {
    Account account;
    int tokens = 0;
};

//! What the platform's operator does, without anybody's password: over a connection of its own, in
//! the thread that made it. Errors of each: Storage.
class Administration
{
public:
    //! Errors: Storage, with a text that names the file and what is wrong with it.
    static Result<std::unique_ptr<Administration>> open(BackendSetup setup);
    ~Administration();
    Administration(const Administration &) = delete;
    Administration &operator=(const Administration &) = delete;

    //! Errors: InvalidInput (login, password).
    Result<void> addAccount(const NewAccount &account);
    //! By login.
    Result<QList<AccountSummary>> accounts();
    //! Ends all sessions and the waits for wrong passwords. Errors: NotFound, InvalidInput
    //! (password).
    Result<void> resetPassword(const QString &login, const Secret &fresh);
    //! Errors: NotFound.
    Result<void> setSuspended(const QString &login, bool isSuspended);
    //! For an owner who lost both app and recovery codes. Errors: NotFound.
    Result<void> turnOffTwoFactor(const QString &login);
    //! With all that belongs to it. Errors: NotFound.
    Result<void> removeAccount(const QString &login);

    //! Errors: Storage that names what is damaged.
    Result<void> checkIntegrity();
    //! A whole copy, while others go on writing. Errors: Storage, also when the file is there.
    Result<void> backUpTo(const QString &fileName);

private:
    struct State;
    explicit Administration(BackendSetup setup);

    std::unique_ptr<State> m_state;
};

} // namespace cirrusgrid
