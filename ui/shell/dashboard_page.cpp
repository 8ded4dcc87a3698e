// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/dashboard_page.h"

#include "client/keychain/keychain.h"
#include "ui/account/account_tab.h"
#include "ui/account/change_password_tab.h"
#include "ui/account/preferences_tab.h"
#include "ui/account/sessions_tab.h"
#include "ui/widgets/card.h"
#include "ui/widgets/error_text.h"
#include "ui/accessibility/focus_order.h"
#include "ui/style/icons.h"
#include "ui/widgets/message_line.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/widgets.h"
#include "ui/shell/activity_panel.h"
#include "ui/shell/connect_dialog.h"
#include "ui/shell/environment_panel.h"
#include "ui/shell/settings_frame.h"
#include "ui/shell/top_bar.h"
#include "ui/tokens/access_tokens_tab.h"
#include "ui/tokens/token_actions.h"

#include <QApplication>
#include <QBoxLayout>
#include <QDesktopServices>
#include <QLabel>
#include <QSplitter>
#include <QToolButton>
#include <QUrl>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

DashboardPage::DashboardPage(const DashboardContext &context, const QString &platformId,
                             QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_platformId(platformId)
    , m_service(context.directory.serviceFor(platformId))
    , m_models(m_service)
    , m_actions(new TokenActions(m_models, context.preferences, m_clipboard, context.savedValues,
                                 context.settings, this))
    , m_topBar(new TopBar(this))
    , m_rows(new QSplitter(Qt::Vertical, this))
    , m_environments(new EnvironmentPanel(m_models, context.settings, this))
    , m_failure(named(new MessageLine(this), u"dashboardMessage"_s, tr("Message")))
    , m_connection(
          named(makeLabel({}, TextStyle::Hint, this), u"connectionLine"_s, tr("Connection")))
{
    layOut();
    m_actions->setPlatform(platformId);
    connect(m_topBar, &TopBar::searchChanged, m_environments, &EnvironmentPanel::setSearch);
    connect(m_topBar, &TopBar::listRequested, m_environments->table(),
            qOverload<>(&QWidget::setFocus));
    connect(m_topBar, &TopBar::settingsToggled, this, &DashboardPage::showSettings);
    connect(m_topBar, &TopBar::helpRequested, this,
            [] { QDesktopServices::openUrl(QUrl(u"https://docs.cirrusgrid.example/"_s)); });
    connect(m_topBar, &TopBar::tourRequested, this, &DashboardPage::tourRequested);
    connect(m_topBar, &TopBar::restartRequested, this, &DashboardPage::restartRequested);
    connect(m_topBar, &TopBar::presentingChosen, &m_context.preferences,
            &Preferences::setPresenting);
    m_topBar->setHelpOptions({isPresenting(), context.isDemo});
    connect(m_topBar, &TopBar::connectRequested, this, &DashboardPage::askToConnect);
    connect(m_topBar, &TopBar::signOutRequested, this, &DashboardPage::signOut);
    connect(m_topBar, &TopBar::accountRequested, this, &DashboardPage::accountRequested);
    connect(&m_service, &PlatformService::sessionEnded, this, &DashboardPage::askAgain);
    connect(&context.platforms, &Platforms::accountsChanged, this,
            &DashboardPage::showOtherAccounts);
    connect(m_environments, &EnvironmentPanel::failed, this, &DashboardPage::showFailure);
    connect(&m_models, &AccountModels::failed, this, [this](const ServiceError &error) {
        const bool isSuspension =
            error.kind == ErrorKind::Permission && m_models.account().isSuspended;
        showFailure(isSuspension ? suspensionText() : errorText(error), error);
    });
    connect(&m_models, &AccountModels::connectionChanged, this, &DashboardPage::showConnection);
    connect(&m_models, &AccountModels::environmentsRead, this,
            [this] { clearFailureOf("GetEnvs"_L1, "GetTokens"_L1); });
    connect(&m_models, &AccountModels::tokensRead, this,
            [this] { clearFailureOf("GetTokens"_L1, "GetEnvs"_L1); });
    connect(&m_models, &AccountModels::accountChanged, this, [this] {
        m_topBar->setLogin(shownLogin());
        showConnection();
    });
    const auto &preferences = context.preferences;
    connect(&preferences, &Preferences::densityChanged, this, &DashboardPage::applyDensity);
    connect(&preferences, &Preferences::expiryNoticeChanged, this,
            [this] { m_models.tokens()->setNotice(m_context.preferences.expiryNotice()); });
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
        table->setCompact(m_context.preferences.density() == Density::Compact);
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
    // Their share, whatever the lists would like.
    columns->setSizes({scaled(this, 5000), scaled(this, 2400)});
    columns->setChildrenCollapsible(false);
    // From right to left, a splitter of Qt 6.4 puts its widgets a pixel too far to the right.
    if (isRightToLeft())
        columns->setContentsMargins(1, 0, -1, 0);
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

void DashboardPage::open(std::function<void()> next)
{
    m_service.open().then(this, [this, next = std::move(next)](const Result<PlatformState> &state) {
        if (!state) {
            showFailure(errorText(state.error()), state.error());
            return;
        }
        m_state = *state;
        m_isOpen = true;
        m_actions->setApiBaseUrl(shownApiUrl());
        m_failure->clear();
        showConnection();
        next();
    });
}

void DashboardPage::start(std::optional<Credentials> credentials)
{
    auto kept = std::make_shared<std::optional<Credentials>>(std::move(credentials));
    open([this, kept] {
        if (*kept)
            signIn(std::move(**kept));
        else
            resumeLast();
    });
}

void DashboardPage::startAs(const KnownAccount &account)
{
    open([this, account] { resumeOrAsk(account); });
}

void DashboardPage::startWith(const Account &account, bool keepsSignedIn)
{
    open([this, account, keepsSignedIn] { takeConnected(m_platformId, account, keepsSignedIn); });
}

void DashboardPage::continueFrom(const DashboardPage &other)
{
    m_state = other.m_state;
    m_isOpen = other.m_isOpen;
    m_actions->setApiBaseUrl(shownApiUrl());
    const bool isConnected = !other.m_models.account().login.isEmpty();
    if (isConnected)
        m_models.start(other.m_models.account());
    showConnection();
    showOtherAccounts();
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

KnownAccount DashboardPage::knownAccount() const
{
    return {m_platformId, m_models.account().login};
}

void DashboardPage::resumeLast()
{
    for (const auto &account : m_context.platforms.accounts()) {
        if (account.platformId == m_platformId) {
            resumeOrAsk(account);
            return;
        }
    }
    askToConnect();
}

void DashboardPage::resumeOrAsk(const KnownAccount &account)
{
    if (!m_context.keychain || !m_context.platforms.isKept(account)) {
        askWho(account);
        return;
    }
    m_context.keychain->read(sessionKey(account)).then(this, [this, account](Result<Secret> kept) {
        if (!kept) {
            askWho(account);
            return;
        }
        m_service.resume(std::move(*kept))
            .then(this, [this, account](const Result<Account> &resumed) {
                if (resumed) {
                    showAccount(*resumed);
                    return;
                }
                const auto &error = resumed.error();
                // A platform that is out of reach has not refused the session.
                if (error.kind == ErrorKind::SessionEnded)
                    forgetSession(account);
                else
                    showFailure(errorText(error), error);
                askWho(account);
            });
    });
}

void DashboardPage::keepSession()
{
    m_service.session().then(this, [this](Result<Secret> session) {
        if (!session)
            return;
        const auto account = knownAccount();
        m_context.keychain->save(sessionKey(account), std::move(*session))
            .then(this, [this, account](const Result<void> &kept) {
                m_context.platforms.setKept(account, kept.has_value());
                if (kept)
                    return;
                showFailure(tr("You will be asked to sign in the next time: the system's "
                               "keychain can't be used."),
                            kept.error());
                // What the platform tells from now on says nothing about it.
                m_isFailureOfPlatform = false;
            });
    });
}

void DashboardPage::forgetSession(const KnownAccount &account)
{
    if (!m_context.platforms.isKept(account))
        return;
    m_context.platforms.setKept(account, false);
    if (m_context.keychain)
        m_context.keychain->remove(sessionKey(account));
}

void DashboardPage::askToConnect()
{
    // A platform that could not be opened may be there by now: what was wrong could have been
    // mended.
    if (!m_isOpen) {
        start(std::nullopt);
        return;
    }
    askWho({m_platformId, {}});
}

void DashboardPage::askWho(const KnownAccount &suggested)
{
    if (!m_connectDialog)
        showDialog(new ConnectDialog(m_context, ConnectDialog::Purpose::Connect, suggested, this));
}

void DashboardPage::askAgain()
{
    if (m_models.account().login.isEmpty() || m_connectDialog)
        return;
    // Over what is being done: it goes on afterwards.
    QWidget *above = QApplication::activeModalWidget();
    showDialog(new ConnectDialog(m_context, ConnectDialog::Purpose::SignInAgain, knownAccount(),
                                 above ? above : this));
}

void DashboardPage::showDialog(ConnectDialog *dialog)
{
    m_connectDialog = dialog;
    connect(dialog, &ConnectDialog::connected, this,
            [this](const QString &platformId, const Account &account, bool keepsSignedIn) {
                if (platformId == m_platformId)
                    takeConnected(platformId, account, keepsSignedIn);
                else
                    emit platformChosen(platformId, account, keepsSignedIn);
            });
    connect(dialog, &QDialog::finished, this, [this] { m_connectDialog.clear(); });
    dialog->openWhenReady();
}

void DashboardPage::takeConnected(const QString &platformId, const Account &account,
                                  bool keepsSignedIn)
{
    m_state.hasAccounts = true;
    m_failure->clear();
    m_context.platforms.noteConnected({platformId, account.login});
    showAccount(account);
    if (keepsSignedIn)
        keepSession();
}

void DashboardPage::showAccount(const Account &account)
{
    m_models.start(account);
    if (account.isSuspended)
        m_failure->show(MessageLine::Tone::Warning, suspensionText());
    showOtherAccounts();
    if (!m_settingsFrame || m_settingsFrame->isHidden())
        m_environments->table()->setFocus();
    emit connected();
}

void DashboardPage::showOtherAccounts()
{
    QList<TopBar::OtherAccount> others;
    for (const auto &account : m_context.platforms.accounts()) {
        if (account == knownAccount() || isPresenting())
            continue;
        //: An account on a platform, in the user menu.
        others.append({account,
                       tr("%1 \u2013 %2")
                           .arg(account.login, m_context.platforms.nameOf(account.platformId))});
    }
    m_topBar->setOtherAccounts(others);
}

void DashboardPage::signOut()
{
    showSettings(false);
    forgetSession(knownAccount());
    m_models.stop();
    m_topBar->setLogin({});
    m_clipboard.clear();
    showOtherAccounts();
    showConnection();
    m_service.signOut().then(this, [this](const Result<void> &) { askToConnect(); });
}

void DashboardPage::createSettings()
{
    auto *settings = m_context.settings;
    auto &preferences = m_context.preferences;
    m_settingsFrame = new SettingsFrame(settings, this);
    auto *frame = m_settingsFrame;
    frame->addSection(
        tr("Account Settings"), u"account"_s,
        new AccountTab(m_models, m_clipboard, preferences, m_state.managesAccounts, frame));
    frame->addSection(tr("Change Password"), u"changePassword"_s,
                      new ChangePasswordTab(m_service, m_state.managesAccounts, frame));
    frame->addSection(tr("Access Tokens"), AccessTokensSection,
                      new AccessTokensTab(m_models, *m_actions, settings, frame));
    frame->addSection(tr("Sessions"), u"sessions"_s, new SessionsTab(m_service, settings, frame));
    frame->addSection(
        tr("Preferences"), u"preferences"_s,
        new PreferencesTab(preferences, m_context.savedValues, m_context.platforms, frame));
    applyDensity();
    m_settingsFrame->setMinimumHeight(scaled(this, 260));
    connect(m_settingsFrame, &SettingsFrame::closeRequested, this, [this] { showSettings(false); });
    m_rows->insertWidget(0, m_settingsFrame);
    m_rows->setStretchFactor(0, 3);
    m_rows->setStretchFactor(1, 2);
    m_rows->setSizes({scaled(this, 400), scaled(this, 240)});
    orderFocus(window());
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

void DashboardPage::openSection(const QString &key)
{
    showSettings(true);
    m_settingsFrame->openSection(key);
}

void DashboardPage::openAccessTokensWhenConnected()
{
    if (!m_models.account().login.isEmpty()) {
        openSection(AccessTokensSection);
        return;
    }
    connect(
        this, &DashboardPage::connected, this, [this] { openSection(AccessTokensSection); },
        Qt::SingleShotConnection);
}

QString DashboardPage::shownLogin() const
{
    const QString &login = m_models.account().login;
    return login.isEmpty() || !isPresenting() ? login : tr("Presenter");
}

QString DashboardPage::shownPlatform() const
{
    return isPresenting() && m_platformId != LocalPlatformId
        ? tr("Platform")
        : m_context.platforms.nameOf(m_platformId);
}

QString DashboardPage::shownApiUrl() const
{
    return isPresenting() && m_platformId != LocalPlatformId ? u"https://app.example.com"_s
                                                             : m_state.apiBaseUrl;
}

void DashboardPage::showConnection()
{
    QStringList parts{shownPlatform()};
    parts.append(m_models.account().login.isEmpty() ? tr("not connected") : shownLogin());
    if (isPresenting())
        parts.append(tr("presenter mode"));
    if (m_models.isOffline()) {
        parts.append(tr("offline, retrying in %n s", nullptr,
                        static_cast<int>(m_models.timeToRetry().count())));
    }
    if (!m_state.apiBaseUrl.isEmpty())
        parts.append(tr("API at %1").arg(shownApiUrl()));
    setDescribedText(m_connection, parts.join(u" \u00b7 "_s));
}

QString DashboardPage::suspensionText()
{
    return tr("This account is suspended: its tokens and environments can't be seen or changed. "
              "Ask the platform's operator.");
}

void DashboardPage::showFailure(const QString &sentence, const ServiceError &error)
{
    m_failedMethod = error.method;
    m_isFailureOfPlatform = true;
    m_failure->show(MessageLine::Tone::Error, sentence, errorDetails(error));
}

void DashboardPage::clearFailureOf(QLatin1StringView method, QLatin1StringView other)
{
    // What the other list's reading said stays until that one was read.
    const bool isOfOther = m_failedMethod.endsWith(other) && !m_failedMethod.endsWith(method);
    if (m_isFailureOfPlatform && !isOfOther)
        m_failure->clear();
}

} // namespace cirrusgrid
