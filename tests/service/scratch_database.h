// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/database_address.h"

#include <QTemporaryDir>

namespace cirrusgrid {

//! An empty database for one test: an SQLite file, or, when CIRRUSGRID_TEST_POSTGRESQL tells where
//! a server is, one on that server. Gone with this.
class ScratchDatabase
{
public:
    ScratchDatabase();
    ~ScratchDatabase();
    ScratchDatabase(const ScratchDatabase &) = delete;
    ScratchDatabase &operator=(const ScratchDatabase &) = delete;

    const DatabaseAddress &address() const { return m_address; }

private:
    QTemporaryDir m_folder;
    DatabaseAddress m_address;
};

} // namespace cirrusgrid
