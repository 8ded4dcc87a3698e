// SPDX-License-Identifier: Apache-2.0
#include "app/platform/platform_options.h"

#include "services/core/built_in_catalogue.h"

#include <QStandardPaths>

#include <cstdio>
#include <cstdlib>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

Result<QString> sqliteFileFrom(const QString &database)
{
    if (database.isEmpty())
        return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
            + u"/platform.sqlite"_s;
    const auto prefix = u"sqlite:"_s;
    if (!database.startsWith(prefix) || database.size() == prefix.size()) {
        return failure(ErrorKind::InvalidInput,
                       u"--database: %1 is not of the form sqlite:FILE"_s.arg(database),
                       u"database"_s);
    }
    return database.sliced(prefix.size());
}

Result<std::unique_ptr<Platform>> openPlatform(const QString &database,
                                               const PlatformLimits &limits)
{
    const auto file = sqliteFileFrom(database);
    if (!file)
        return tl::unexpected(file.error());
    const auto catalogue = builtInCatalogue();
    if (!catalogue)
        return tl::unexpected(catalogue.error());
    return Platform::open({*file, *catalogue, std::make_shared<SystemClock>(),
                           std::make_shared<SystemRandom>(), limits});
}

int complain(const QString &sentence)
{
    std::fprintf(stderr, "cirrusgrid-platform: %s\n", qUtf8Printable(sentence));
    return EXIT_FAILURE;
}

} // namespace cirrusgrid
