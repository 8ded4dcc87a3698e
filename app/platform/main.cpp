// SPDX-License-Identifier: Apache-2.0
#include "app/platform/account_command.h"
#include "app/platform/maintenance_command.h"
#include "app/platform/platform_options.h"
#include "app/platform/serve_command.h"
#include "app/process_protection.h"

#include <QCoreApplication>

#include <sodium.h>

#include <cstdio>
#include <cstdlib>

using namespace cirrusgrid;
using namespace Qt::StringLiterals;

namespace {

int printUsage(std::FILE *stream, int code)
{
    std::fputs(
        "Usage: cirrusgrid-platform COMMAND [OPTIONS]\n"
        "\n"
        "Commands:\n"
        "  serve                       serves the API\n"
        "  account add LOGIN           and list, passwd, suspend, resume, two-factor-off, remove\n"
        "  migrate, check, backup FILE looks after the database\n"
        "\n"
        "COMMAND --help tells more; --version prints the version.\n",
        stream);
    return code;
}

} // namespace

int main(int argc, char *argv[])
{
    protectProcess();
    installDiagnostics();
    // glib's main loop takes a fifth of the requests a second away.
    if (!qEnvironmentVariableIsSet("QT_NO_GLIB"))
        qputenv("QT_NO_GLIB", "1");
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"cirrusgrid-platform"_s);
    QCoreApplication::setApplicationVersion(QString::fromLatin1(CIRRUSGRID_VERSION));
    if (sodium_init() < 0)
        return printError(u"libsodium can't be started"_s);

    const auto arguments = QCoreApplication::arguments();
    const QString command = arguments.value(1);
    if (command == "serve"_L1)
        return serveCommand(arguments.mid(2));
    if (command == "account"_L1)
        return accountCommand(arguments.mid(2));
    if (command == "migrate"_L1 || command == "check"_L1 || command == "backup"_L1)
        return maintenanceCommand(command, arguments.mid(2));
    if (command == "--version"_L1) {
        std::printf("cirrusgrid-platform %s\n", CIRRUSGRID_VERSION);
        return EXIT_SUCCESS;
    }
    if (command == "--help"_L1 || command == "-h"_L1)
        return printUsage(stdout, EXIT_SUCCESS);
    return printUsage(stderr, 2);
}
