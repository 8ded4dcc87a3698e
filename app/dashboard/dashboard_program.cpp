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
    , m_preferences(&m_settings)
    , m_language(m_preferences, m_options.language, nullptr)
    , m_theme(m_preferences, m_options.theme, nullptr)
    , m_platforms(&m_settings)
    , m_directory(m_options.platform, m_platforms, m_options.faults)
    , m_savedValues(&m_settings, m_keychain)
    , m_window(&m_settings)
{
    connect(&m_platforms, &Platforms::changed, this, &DashboardProgram::checkPlatform,
            Qt::QueuedConnection);
    // Queued: it is chosen in the page that is about to be replaced.
    connect(&m_language, &LanguageSwitch::languageChanged, this, &DashboardProgram::remakePage,
            Qt::QueuedConnection);
    m_preferences.setPresenting(m_options.isPresenting);
    if (m_options.isPresenting)
        m_directory.setPresenting(standInWords());
    connect(&m_preferences, &Preferences::presentingChanged, this,
            &DashboardProgram::changePresenting, Qt::QueuedConnection);
}

void DashboardProgram::start()
{
    // The window manager maps it while the page is made.
    m_window.show();
    m_page = makePage(firstPlatform());
    m_window.setPage(m_page);
    StartTrace::follow(&m_window);
    // The picture comes first: what the platform does at its start would compete with it for the
    // processor.
    connect(&m_window, &DashboardWindow::firstPainted, this, &DashboardProgram::connectPlatform);
    // A window that starts minimised is not painted.
    QTimer::singleShot(MinimisedStartDelay, this, &DashboardProgram::connectPlatform);
}

void DashboardProgram::showAccessTokens()
{
    m_window.bringForward();
    m_page->openAccessTokensWhenConnected();
}

QString DashboardProgram::firstPlatform() const
{
    const auto accounts = m_platforms.accounts();
    return accounts.isEmpty() || m_options.isDemo ? LocalPlatformId : accounts.first().platformId;
}

DashboardPage *DashboardProgram::makePage(const QString &platformId)
{
    DashboardContext context{m_directory, m_platforms, m_preferences, &m_settings};
    context.isDemo = m_options.isDemo;
    // The demo touches nothing outside its folder.
    if (!m_options.isDemo) {
        context.keychain = &m_keychain;
        // Their names are no stand-ins.
        context.savedValues = m_preferences.isPresenting() ? nullptr : &m_savedValues;
    }
    auto *page = new DashboardPage(context, platformId);
    m_service = &m_directory.serviceFor(platformId);
    // Queued: they come from a dialog of the page that is about to be replaced.
    connect(
        page, &DashboardPage::platformChosen, this,
        [this](const QString &chosen, const Account &account, bool keepsSignedIn) {
            replacePage(chosen)->startWith(account, keepsSignedIn);
        },
        Qt::QueuedConnection);
    connect(
        page, &DashboardPage::accountRequested, this,
        [this](const KnownAccount &account) { replacePage(account.platformId)->startAs(account); },
        Qt::QueuedConnection);
    connect(page, &DashboardPage::restartRequested, this, &DashboardProgram::restartDemo,
            Qt::QueuedConnection);
    connect(page, &DashboardPage::tourRequested, this, &DashboardProgram::startTour);
    return page;
}

DashboardPage *DashboardProgram::replacePage(const QString &platformId)
{
    m_page = makePage(platformId);
    m_window.setPage(m_page);
    m_directory.dropRetired();
    return m_page;
}

void DashboardProgram::checkPlatform()
{
    const QString id = m_page->platformId();
    const bool isGone = id != LocalPlatformId && !m_platforms.byId(id);
    if (!isGone && &m_directory.serviceFor(id) == m_service) {
        m_directory.dropRetired();
        return;
    }
    replacePage(isGone ? LocalPlatformId : id)->start(std::nullopt);
}

void DashboardProgram::connectPlatform()
{
    if (std::exchange(m_isConnected, true))
        return;
    // An icon is drawn in every size and sent to the display: it can wait.
    QApplication::setWindowIcon(QIcon(u":/cirrusgrid/icons/cirrusgrid-dashboard.svg"_s));
    startPage();
}

void DashboardProgram::startPage()
{
    if (m_options.opensAccessTokens)
        m_page->openAccessTokensWhenConnected();
    if (m_options.tour)
        connect(m_page, &DashboardPage::connected, this, &DashboardProgram::startTour);
    m_page->start(demoCredentials(m_options.platform.demo));
}

void DashboardProgram::remakePage()
{
    auto *page = makePage(m_page->platformId());
    page->continueFrom(*m_page);
    m_window.setPage(page);
    m_page = page;
    m_directory.dropRetired();
}

StandInWords DashboardProgram::standInWords()
{
    //: What an audience sees instead of a token's description; %1 is the token's ID.
    return {tr("Token %1")};
}

void DashboardProgram::changePresenting()
{
    m_directory.setPresenting(m_preferences.isPresenting() ? std::optional(standInWords())
                                                           : std::nullopt);
    remakePage();
}

void DashboardProgram::restartDemo()
{
    // The page goes before its service does, and the service before the next one wants its port.
    m_window.setPage(new QWidget);
    m_directory.restartLocal(u"%1/platform-%2.sqlite"_s.arg(m_options.profile).arg(++m_restarts));
    m_page = makePage(LocalPlatformId);
    m_window.setPage(m_page);
    startPage();
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
