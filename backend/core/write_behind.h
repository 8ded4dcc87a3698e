// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backend/core/clock.h"
#include "backend/core/pending_calls.h"
#include "backend/core/token_uses.h"
#include "backend/store/account_store.h"

#include <QMap>
#include <QSet>

namespace cirrusgrid {

//! The two things that are not written at once: the activity log, and when a credential was last
//! used. A crash loses what was not flushed, and nothing that a user was told to be done.
class WriteBehind
{
public:
    WriteBehind(Database &database, const Clock &clock);

    void noteUse(const Caller &caller);
    //! See PendingCalls::note().
    void noteCall(const Caller &caller, const QString &method, const QString &object, int result);
    //! The latest use of a token, written or not.
    const TokenUses &tokenUses() const { return m_tokenUses; }

    //! How much of what waits is written in one go.
    enum class Extent {
        //! As much as nobody notices who calls meanwhile.
        Some,
        //! All calls, so that the activity tells them.
        Calls,
        All,
    };
    //! In one transaction. Throws StorageError, and keeps what it could not write for the next
    //! time.
    void flush(Extent extent = Extent::Some);
    //! Whose rows were written since the last call of this, whoever had them written.
    struct Written {
        QSet<qint32> accountsOfCalls;
        QSet<qint32> accountsOfTokenUses;
    };
    Written takeWritten();

private:
    bool isPending() const;

    Database &m_database;
    const Clock &m_clock;
    AccountStore m_accounts;
    PendingCalls m_calls;
    TokenUses m_tokenUses;
    //! By id, so that two processes that write the same rows don't wait for each other.
    QMap<qint32, UtcTime> m_sessionUses;
};

} // namespace cirrusgrid
