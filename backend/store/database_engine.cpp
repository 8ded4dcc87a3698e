// SPDX-License-Identifier: Apache-2.0
#include "backend/store/database_engine.h"

#include "backend/store/postgresql_engine.h"
#include "backend/store/sqlite_engine.h"

namespace cirrusgrid {

std::unique_ptr<DatabaseEngine> DatabaseEngine::make(const DatabaseAddress &address)
{
    switch (address.kind) {
    case DatabaseAddress::Kind::Sqlite:
        return std::make_unique<SqliteEngine>(address.file);
    case DatabaseAddress::Kind::PostgreSql:
        return std::make_unique<PostgreSqlEngine>(address);
    }
    Q_UNREACHABLE();
}

} // namespace cirrusgrid
