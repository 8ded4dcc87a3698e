// SPDX-License-Identifier: Apache-2.0
#include "app/dashboard/dashboard_program.h"

#include "app/dashboard/start_trace.h"
#include "services/core/sample_data.h"

#include <QApplication>
#include <QIcon>
#include <QTimer>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds MinimisedStartDelay{500};

std::optional<Credentials> demoCredentials(bool isDemo)
{
    if (!isDemo)
        return std::nullopt;
    return Credentials{DemoLogin, Secret(DemoPassword)};
}

} // namespace

DashboardProgram::DashboardProgram(DashboardOptions options)
    : m_options(std::move(options))
    , m_settings(m_options.profile + u"/settings.ini"_s, QSettings::IniFormat)
    , m_preferences(&m_settings)
    , m_language(m_preferences, m_options.language, nullptr)
    , m_theme(m_preferences, m_options.theme, nullptr)
    , m_service(m_options.platform)
    , m_faulty(m_service)
    , m_window(&m_settings)
{
    m_faulty.setFaults(m_options.faults);
    // Queued: it is chosen in the page that is about to be replaced.
    connect(&m_language, &LanguageSwitch::languageChanged, this, &DashboardProgram::changeLanguage,
            Qt::QueuedConnection);
}

void DashboardProgram::start()
{
    // The window manager maps it while the page is made.
    m_window.show();
    m_page = makePage();
    m_window.setPage(m_page);
    StartTrace::follow(&m_window);
    // The picture comes first: what the platform does at its start would compete with it for the
    // processor.
    connect(&m_window, &DashboardWindow::firstPainted, this, &DashboardProgram::connectPlatform);
    // A window that starts minimised is not painted.
    QTimer::singleShot(MinimisedStartDelay, this, &DashboardProgram::connectPlatform);
}

DashboardPage *DashboardProgram::makePage()
{
    auto &offered =
        m_options.faults.isEmpty() ? static_cast<PlatformService &>(m_service) : m_faulty;
    // The demo touches nothing outside its folder.
    Keychain *keychain = m_options.isDemo ? nullptr : &m_keychain;
    return new DashboardPage(offered, m_preferences, keychain, &m_settings);
}

void DashboardProgram::connectPlatform()
{
    if (std::exchange(m_isConnected, true))
        return;
    // An icon is drawn in every size and sent to the display: it can wait.
    QApplication::setWindowIcon(QIcon(u":/cirrusgrid/icons/cirrusgrid-dashboard.svg"_s));
    if (m_options.opensAccessTokens)
        connect(m_page, &DashboardPage::connected, m_page,
                [page = m_page] { page->showSettings(true); });
    m_page->start(demoCredentials(m_options.isDemo));
}

void DashboardProgram::changeLanguage()
{
    auto *page = makePage();
    page->continueFrom(*m_page);
    m_window.setPage(page);
    m_page = page;
}

} // namespace cirrusgrid
