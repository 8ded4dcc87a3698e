// SPDX-License-Identifier: Apache-2.0
#include "app/platform/platform_options.h"

#include "app/platform/service_settings.h"
#include "domain/built_in_catalogue.h"

#include <QCommandLineParser>
#include <QDir>
#include <QStandardPaths>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

const QString DatabaseOption = u"database"_s;
const QString ConfigOption = u"config"_s;

} // namespace

Checked<DatabaseAddress> databaseFrom(const QString &text)
{
    if (!text.isEmpty())
        return DatabaseAddress::fromText(text);
    if (const QString elsewhere = qEnvironmentVariable("CIRRUSGRID_DATABASE"); !elsewhere.isEmpty())
        return DatabaseAddress::fromText(elsewhere);
    // This folder is the program's own; one that is named has to be there.
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    if (!QDir().mkpath(folder))
        return problem(
            u"The folder %1 can't be made. Name a database with --database."_s.arg(folder));
    return DatabaseAddress::sqlite(folder + u"/platform.sqlite"_s);
}

Checked<DatabaseAddress> databaseFromCommandLine(const QString &text)
{
    auto address = databaseFrom(text);
    if (address && !text.isEmpty() && address->hasPassword()) {
        return problem(u"--database: everybody on this machine can read a password in a command "
                       "line. Give the address in the environment (CIRRUSGRID_DATABASE) or in the "
                       "file of --config, or the password in a password file (PGPASSFILE)."_s);
    }
    return address;
}

void addDatabaseOptions(QCommandLineParser &parser)
{
    parser.addOptions(
        {{DatabaseOption, u"The database."_s, u"ADDRESS"_s},
         {ConfigOption, u"The service's file of options, which names the database."_s, u"FILE"_s}});
}

Checked<DatabaseAddress> databaseOf(const QCommandLineParser &parser)
{
    const bool isGiven =
        parser.isSet(DatabaseOption) || !qEnvironmentVariableIsEmpty("CIRRUSGRID_DATABASE");
    if (isGiven)
        return databaseFromCommandLine(parser.value(DatabaseOption));
    const auto named = ServiceSettings::databaseInFile(parser.value(ConfigOption));
    if (!named)
        return tl::unexpected(named.error());
    return databaseFrom(*named);
}

Checked<BackendSetup> setupFor(const DatabaseAddress &database)
{
    return builtInCatalogue().map([&](const CataloguePtr &catalogue) {
        return BackendSetup{.database = database,
                            .catalogue = catalogue,
                            .clock = std::make_shared<SystemClock>(),
                            .random = std::make_shared<SystemRandom>()};
    });
}

} // namespace cirrusgrid
