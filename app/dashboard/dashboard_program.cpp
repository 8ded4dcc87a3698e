// SPDX-License-Identifier: Apache-2.0
#include "app/dashboard/dashboard_program.h"

#include "app/dashboard/start_trace.h"
#include "backend/core/sample_data.h"

#include <QApplication>
#include <QIcon>
#include <QTimer>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds MinimisedStartDelay{500};
//! For a keychain to answer, its question for a password included.
constexpr std::chrono::seconds KeychainPatience{10};

std::optional<Credentials> demoCredentials(const std::optional<DemoState> &demo)
{
    if (!demo || *demo == DemoState::FirstStart)
        return std::nullopt;
    return Credentials{DemoLogin, Secret(DemoPassword)};
}

} // namespace

DashboardProgram::DashboardProgram(DashboardOptions options)
    : m_options(std::move(options))
    , m_settings(m_options.profile + u"/settings.ini"_s, QSettings::IniFormat)
    , m_settingsGuard(&m_settings)
    , m_preferences(&m_settings)
    , m_language(m_preferences, m_options.language, nullptr)
    , m_theme(m_preferences, m_options.theme, nullptr)
    , m_platforms(&m_settings)
    , m_connections(m_options.platform, m_platforms, m_options.faults)
    , m_keychain(&m_settings, m_systemKeychain, KeychainPatience)
    , m_savedValues(&m_settings, m_keychain)
    // The demo touches nothing outside its folder.
    , m_controller(m_connections, m_platforms, m_options.isDemo ? nullptr : &m_keychain,
                   firstPlatform())
    , m_window(&m_settings)
{
    connect(&m_controller, &SessionController::modelsReplaced, this,
            &DashboardProgram::replacePage);
    connect(&m_platforms, &Platforms::changed, &m_controller, &SessionController::checkPlatform,
            Qt::QueuedConnection);
    // Queued: both are chosen in the page that is about to be replaced.
    connect(&m_language, &LanguageSwitch::languageChanged, this, &DashboardProgram::remakePage,
            Qt::QueuedConnection);
    m_preferences.setPresenting(m_options.isPresenting);
    changePresenting();
    connect(&m_preferences, &Preferences::presentingChanged, this,
            &DashboardProgram::changePresenting, Qt::QueuedConnection);
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

void DashboardProgram::showAccessTokens(const QByteArray &activation)
{
    m_window.bringForward(activation);
    m_page->openAccessTokensWhenConnected();
}

QString DashboardProgram::firstPlatform() const
{
    const auto accounts = m_platforms.accounts();
    return accounts.isEmpty() || m_options.isDemo ? LocalPlatformId : accounts.first().platformId;
}

DashboardContext DashboardProgram::context()
{
    // Names of saved values are no pseudonyms.
    const bool savesValues = !m_options.isDemo && !m_preferences.isPresenting();
    return {.controller = m_controller,
            .directory = m_connections,
            .platforms = m_platforms,
            .preferences = m_preferences,
            .clipboard = m_clipboard,
            .settings = &m_settings,
            .keychain = m_options.isDemo ? nullptr : &m_keychain,
            .savedValues = savesValues ? &m_savedValues : nullptr,
            .settingsGuard = &m_settingsGuard,
            .isDemo = m_options.isDemo};
}

DashboardPage *DashboardProgram::makePage()
{
    auto *page = new DashboardPage(context());
    // Queued: it comes from a menu of the page that is about to be replaced.
    connect(page, &DashboardPage::restartRequested, this, &DashboardProgram::restartDemo,
            Qt::QueuedConnection);
    connect(page, &DashboardPage::tourRequested, this, &DashboardProgram::startTour);
    return page;
}

void DashboardProgram::replacePage()
{
    if (!m_page)
        return;
    m_page = makePage();
    m_window.setPage(m_page);
}

void DashboardProgram::connectPlatform()
{
    if (std::exchange(m_isConnected, true))
        return;
    // An icon is drawn in every size and sent to the display: it can wait.
    QApplication::setWindowIcon(QIcon(u":/cirrusgrid/icons/cirrusgrid-dashboard.svg"_s));
    startConnecting();
}

void DashboardProgram::startConnecting()
{
    if (m_options.opensAccessTokens)
        m_page->openAccessTokensWhenConnected();
    if (m_options.tour) {
        connect(&m_controller, &SessionController::connected, this, &DashboardProgram::startTour,
                Qt::SingleShotConnection);
    }
    m_controller.start(demoCredentials(m_options.platform.demo));
}

void DashboardProgram::remakePage()
{
    if (!m_page)
        return;
    auto *page = makePage();
    page->continueFrom(*m_page);
    m_window.setPage(page);
    m_page = page;
}

PseudonymWords DashboardProgram::pseudonymWords()
{
    //: What an audience sees instead of a token's description; %1 is the token's ID.
    return {tr("Token %1")};
}

void DashboardProgram::changePresenting()
{
    const bool showsSettings = m_page && m_page->showsSettings();
    if (m_preferences.isPresenting()) {
        m_controller.setSessionWrapper([words = pseudonymWords()](const SessionPtr &session) {
            return std::make_shared<PresentingSession>(session, words);
        });
    } else {
        m_controller.setSessionWrapper({});
    }
    remakePage();
    if (showsSettings)
        m_page->showSettings(true);
}

void DashboardProgram::restartDemo()
{
    m_connections.restartLocal(u"%1/platform-%2.sqlite"_s.arg(m_options.profile).arg(++m_restarts));
    // The earlier platform ends with the last that holds it: its page, models and session.
    m_controller.reset(LocalPlatformId);
    startConnecting();
}

void DashboardProgram::startTour()
{
    if (m_tour)
        return;
    m_tour = std::make_unique<Tour>(m_options.tour == TourMode::Auto ? Tour::Mode::Auto
                                                                     : Tour::Mode::Guided);
    connect(m_tour.get(), &Tour::ended, this, [this] { m_tour.release()->deleteLater(); });
    // At a stand, the next visitor finds the demo as this one did.
    connect(m_tour.get(), &Tour::restartRequested, this, &DashboardProgram::restartDemo,
            Qt::QueuedConnection);
    m_tour->start();
}

} // namespace cirrusgrid
