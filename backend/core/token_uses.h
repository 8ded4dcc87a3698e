// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backend/store/token_store.h"

#include <QHash>
#include <QSet>

#include <deque>
#include <utility>

namespace cirrusgrid {

//! When each token was last used, as far as it is not written yet. What waits longest is written
//! first, and so many at a time: with 100,000 tokens in use, writing each at every opportunity
//! would cost more than their calls do.
class TokenUses
{
public:
    explicit TokenUses(Database &database);

    void note(TokenId id, qint32 accountId, UtcTime at);
    //! The later of what is known here and \a stored.
    std::optional<UtcTime> latest(TokenId id, std::optional<UtcTime> stored) const;
    bool isPending() const { return !m_waiting.empty(); }

    //! Runs in the caller's transaction. Throws StorageError; what was written is known to be only
    //! once written() is called.
    void writeSome();
    void writeAll();
    void written();
    //! Whose tokens were used since the last call of this.
    QSet<qint32> takeAccounts() { return std::exchange(m_accounts, {}); }

private:
    void write(size_t count);

    TokenStore m_tokens;
    QHash<TokenId, UtcTime> m_uses;
    //! The keys of m_uses, in the order in which they came.
    std::deque<TokenId> m_waiting;
    //! The first of m_waiting, which the transaction under way has written.
    size_t m_writing = 0;
    QSet<qint32> m_accounts;
};

} // namespace cirrusgrid
