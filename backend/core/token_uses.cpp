// SPDX-License-Identifier: Apache-2.0
#include "backend/core/token_uses.h"

#include <algorithm>
#include <vector>

namespace cirrusgrid {

namespace {

//! A few milliseconds, at every opportunity.
constexpr size_t MostUsesAtOnce = 1000;

} // namespace

TokenUses::TokenUses(Database &database)
    : m_tokens(database)
{
}

void TokenUses::note(TokenId id, qint32 accountId, UtcTime at)
{
    m_accounts.insert(accountId);
    const auto count = m_uses.size();
    m_uses.insert(id, at);
    if (m_uses.size() > count)
        m_waiting.push_back(id);
}

std::optional<UtcTime> TokenUses::latest(TokenId id, std::optional<UtcTime> stored) const
{
    const auto use = m_uses.constFind(id);
    if (use == m_uses.constEnd())
        return stored;
    return stored ? std::max(*stored, *use) : *use;
}

void TokenUses::writeSome() { write(std::min(m_waiting.size(), MostUsesAtOnce)); }

void TokenUses::writeAll() { write(m_waiting.size()); }

void TokenUses::write(size_t count)
{
    std::vector<TokenId> ids(m_waiting.cbegin(), m_waiting.cbegin() + std::ptrdiff_t(count));
    // So that two processes that write the same rows don't wait for each other.
    std::ranges::sort(ids);
    for (const TokenId id : ids)
        m_tokens.touch(id, m_uses.value(id));
    m_writing = count;
}

void TokenUses::written()
{
    for (; m_writing > 0; --m_writing) {
        m_uses.remove(m_waiting.front());
        m_waiting.pop_front();
    }
}

} // namespace cirrusgrid
