// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/dashboard_page.h"

#include "services/keychain.h"
#include "ui/account/account_tab.h"
#include "ui/account/change_password_tab.h"
#include "ui/account/preferences_tab.h"
#include "ui/account/sessions_tab.h"
#include "ui/common/card.h"
#include "ui/common/error_text.h"
#include "ui/common/icons.h"
#include "ui/common/message_line.h"
#include "ui/common/table_view.h"
#include "ui/common/widgets.h"
#include "ui/shell/activity_panel.h"
#include "ui/shell/connect_dialog.h"
#include "ui/shell/environment_panel.h"
#include "ui/shell/settings_frame.h"
#include "ui/shell/top_bar.h"
#include "ui/tokens/access_tokens_tab.h"
#include "ui/tokens/token_actions.h"

#include <QBoxLayout>
#include <QDesktopServices>
#include <QLabel>
#include <QSettings>
#include <QSplitter>
#include <QToolButton>
#include <QUrl>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

//! Whose session is in the keychain.
const QString KeptLoginKey = u"connect/keptLogin"_s;

QString sessionKey(const QString &login) { return u"session/local/"_s + login; }

} // namespace

DashboardPage::DashboardPage(PlatformService &service, Preferences &preferences, Keychain *keychain,
                             QSettings *settings, QWidget *parent)
    : QWidget(parent)
    , m_service(service)
    , m_preferences(preferences)
    , m_keychain(keychain)
    , m_settings(settings)
    , m_models(service)
    , m_actions(new TokenActions(m_models, preferences, m_clipboard, keychain, settings, this))
    , m_topBar(new TopBar(this))
    , m_rows(new QSplitter(Qt::Vertical, this))
    , m_environments(new EnvironmentPanel(m_models, settings, this))
    , m_failure(named(new MessageLine(this), u"dashboardMessage"_s, tr("Message")))
    , m_connection(
          named(makeLabel({}, TextStyle::Hint, this), u"connectionLine"_s, tr("Connection")))
{
    layOut();
    connect(m_topBar, &TopBar::searchChanged, m_environments, &EnvironmentPanel::setSearch);
    connect(m_topBar, &TopBar::listRequested, m_environments->table(),
            qOverload<>(&QWidget::setFocus));
    connect(m_topBar, &TopBar::settingsToggled, this, &DashboardPage::showSettings);
    connect(m_topBar, &TopBar::helpRequested, this,
            [] { QDesktopServices::openUrl(QUrl(u"https://docs.cirrusgrid.example/"_s)); });
    connect(m_topBar, &TopBar::connectRequested, this, &DashboardPage::askToConnect);
    connect(m_topBar, &TopBar::signOutRequested, this, &DashboardPage::signOut);
    connect(m_environments, &EnvironmentPanel::failed, this, &DashboardPage::showFailure);
    connect(&m_models, &AccountModels::failed, this,
            [this](const ServiceError &error) { showFailure(errorText(error), error); });
    connect(&m_models, &AccountModels::connectionChanged, this, &DashboardPage::showConnection);
    connect(&m_models, &AccountModels::environmentsRead, m_failure, &MessageLine::clear);
    connect(&m_models, &AccountModels::accountChanged, this, [this] {
        m_topBar->setLogin(m_models.account().login);
        showConnection();
    });
    connect(&preferences, &Preferences::densityChanged, this, &DashboardPage::applyDensity);
    connect(&preferences, &Preferences::expiryNoticeChanged, this,
            [this] { m_models.tokens()->setNotice(m_preferences.expiryNotice()); });
    m_models.tokens()->setNotice(preferences.expiryNotice());
    applyDensity();
    showConnection();
}

DashboardPage::~DashboardPage()
{
    // Before the models that they show, which are members.
    qDeleteAll(findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
}

void DashboardPage::applyDensity()
{
    for (auto *table : findChildren<TableView *>())
        table->setCompact(m_preferences.density() == Density::Compact);
}

void DashboardPage::layOut()
{
    auto *environments = new Card(this);
    makeRow(environments, 0, 0)->addWidget(m_environments);
    auto *activity = new Card(this);
    makeRow(activity, 0, 0)->addWidget(new ActivityPanel(m_models.activity(), this));
    for (auto *card : {environments, activity})
        card->layout()->setContentsMargins(1, 1, 1, 1);
    auto *columns = new QSplitter(Qt::Horizontal, this);
    columns->addWidget(environments);
    columns->addWidget(activity);
    columns->setStretchFactor(0, 5);
    columns->setStretchFactor(1, 2);
    columns->setChildrenCollapsible(false);
    m_rows->addWidget(columns);
    m_rows->setChildrenCollapsible(false);
    columns->setMinimumHeight(scaled(this, 150));

    auto *body = makeColumn(nullptr, Measure::Group, Measure::Gap);
    body->addWidget(m_failure);
    body->addWidget(m_rows, 1);
    auto *bottom = new Bar(Bar::Place::Bottom, this);
    auto *bottomRow = makeRow(bottom, 0, Measure::Gap);
    bottomRow->setContentsMargins(scaled(this, Measure::Group), scaled(this, Measure::Tight),
                                  scaled(this, Measure::Group), scaled(this, Measure::Tight));
    bottomRow->addWidget(m_connection);
    bottomRow->addStretch();

    auto *layout = makeColumn(this, 0, 0);
    layout->addWidget(m_topBar);
    layout->addLayout(body, 1);
    layout->addWidget(bottom);
}

void DashboardPage::start(std::optional<Credentials> credentials)
{
    auto kept = std::make_shared<std::optional<Credentials>>(std::move(credentials));
    m_service.open().then(this, [this, kept](const Result<PlatformState> &state) {
        opened(state, std::move(*kept));
    });
}

void DashboardPage::opened(const Result<PlatformState> &state,
                           std::optional<Credentials> credentials)
{
    if (!state) {
        showFailure(errorText(state.error()), state.error());
        return;
    }
    m_state = *state;
    m_isOpen = true;
    m_actions->setApiBaseUrl(m_state.apiBaseUrl);
    m_failure->clear();
    showConnection();
    if (credentials)
        signIn(std::move(*credentials));
    else
        resumeOrAsk();
}

void DashboardPage::continueFrom(const DashboardPage &other)
{
    m_state = other.m_state;
    m_isOpen = other.m_isOpen;
    m_actions->setApiBaseUrl(m_state.apiBaseUrl);
    const bool isConnected = !other.m_models.account().login.isEmpty();
    if (isConnected)
        m_models.start(other.m_models.account());
    showConnection();
    showSettings(other.m_settingsFrame && !other.m_settingsFrame->isHidden());
    if (m_isOpen && !isConnected)
        askToConnect();
}

void DashboardPage::signIn(Credentials credentials)
{
    m_service.signIn(std::move(credentials)).then(this, [this](const Result<Account> &account) {
        if (account)
            showAccount(*account);
        else
            askToConnect();
    });
}

void DashboardPage::resumeOrAsk()
{
    const QString login = m_settings->value(KeptLoginKey).toString();
    if (!m_keychain || login.isEmpty()) {
        askToConnect();
        return;
    }
    m_keychain->read(sessionKey(login)).then(this, [this](Result<Secret> session) {
        if (!session) {
            askToConnect();
            return;
        }
        m_service.resume(std::move(*session)).then(this, [this](const Result<Account> &account) {
            if (account) {
                showAccount(*account);
                return;
            }
            forgetSession();
            askToConnect();
        });
    });
}

void DashboardPage::keepSession()
{
    m_service.session().then(this, [this](Result<Secret> session) {
        if (!session)
            return;
        const QString login = m_models.account().login;
        m_keychain->save(sessionKey(login), std::move(*session))
            .then(this, [this, login](const Result<void> &kept) {
                if (kept)
                    m_settings->setValue(KeptLoginKey, login);
                else
                    showFailure(tr("You will be asked to sign in the next time: the system's "
                                   "keychain can't be used."),
                                kept.error());
            });
    });
}

void DashboardPage::forgetSession()
{
    const QString login = m_settings->value(KeptLoginKey).toString();
    m_settings->remove(KeptLoginKey);
    if (m_keychain && !login.isEmpty())
        m_keychain->remove(sessionKey(login));
}

void DashboardPage::askToConnect()
{
    // A platform that could not be opened may be there by now: what was wrong could have been
    // mended.
    if (!m_isOpen) {
        start(std::nullopt);
        return;
    }
    auto *dialog = new ConnectDialog(m_service, m_state, m_keychain != nullptr, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ConnectDialog::connected, this,
            [this](const Account &account, bool keepsSignedIn) {
                m_state.hasAccounts = true;
                showAccount(account);
                if (keepsSignedIn)
                    keepSession();
            });
    dialog->open();
}

void DashboardPage::showAccount(const Account &account)
{
    m_models.start(account);
    if (!m_settingsFrame || m_settingsFrame->isHidden())
        m_environments->table()->setFocus();
    emit connected();
}

void DashboardPage::signOut()
{
    showSettings(false);
    m_models.stop();
    m_topBar->setLogin({});
    m_clipboard.clear();
    forgetSession();
    showConnection();
    m_service.signOut().then(this, [this](const Result<void> &) { askToConnect(); });
}

void DashboardPage::createSettings()
{
    m_settingsFrame = new SettingsFrame(m_settings, this);
    auto *frame = m_settingsFrame;
    frame->addSection(tr("Account Settings"), u"account"_s,
                      new AccountTab(m_models, m_clipboard, m_preferences, frame));
    frame->addSection(tr("Change Password"), u"changePassword"_s,
                      new ChangePasswordTab(m_service, frame));
    frame->addSection(tr("Access Tokens"), u"accessTokens"_s,
                      new AccessTokensTab(m_models, *m_actions, m_settings, frame));
    frame->addSection(tr("Sessions"), u"sessions"_s, new SessionsTab(m_service, m_settings, frame));
    frame->addSection(tr("Preferences"), u"preferences"_s,
                      new PreferencesTab(m_preferences, frame));
    applyDensity();
    m_settingsFrame->setMinimumHeight(scaled(this, 260));
    connect(m_settingsFrame, &SettingsFrame::closeRequested, this, [this] { showSettings(false); });
    m_rows->insertWidget(0, m_settingsFrame);
    m_rows->setStretchFactor(0, 3);
    m_rows->setStretchFactor(1, 2);
    m_rows->setSizes({scaled(this, 400), scaled(this, 240)});
}

void DashboardPage::showSettings(bool isOpen)
{
    if (isOpen && !m_settingsFrame)
        createSettings();
    if (m_settingsFrame)
        m_settingsFrame->setVisible(isOpen);
    m_topBar->settingsButton()->setChecked(isOpen);
    if (isOpen)
        m_settingsFrame->openLastSection();
    else
        m_environments->table()->setFocus();
}

void DashboardPage::showConnection()
{
    QStringList parts{tr("Local platform")};
    parts.append(m_models.account().login.isEmpty() ? tr("not connected")
                                                    : m_models.account().login);
    if (m_models.isOffline()) {
        parts.append(tr("offline, retrying in %n s", nullptr,
                        static_cast<int>(m_models.timeToRetry().count())));
    }
    if (!m_state.apiBaseUrl.isEmpty())
        parts.append(tr("API at %1").arg(m_state.apiBaseUrl));
    setDescribedText(m_connection, parts.join(u" \u00b7 "_s));
}

void DashboardPage::showFailure(const QString &sentence, const ServiceError &error)
{
    m_failure->show(MessageLine::Tone::Error, sentence, errorDetails(error));
}

} // namespace cirrusgrid
