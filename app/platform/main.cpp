// SPDX-License-Identifier: Apache-2.0
#include "app/platform/account_command.h"
#include "app/platform/maintenance_command.h"
#include "app/platform/serve_command.h"
#include "domain/posix.h"

#include <QCoreApplication>

#include <sodium.h>

#include <string>

using namespace cirrusgrid;
using namespace Qt::StringLiterals;

namespace {

//! The command that the command line names, or \a program itself.
const CLI::App &chosenCommand(const CLI::App &program)
{
    const auto *command = &program;
    while (!command->get_subcommands().empty())
        command = command->get_subcommands().front();
    return *command;
}

//! "serve, account, migrate".
std::string namesOfCommands(const CLI::App &command)
{
    std::vector<std::string> names;
    for (const auto *below : command.get_subcommands({}))
        names.push_back(below->get_name());
    return CLI::detail::join(names, ", ");
}

//! What was wrong, as CLI11 tells it, and where help is.
int printProblem(const CLI::App &program, const CLI::ParseError &problem)
{
    const auto &command = chosenCommand(program);
    std::string wrong = problem.what();
    if (const auto names = namesOfCommands(command); !names.empty())
        wrong = "say what to do, one of " + names;
    std::string path = command.get_name();
    for (const auto *above = command.get_parent(); above; above = above->get_parent())
        path = above->get_name() + " " + path;
    return printError(QString::fromStdString(wrong + ". Try \"" + path + " --help\""));
}

} // namespace

int main(int argc, char *argv[])
{
    posix::protectProcess();
    installDiagnostics();
    // glib's main loop takes a fifth of the requests a second away.
    if (!qEnvironmentVariableIsSet("QT_NO_GLIB"))
        qputenv("QT_NO_GLIB", "1");
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"cirrusgrid-platform"_s);
    QCoreApplication::setApplicationVersion(QString::fromLatin1(CIRRUSGRID_VERSION));
    if (sodium_init() < 0)
        return printError(u"can't initialize libsodium"_s);

    CLI::App program("Serve a CirrusGrid platform's API, and manage its accounts and database",
                     "cirrusgrid-platform");
    program.set_version_flag("--version", "cirrusgrid-platform " CIRRUSGRID_VERSION,
                             "Print the version and exit");
    program.require_subcommand(1);
    CommandLine line{{argv + 1, argv + argc}, {}};
    addServeCommand(program, line);
    addAccountCommand(program, line);
    addMaintenanceCommands(program, line);
    try {
        program.parse(argc, argv);
    } catch (const CLI::Success &wanted) {
        return program.exit(wanted);
    } catch (const CLI::ParseError &problem) {
        return printProblem(program, problem);
    }
    return line.run();
}
