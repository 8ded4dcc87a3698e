// SPDX-License-Identifier: Apache-2.0
#include "app/dashboard/dashboard_options.h"
#include "app/dashboard/font_warm_up.h"
#include "app/dashboard/start_trace.h"
#include "services/core/sample_data.h"
#include "services/faults/faulty_platform_service.h"
#include "services/keychain/system_keychain.h"
#include "ui/common/combo_box_accessibility.h"
#include "ui/common/theme_switch.h"
#include "ui/shell/dashboard_page.h"
#include "ui/shell/dashboard_window.h"

#include <QApplication>
#include <QDir>
#include <QIcon>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>
#include <QTranslator>

#include <sodium.h>

#include <cstdio>
#include <cstdlib>

using namespace cirrusgrid;
using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds MinimisedStartDelay{500};

int complain(const QString &sentence)
{
    std::fprintf(stderr, "cirrusgrid-dashboard: %s\n", qUtf8Printable(sentence));
    return EXIT_FAILURE;
}

std::optional<Credentials> demoCredentials(bool isDemo)
{
    if (!isDemo)
        return std::nullopt;
    return Credentials{DemoLogin, Secret(DemoPassword)};
}

} // namespace

int main(int argc, char *argv[])
{
    const auto fonts = warmUpFonts();
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"cirrusgrid-dashboard"_s);
    QApplication::setApplicationVersion(QString::fromLatin1(CIRRUSGRID_VERSION));
    QApplication::setDesktopFileName(u"cirrusgrid-dashboard"_s);
    if (sodium_init() < 0)
        return complain(u"libsodium can't be started"_s);

    auto options = dashboardOptions(QApplication::arguments());
    if (!options)
        return complain(options.error().text);
    std::optional<QTemporaryDir> demoFolder;
    if (options->isDemo) {
        demoFolder.emplace();
        options->profile = demoFolder->path();
    }
    if (!QDir().mkpath(options->profile))
        return complain(u"the profile folder %1 can't be created"_s.arg(options->profile));
    options->platform.sqliteFile = options->profile + u"/platform.sqlite"_s;

    QTranslator words;
    // English has its plural forms there, too.
    if (words.load(QLocale(u"en"_s), u"cirrusgrid"_s, u"_"_s, u":/cirrusgrid/translations"_s))
        QApplication::installTranslator(&words);
    installComboBoxAccessibility();

    QSettings settings(options->profile + u"/settings.ini"_s, QSettings::IniFormat);
    Preferences preferences(&settings);
    const ThemeSwitch theme(preferences, options->theme, nullptr);
    LocalPlatformService service(std::move(options->platform));
    FaultyPlatformService faulty(service);
    faulty.setFaults(options->faults);
    PlatformService &offered =
        options->faults.isEmpty() ? static_cast<PlatformService &>(service) : faulty;
    SystemKeychain systemKeychain;
    // The demo touches nothing outside its folder.
    Keychain *keychain = options->isDemo ? nullptr : &systemKeychain;
    DashboardWindow window(&settings);
    // The window manager maps it while the page is made.
    window.show();
    auto *page = new DashboardPage(offered, preferences, keychain, &settings);
    window.setPage(page);
    StartTrace::follow(&window);
    if (options->opensAccessTokens)
        QObject::connect(page, &DashboardPage::connected, page,
                         [page] { page->showSettings(true); });
    // The picture comes first: what the platform does at its start would compete with it for the
    // processor.
    bool isStarted = false;
    const auto start = [&] {
        if (std::exchange(isStarted, true))
            return;
        // An icon is drawn in every size and sent to the display: it can wait.
        QApplication::setWindowIcon(QIcon(u":/cirrusgrid/icons/cirrusgrid-dashboard.svg"_s));
        page->start(demoCredentials(options->isDemo));
    };
    QObject::connect(&window, &DashboardWindow::firstPainted, &window, start);
    // A window that starts minimised is not painted.
    QTimer::singleShot(MinimisedStartDelay, &window, start);
    return QApplication::exec();
}
