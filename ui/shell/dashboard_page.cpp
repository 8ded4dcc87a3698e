// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/dashboard_page.h"

#include "ui/accessibility/focus_order.h"
#include "ui/shell/activity_panel.h"
#include "ui/shell/connect_prompts.h"
#include "ui/shell/environment_panel.h"
#include "ui/shell/failure_line.h"
#include "ui/shell/settings_frame.h"
#include "ui/shell/settings_sections.h"
#include "ui/shell/top_bar.h"
#include "ui/tokens/token_actions.h"
#include "ui/widgets/card.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/widgets.h"

#include <QBoxLayout>
#include <QDesktopServices>
#include <QLabel>
#include <QSplitter>
#include <QToolButton>
#include <QUrl>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

DashboardPage::DashboardPage(const DashboardContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_controller(context.controller)
    , m_models(context.controller.models())
    , m_names(context.controller, context.platforms, context.preferences)
    , m_actions(new TokenActions(m_models, context.preferences, context.clipboard,
                                 context.savedValues, context.settings, this))
    , m_topBar(new TopBar(this))
    , m_rows(new QSplitter(Qt::Vertical, this))
    , m_lists(new QSplitter(Qt::Horizontal, this))
    , m_environments(new EnvironmentPanel(m_models, context.settings, this))
    , m_failure(named(new FailureLine(m_controller, this), u"dashboardMessage"_s, tr("Message")))
    , m_connection(
          named(makeLabel({}, TextStyle::Hint, this), u"connectionLine"_s, tr("Connection")))
    , m_prompts(new ConnectPrompts(context, this))
{
    if (context.keychain)
        m_failure->watch(context.keychain);
    if (context.settingsGuard) {
        connect(context.settingsGuard, &SettingsGuard::troubled, this,
                [this] { m_failure->tellOf(*m_context.settingsGuard); });
    }
    layOut();
    m_actions->setPlatform(m_controller.platformId());
    connectTopBar();
    connectModels();
    m_models.tokens()->setNotice(context.preferences.expiryNotice());
    applyDensity();
    showState();
    showOtherAccounts();
}

void DashboardPage::connectTopBar()
{
    connect(m_topBar, &TopBar::searchChanged, m_environments, &EnvironmentPanel::setSearch);
    connect(m_topBar, &TopBar::listRequested, m_environments->table(),
            qOverload<>(&QWidget::setFocus));
    connect(m_topBar, &TopBar::settingsToggled, this, &DashboardPage::showSettings);
    connect(m_topBar, &TopBar::helpRequested, this,
            [] { QDesktopServices::openUrl(QUrl(u"https://docs.cirrusgrid.example/"_s)); });
    connect(m_topBar, &TopBar::findTokenRequested, m_actions, &TokenActions::findByValue);
    connect(m_topBar, &TopBar::tourRequested, this, &DashboardPage::tourRequested);
    connect(m_topBar, &TopBar::restartRequested, this, &DashboardPage::restartRequested);
    connect(m_topBar, &TopBar::presentingChosen, &m_context.preferences,
            &Preferences::setPresenting);
    m_topBar->setHelpOptions({m_context.preferences.isPresenting(), m_context.isDemo});
    connect(m_topBar, &TopBar::connectRequested, &m_controller, &SessionController::askToConnect);
    connect(m_topBar, &TopBar::signOutRequested, this, &DashboardPage::signOut);
    // Queued: both replace the page that the menu belongs to.
    connect(m_topBar, &TopBar::accountRequested, &m_controller, &SessionController::switchTo,
            Qt::QueuedConnection);
}

void DashboardPage::connectModels()
{
    connect(&m_controller, &SessionController::connected, this, &DashboardPage::showConnected);
    connect(&m_controller, &SessionController::stateChanged, this, &DashboardPage::showState);
    connect(&m_context.platforms, &Platforms::accountsChanged, this,
            &DashboardPage::showOtherAccounts);
    connect(m_prompts, &ConnectPrompts::answered, m_failure, &FailureLine::clearFailure);
    connect(m_environments, &EnvironmentPanel::failed, m_failure, &FailureLine::showFailure);
    connect(&m_models, &AccountModels::connectionChanged, this, &DashboardPage::showState);
    connect(&m_models, &AccountModels::accountChanged, this, &DashboardPage::showState);
    connect(&m_context.preferences, &Preferences::densityChanged, this,
            &DashboardPage::applyDensity);
    connect(&m_context.preferences, &Preferences::expiryNoticeChanged, this,
            [this] { m_models.tokens()->setNotice(m_context.preferences.expiryNotice()); });
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
    m_lists->addWidget(environments);
    m_lists->addWidget(activity);
    m_lists->setStretchFactor(0, 5);
    m_lists->setStretchFactor(1, 2);
    // Their share, whatever the lists would like.
    m_lists->setSizes({scaled(this, 5000), scaled(this, 2400)});
    m_lists->setChildrenCollapsible(false);
    // From right to left, a splitter of Qt 6.4 puts its widgets a pixel too far to the right.
    if (isRightToLeft())
        m_lists->setContentsMargins(1, 0, -1, 0);
    m_rows->addWidget(m_lists);
    m_rows->setChildrenCollapsible(false);
    m_lists->setMinimumHeight(scaled(this, 150));

    auto *body = makeColumn(nullptr, Measure::Group, Measure::Gap);
    body->addWidget(m_failure);
    body->addWidget(m_rows, 1);
    auto *bottom = new Bar(Bar::Place::Bottom, this);
    auto *bottomRow = makeRow(bottom, 0, Measure::Gap);
    bottomRow->setContentsMargins(scaled(this, Measure::Group), scaled(this, Measure::Tight),
                                  scaled(this, Measure::Group), scaled(this, Measure::Tight));
    setElided(m_connection);
    bottomRow->addWidget(m_connection, 1);

    auto *layout = makeColumn(this, 0, 0);
    layout->addWidget(m_topBar);
    layout->addLayout(body, 1);
    layout->addWidget(bottom);
}

void DashboardPage::showState()
{
    m_actions->setApiBaseUrl(m_names.apiUrl());
    m_topBar->setLogin(m_names.login());
    setDescribedText(m_connection, m_names.connectionLine());
}

void DashboardPage::showConnected()
{
    showOtherAccounts();
    if (m_context.settingsGuard)
        m_failure->tellOf(*m_context.settingsGuard);
    if (!showsSettings())
        m_environments->table()->setFocus();
    emit connected();
}

void DashboardPage::showOtherAccounts()
{
    QList<TopBar::OtherAccount> others;
    for (const auto &[account, text] : m_names.otherAccounts())
        others.append({account, text});
    m_topBar->setOtherAccounts(others);
}

void DashboardPage::signOut()
{
    showSettings(false);
    m_context.clipboard.clear();
    // Queued: it replaces the page that the menu belongs to.
    QMetaObject::invokeMethod(&m_controller, &SessionController::signOut, Qt::QueuedConnection);
}

void DashboardPage::continueFrom(const DashboardPage &other)
{
    showSettings(other.showsSettings());
    for (const auto *table : other.findChildren<TableView *>()) {
        if (auto *ours = findChild<TableView *>(table->objectName()))
            ours->continueFrom(*table);
    }
    if (m_controller.isOpen() && !m_models.isStarted())
        m_prompts->ask({m_controller.platformId(), {}}, SignInReason::None);
}

void DashboardPage::createSettings()
{
    m_settingsFrame = makeSettingsFrame(m_context, *m_actions, this);
    applyDensity();
    connect(m_settingsFrame, &SettingsFrame::closeRequested, this, [this] { showSettings(false); });
    connect(m_settingsFrame, &SettingsFrame::expandedChanged, this,
            &DashboardPage::makeRoomForSettings);
    m_rows->insertWidget(0, m_settingsFrame);
    m_rows->setStretchFactor(0, 3);
    m_rows->setStretchFactor(1, 2);
    m_rows->setSizes({scaled(this, 400), scaled(this, 240)});
    orderFocus(window());
}

bool DashboardPage::showsSettings() const
{
    return m_settingsFrame && !m_settingsFrame->isHidden();
}

void DashboardPage::showSettings(bool isOpen)
{
    if (isOpen && !m_settingsFrame)
        createSettings();
    if (m_settingsFrame)
        m_settingsFrame->setVisible(isOpen);
    m_topBar->settingsButton()->setChecked(isOpen);
    makeRoomForSettings();
    if (isOpen)
        m_settingsFrame->openLastSection();
    else
        m_environments->table()->setFocus();
}

void DashboardPage::makeRoomForSettings()
{
    const bool isCovered = showsSettings() && m_settingsFrame->isExpanded();
    const auto *focused = window()->focusWidget();
    const bool hadKeyboard = focused && m_lists->isAncestorOf(focused);
    m_lists->setVisible(!isCovered);
    if (isCovered && hadKeyboard)
        m_settingsFrame->focusSection();
}

void DashboardPage::openSection(const QString &key)
{
    showSettings(true);
    m_settingsFrame->openSection(key);
}

void DashboardPage::openAccessTokensWhenConnected()
{
    if (m_models.isStarted()) {
        openSection(AccessTokensSection);
        return;
    }
    connect(
        this, &DashboardPage::connected, this, [this] { openSection(AccessTokensSection); },
        Qt::SingleShotConnection);
}

} // namespace cirrusgrid
