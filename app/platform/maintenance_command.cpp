// SPDX-License-Identifier: Apache-2.0
#include "app/platform/maintenance_command.h"

#include "app/platform/platform_options.h"
#include "backend/core/administration.h"

#include <QCommandLineParser>
#include <QFileInfo>

#include <cstdio>
#include <cstdlib>

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

} // namespace

int maintenanceCommand(const QString &command, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"migrate brings the database up to this program's form, check reads all of it and tells "
        "what is damaged, backup FILE copies it while it is in use."_s);
    parser.addHelpOption();
    addDatabaseOptions(parser);
    parser.process(QStringList{u"cirrusgrid-platform "_s + command} + arguments);
    const auto given = parser.positionalArguments();
    const bool isBackup = command == "backup"_L1;
    if (given.size() != (isBackup ? 1 : 0))
        return printError(isBackup ? u"backup: give one FILE"_s
                                   : u"%1 takes no arguments"_s.arg(command));

    const auto address = databaseOf(parser);
    if (!address)
        return printError(address.error().text);
    const QString name = address->name();
    // Only serving and migrating make a database where there is none.
    const bool isFile = address->kind == DatabaseAddress::Kind::Sqlite;
    if (command != "migrate"_L1 && isFile && !QFileInfo::exists(address->file))
        return printError(u"there is no database %1"_s.arg(name));
    const auto setup = setupFor(*address);
    if (!setup)
        return printError(setup.error().text);
    const auto administration = Administration::open(*setup);
    if (!administration)
        return printError(administration.error().text);
    if (isBackup)
        return report((*administration)->backUpTo(given.first()),
                      u"%1 holds a copy of %2"_s.arg(given.first(), name));
    if (command == "check"_L1)
        return report((*administration)->checkIntegrity(), u"%1 is whole"_s.arg(name));
    return report({}, u"%1 is in this program's form"_s.arg(name));
}

} // namespace cirrusgrid
