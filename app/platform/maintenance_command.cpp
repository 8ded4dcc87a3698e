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
        return printError(u"there is no database %1"_s.arg(name));
    const auto setup = setupFor(database);
    if (!setup)
        return printError(setup.error().text);
    const auto administration = Administration::open(*setup);
    if (!administration)
        return printError(administration.error().text);
    switch (command) {
    case Maintenance::Migrate:
        return report({}, u"%1 is in this program's form"_s.arg(name));
    case Maintenance::Check:
        return report((*administration)->checkIntegrity(), u"%1 is whole"_s.arg(name));
    case Maintenance::Backup:
        return report((*administration)->backUpTo(file),
                      u"%1 holds a copy of %2"_s.arg(file, name));
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
        command->add_option("FILE", options->file, "The copy, which is not there yet")->required();
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
    add(program, line, Maintenance::Migrate, "migrate",
        "Brings the database up to this program's form");
    add(program, line, Maintenance::Check, "check",
        "Reads all of the database and tells what is damaged");
    add(program, line, Maintenance::Backup, "backup", "Copies the database while it is in use");
}

} // namespace cirrusgrid
