// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backend/core/caller.h"
#include "backend/store/activity_store.h"

#include <QHash>
#include <QSet>

#include <deque>
#include <utility>

namespace cirrusgrid {

//! The calls that are not in the activity yet. The oldest are written first, and so many at a time:
//! whoever calls meanwhile waits for it.
class PendingCalls
{
public:
    explicit PendingCalls(Database &database);

    //! \a result is the contract's code. The same call again before it is written is counted, not
    //! written once more.
    void note(const Caller &caller, const QString &method, const QString &fullObject, int result,
              UtcTime at);
    bool isEmpty() const { return m_calls.empty(); }

    //! Runs in the caller's transaction. Throws StorageError; what was written is known to be only
    //! once written() is called.
    void writeSome();
    void writeAll();
    void written();
    //! Whose calls were written since the last call of this.
    QSet<qint32> takeAccounts() { return std::exchange(m_accounts, {}); }

private:
    //! What makes two calls the same: the credential, the method, the object and the result.
    struct Key {
        CredentialKind kind;
        qint32 credentialId;
        int result;
        QString method;
        QString object;

        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed)
        {
            return qHashMulti(seed, static_cast<int>(key.kind), key.credentialId, key.result,
                              key.method, key.object);
        }
    };
    struct Call {
        qint32 accountId;
        qint32 credentialId;
        ActivityEntry entry;
    };
    static Key keyOf(const Call &call);
    void write(size_t count);
    void removeSurplus(size_t count);
    void forgetFirst();

    ActivityStore m_activity;
    std::deque<Call> m_calls;
    //! The number of each of m_calls, of all that there ever were.
    QHash<Key, quint64> m_numbers;
    //! That of the first of m_calls.
    quint64 m_first = 0;
    //! The first of m_calls, which the transaction under way has written.
    size_t m_writing = 0;
    //! Rows of each account since they were last counted.
    QHash<qint32, int> m_rowsSinceLook;
    QSet<qint32> m_accounts;
};

} // namespace cirrusgrid
