// SPDX-License-Identifier: Apache-2.0
#include "app/dashboard/dashboard_options.h"
#include "app/dashboard/dashboard_program.h"
#include "app/dashboard/single_instance.h"
#include "app/diagnostics.h"
#include "app/signal_handler.h"
#include "domain/posix.h"
#include "ui/accessibility/accessibility.h"
#include "ui/accessibility/close_requests.h"
#include "ui/accessibility/focus_order.h"
#include "ui/accessibility/modal_keyboard.h"
#include "ui/accessibility/path_copier.h"
#include "ui/accessibility/stray_input.h"
#include "ui/widgets/screen_fit.h"

#include <QApplication>
#include <QDir>
#include <QTemporaryDir>

#include <sodium.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace cirrusgrid;
using namespace Qt::StringLiterals;

namespace {

//! These are told anywhere, over a connection without a display, too.
bool onlyAsksAboutIt(int argc, char *argv[])
{
    return std::any_of(argv + 1, argv + argc, [](const char *argument) {
        const QLatin1StringView text(argument);
        return text == "--version"_L1 || text == "-v"_L1 || text == "--help"_L1 || text == "-h"_L1
            || text == "--help-all"_L1;
    });
}

bool isHandedOver(const QString &profile, const QByteArray &activation)
{
    const auto outcome = SingleInstance::handOver(profile, activation);
    if (outcome == SingleInstance::Outcome::Behind)
        std::fputs(
            "The access tokens are shown in the dashboard that is already open. Switch to its "
            "window: this desktop doesn't let it come to the front by itself.\n",
            stderr);
    return outcome != SingleInstance::Outcome::NoneRuns;
}

void nameApplication()
{
    QCoreApplication::setApplicationName(u"cirrusgrid-dashboard"_s);
    QCoreApplication::setApplicationVersion(QString::fromLatin1(CIRRUSGRID_VERSION));
}

} // namespace

int main(int argc, char *argv[])
{
    posix::protectProcess();
    installDiagnostics();
    nameApplication();
    if (onlyAsksAboutIt(argc, argv)) {
        const QCoreApplication application(argc, argv);
        (void)dashboardOptions(QCoreApplication::arguments());
        return EXIT_SUCCESS;
    }
    // Qt's platform plugins may take it out of the environment.
    const QByteArray activation = qgetenv("XDG_ACTIVATION_TOKEN");
    const QApplication application(argc, argv);
    QApplication::setDesktopFileName(u"cirrusgrid-dashboard"_s);
    if (sodium_init() < 0)
        return printError(u"can't initialize libsodium"_s);

    auto options = dashboardOptions(QApplication::arguments());
    if (!options)
        return printError(options.error().text);
    std::optional<QTemporaryDir> demoFolder;
    if (options->isDemo) {
        demoFolder.emplace();
        options->profile = demoFolder->path();
    }
    if (!QDir().mkpath(options->profile))
        return printError(u"can't create the profile folder %1"_s.arg(options->profile));
    options->platform.sqliteFile = options->profile + u"/platform.sqlite"_s;

    // The clipboard is cleared and the demo's folder removed, as when the window is closed.
    const SignalHandler termination(SignalHandler::HangUp::Ends);
    QObject::connect(&termination, &SignalHandler::requested, qApp,
                     [] { QCoreApplication::exit(); });

    if (options->isFromAddress && isHandedOver(options->profile, activation))
        return EXIT_SUCCESS;

    installAccessibility();
    const FocusOrder focusOrder(nullptr);
    const ModalKeyboard modalKeyboard(nullptr);
    const PathCopier pathCopier(nullptr);
    const StrayInput strayInput(nullptr);
    const CloseRequests closeRequests(nullptr);
    const ScreenFit screenFit(nullptr);
    const QString profile = options->profile;
    DashboardProgram program(std::move(*options));
    const SingleInstance requests(profile);
    QObject::connect(&requests, &SingleInstance::tokensRequested, &program,
                     &DashboardProgram::showAccessTokens);
    program.start();
    return QApplication::exec();
}
