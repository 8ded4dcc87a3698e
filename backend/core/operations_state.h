// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backend/core/accounts.h"
#include "backend/core/authenticator.h"
#include "backend/core/environments.h"
#include "backend/core/lookup_cache.h"
#include "backend/core/operations.h"
#include "backend/core/tokens.h"
#include "backend/core/two_factor.h"
#include "backend/core/write_behind.h"
#include "backend/store/activity_store.h"

#include <QHash>

namespace cirrusgrid {

//! A Method with what this platform's catalogue says of it.
struct MethodEntry {
    QString name;
    Access access = Access::ActiveAccount;
    Effect effect = Effect::Reads;
    //! -1: no token can be granted it.
    int grantableNumber = -1;
};

//! A call under way: who makes it, and what it comes to.
struct CallRecord {
    //! accountId 0: nobody is known, and nothing is logged.
    Caller caller;
    //! What the call is about, for the activity.
    QString object;
    std::optional<ChangeKind> change;
};

//! Only operations*.cpp know the rules.
struct OperationsState {
    explicit OperationsState(BackendSetup given)
        : setup(std::move(given))
        , database(setup.database)
        , lookups(database)
        , writeBehind(database, *setup.clock)
        , authenticator(database, lookups, *setup.clock, setup.limits)
        , lockout(database, *setup.clock, setup.limits)
        , accounts(database, lockout, *setup.clock, *setup.random, setup.limits)
        , twoFactor(database, lockout, *setup.clock, *setup.random)
        , tokens(database, *setup.clock, *setup.random, setup.limits, *setup.catalogue)
        , environments(database, lookups)
        , activity(database)
        , changeCounter(database.changeCounter())
    {
    }

    //! Those of this connection, which the database may not have yet.
    void addLatestUses(QList<Token> &list) const
    {
        for (auto &token : list)
            token.lastUsed = writeBehind.tokenUses().latest(token.id, token.lastUsed);
    }

    BackendSetup setup;
    Database database;
    LookupCache lookups;
    WriteBehind writeBehind;
    Authenticator authenticator;
    AccountLockout lockout;
    Accounts accounts;
    TwoFactor twoFactor;
    Tokens tokens;
    Environments environments;
    ActivityStore activity;
    QHash<const Method *, MethodEntry> methods;
    qint64 changeCounter = 0;
    bool isInBatch = false;
    std::function<void(const Change &)> listener;
};

} // namespace cirrusgrid
