// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backend/core/caller.h"
#include "backend/core/clock.h"
#include "backend/store/account_store.h"
#include "backend/store/activity_store.h"
#include "backend/store/token_store.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QSet>

#include <utility>

namespace cirrusgrid {

//! The two things that are not written at once: the activity log, and when a credential was last
//! used. A crash loses what was not flushed, and nothing that a user was told to be done.
class WriteBehind
{
public:
    WriteBehind(Database &database, const Clock &clock);

    void noteUse(const Caller &caller);
    //! \a result is the contract's code. The same call again before the next flush is counted, not
    //! written once more.
    void noteCall(const Caller &caller, const QString &method, const QString &fullObject,
                  int result);
    bool isPending() const;
    //! In one transaction. Throws StorageError, and keeps what it could not write for the next
    //! time.
    void flush();
    //! Whose rows were written since the last call of this, whoever had them written.
    struct Written {
        QSet<qint32> accountsOfCalls;
        QSet<qint32> accountsOfTokenUses;
    };
    Written takeWritten() { return std::exchange(m_written, {}); }

private:
    void forgetOldest();
    //! Of credentials that had many rows written: what is beyond the number that each may have.
    void removeSurplus();

    struct PendingCall {
        qint32 accountId;
        ActivityEntry entry;
    };
    //! What makes two calls the same: the credential, the method, the object and the result.
    struct CallKey {
        CredentialKind kind;
        qint32 credentialId;
        int result;
        QString method;
        QString object;

        bool operator==(const CallKey &) const = default;
        friend size_t qHash(const CallKey &key, size_t seed)
        {
            return qHashMulti(seed, static_cast<int>(key.kind), key.credentialId, key.result,
                              key.method, key.object);
        }
    };

    Database &m_database;
    const Clock &m_clock;
    TokenStore m_tokens;
    AccountStore m_accounts;
    ActivityStore m_activity;
    //! By id, so that two processes that write the same rows don't wait for each other.
    QMap<TokenId, UtcTime> m_tokenUses;
    QMap<qint32, UtcTime> m_sessionUses;
    QList<PendingCall> m_calls;
    QSet<qint32> m_accountsOfTokenUses;
    //! By account.
    QHash<qint32, int> m_rowsSinceLook;
    Written m_written;
    //! In m_calls.
    QHash<CallKey, qsizetype> m_callIndexes;
};

} // namespace cirrusgrid
