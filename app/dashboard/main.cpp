// SPDX-License-Identifier: Apache-2.0
#include "app/dashboard/dashboard_program.h"
#include "app/dashboard/single_instance.h"
#include "app/process_protection.h"
#include "app/signal_handler.h"
#include "ui/accessibility/accessibility.h"
#include "ui/accessibility/focus_order.h"
#include "ui/accessibility/path_copier.h"

#include <QApplication>
#include <QDir>
#include <QTemporaryDir>

#include <sodium.h>

#include <cstdio>
#include <cstdlib>

using namespace cirrusgrid;
using namespace Qt::StringLiterals;

namespace {

int printError(const QString &sentence)
{
    std::fprintf(stderr, "cirrusgrid-dashboard: %s\n", qUtf8Printable(sentence));
    return EXIT_FAILURE;
}

} // namespace

int main(int argc, char *argv[])
{
    protectProcess();
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"cirrusgrid-dashboard"_s);
    QApplication::setApplicationVersion(QString::fromLatin1(CIRRUSGRID_VERSION));
    QApplication::setDesktopFileName(u"cirrusgrid-dashboard"_s);
    if (sodium_init() < 0)
        return printError(u"libsodium can't be started"_s);

    auto options = dashboardOptions(QApplication::arguments());
    if (!options)
        return printError(options.error().text);
    std::optional<QTemporaryDir> demoFolder;
    if (options->isDemo) {
        demoFolder.emplace();
        options->profile = demoFolder->path();
    }
    if (!QDir().mkpath(options->profile))
        return printError(u"the profile folder %1 can't be created"_s.arg(options->profile));
    options->platform.sqliteFile = options->profile + u"/platform.sqlite"_s;

    // The clipboard is cleared and the demo's folder removed, as when the window is closed.
    const SignalHandler termination(SignalHandler::HangUp::Ends);
    QObject::connect(&termination, &SignalHandler::requested, qApp,
                     [] { QCoreApplication::exit(); });

    if (options->isFromAddress && SingleInstance::handOver(options->profile))
        return EXIT_SUCCESS;

    installAccessibility();
    const FocusOrder focusOrder(nullptr);
    const PathCopier pathCopier(nullptr);
    const QString profile = options->profile;
    DashboardProgram program(std::move(*options));
    const SingleInstance requests(profile);
    QObject::connect(&requests, &SingleInstance::tokensRequested, &program,
                     &DashboardProgram::showAccessTokens);
    program.start();
    return QApplication::exec();
}
