// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backend/store/database.h"

#include <QByteArray>

#include <optional>

namespace cirrusgrid {

struct GuessRow {
    int failures = 0;
    UtcTime lockedUntil{};
    UtcTime lastAt{};
};

//! Wrong passwords and codes in a row, by a hash of what they have in common. Every member throws
//! StorageError.
class GuessStore
{
public:
    explicit GuessStore(Database &database)
        : m_database(database)
    {
    }

    std::optional<GuessRow> find(const QByteArray &subject);
    //! Counts one more, from one on when the last was before \a forgottenBefore. The count, which
    //! no other process has got.
    int addFailure(const QByteArray &subject, UtcTime now, UtcTime forgottenBefore);
    void lock(const QByteArray &subject, UtcTime until);
    void remove(const QByteArray &subject);
    //! A part of those whose last was before \a time. Whether there may be more.
    bool removeBefore(UtcTime time);

private:
    Database &m_database;
};

} // namespace cirrusgrid
