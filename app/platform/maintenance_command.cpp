// SPDX-License-Identifier: Apache-2.0
#include "app/platform/maintenance_command.h"

#include "backend/core/administration.h"

#include <QFileInfo>

#include <cstdio>
#include <cstdlib>
#include <memory>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

int report(const Result<void> &done, const QString &sentence)
{
    if (!done)
        return printError(done.error().text);
    std::printf("%s\n", qUtf8Printable(sentence));
    return EXIT_SUCCESS;
}

enum class Maintenance { Migrate, Check, Backup };

int maintain(Maintenance command, const DatabaseAddress &database, const QString &file)
{
    const QString name = database.name();
    // Only serving and migrating make a database where there is none.
    const bool isFile = database.kind == DatabaseAddress::Kind::Sqlite;
    if (command != Maintenance::Migrate && isFile && !QFileInfo::exists(database.file))
        return printError(u"database not found: %1"_s.arg(name));
    const auto setup = setupFor(database);
    if (!setup)
        return printError(setup.error().text);
    const auto administration = Administration::open(*setup);
    if (!administration)
        return printError(administration.error().text);
    switch (command) {
    case Maintenance::Migrate:
        return report({}, u"%1 is up to date"_s.arg(name));
    case Maintenance::Check:
        return report((*administration)->checkIntegrity(), u"%1: no problems found"_s.arg(name));
    case Maintenance::Backup:
        return report((*administration)->backUpTo(file), u"Backed up %2 to %1"_s.arg(file, name));
    }
    return EXIT_FAILURE;
}

void add(CLI::App &program, CommandLine &line, Maintenance what, const char *name,
         const char *description)
{
    struct Options {
        DatabaseOptions database;
        std::string file;
    };
    auto *command = program.add_subcommand(name, description);
    const auto options = std::make_shared<Options>();
    options->database.addTo(*command);
    if (what == Maintenance::Backup)
        command->add_option("FILE", options->file, "File for the copy. It must not exist")
            ->required();
    command->callback([=, &program, &line] {
        options->database.readFile(*command, *program.get_subcommand("serve"));
        line.run = [=, &line] {
            const auto database = options->database.address(line);
            if (!database)
                return printError(database.error().text);
            return maintain(what, *database, QString::fromStdString(options->file));
        };
    });
}

} // namespace

void addMaintenanceCommands(CLI::App &program, CommandLine &line)
{
    add(program, line, Maintenance::Migrate, "migrate", "Update the database to this version");
    add(program, line, Maintenance::Check, "check", "Check the database for damage");
    add(program, line, Maintenance::Backup, "backup",
        "Back up the database, even while the service is running");
}

} // namespace cirrusgrid
