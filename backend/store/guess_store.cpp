// SPDX-License-Identifier: Apache-2.0
#include "backend/store/guess_store.h"

namespace cirrusgrid {

using namespace Qt::StringLiterals;

std::optional<GuessRow> GuessStore::find(const QByteArray &subject)
{
    auto &query = m_database.run(
        u"SELECT failures, locked_until, last_at FROM guesses WHERE subject = ?"_s, {subject});
    std::optional<GuessRow> row;
    if (query.next()) {
        row = GuessRow{query.value(0).toInt(), timeFromStored(query.value(1)),
                       timeFromStored(query.value(2))};
    }
    query.finish();
    return row;
}

int GuessStore::addFailure(const QByteArray &subject, UtcTime now, UtcTime forgottenBefore)
{
    return static_cast<int>(m_database.number(
        u"INSERT INTO guesses AS known (subject, failures, locked_until, last_at) "
        "VALUES (?, 1, 0, ?) ON CONFLICT (subject) DO UPDATE SET "
        "failures = CASE WHEN known.last_at < ? THEN 1 ELSE known.failures + 1 END, "
        "last_at = excluded.last_at RETURNING failures"_s,
        {subject, toStored(now), toStored(forgottenBefore)}));
}

void GuessStore::lock(const QByteArray &subject, UtcTime until)
{
    m_database.run(u"UPDATE guesses SET locked_until = ? WHERE subject = ?"_s,
                   {toStored(until), subject});
}

void GuessStore::remove(const QByteArray &subject)
{
    m_database.run(u"DELETE FROM guesses WHERE subject = ?"_s, {subject});
}

bool GuessStore::removeBefore(UtcTime time)
{
    return m_database.removeSome("guesses"_L1, "subject"_L1, "last_at"_L1, time);
}

} // namespace cirrusgrid
