// SPDX-License-Identifier: Apache-2.0
#include "ui/tokens/access_tokens_tab.h"

#include "ui/style/icons.h"
#include "ui/tokens/token_actions.h"
#include "ui/tokens/token_columns.h"
#include "ui/tokens/token_export_menu.h"
#include "ui/tokens/token_list_words.h"
#include "ui/widgets/busy_line.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/empty_page.h"
#include "ui/widgets/message_line.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/widgets.h"

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

AccessTokensTab::AccessTokensTab(AccountModels &models, TokenActions &actions, QSettings *settings,
                                 QWidget *parent)
    : QWidget(parent)
    , m_models(models)
    , m_actions(actions)
{
    setObjectName(u"accessTokensTab"_s);
    setAccessibleName(tr("Access Tokens"));
    m_filter.setTokenModel(models.tokens());
    m_filter.setCatalogue(models.catalogue());
    createTable(settings);
    m_busyLine = named(new BusyLine(this), u"tokenBusyLine"_s, tr("Loading"));
    m_message = named(new MessageLine(this), u"tokenMessage"_s, tr("Message"));
    m_status =
        named(makeLabel({}, TextStyle::Hint, this), u"tokenStatusLabel"_s, tr("Token summary"));

    auto *layout = makeColumn(this, 0, 0);
    layout->addLayout(makeTools());
    layout->addWidget(m_message);
    layout->addWidget(m_busyLine);
    layout->addWidget(makePages(), 1);
    auto *statusRow = makeRow(nullptr, Measure::Gap, 0);
    setElided(m_status);
    statusRow->addWidget(m_status);
    layout->addLayout(statusRow);
    connectModels();
    updateActions();
    setFocusProxy(m_table);
    updatePage();
    updateStatus();
}

QBoxLayout *AccessTokensTab::makeTools()
{
    auto *row = makeRow(nullptr, Measure::Gap, Measure::Tight);
    const auto add = [&](const QString &iconName, const QString &text, const QString &objectName,
                         const QKeySequence &shortcut) {
        auto *action = addTool(row, iconName, text, objectName, this);
        action->setShortcut(shortcut);
        // These two mean something in other lists of the window, too.
        const bool isForList =
            shortcut == QKeySequence(QKeySequence::Delete) || shortcut == QKeySequence(Qt::Key_F5);
        action->setShortcutContext(isForList ? Qt::WidgetWithChildrenShortcut : Qt::WindowShortcut);
        addAction(action);
        return action;
    };
    m_generate = add(u"list-add"_s, tr("Generate"), u"generateButton"_s, QKeySequence::New);
    m_edit = add(u"document-edit"_s, tr("Edit"), u"editButton"_s, {});
    m_copy = add(u"edit-copy"_s, tr("Copy"), u"copyButton"_s, QKeySequence(u"Ctrl+D"_s));
    m_remove = add(u"edit-delete"_s, tr("Remove"), u"removeButton"_s, QKeySequence::Delete);
    m_refresh = add(u"view-refresh"_s, tr("Refresh"), u"refreshButton"_s, QKeySequence(u"F5"_s));
    // With their texts, the tools would not fit into the smallest window in five languages.
    findChild<QToolButton *>(u"refreshButton"_s)->setToolButtonStyle(Qt::ToolButtonIconOnly);
    createActions();
    m_export = makeExportMenu();
    row->addWidget(m_export);

    m_filterField = named(new SearchField(tr("Filter tokens"), this), u"tokenFilterEdit"_s,
                          tr("Filter tokens"));
    m_filterField->setMaximumWidth(scaled(this, 220));
    m_statusFilter = named(new ChoiceBox(this), u"tokenStatusFilter"_s, tr("Status"));
    m_statusFilter->addItem(tr("All"), static_cast<int>(TokenStatusFilter::All));
    m_statusFilter->addItem(tr("Active"), static_cast<int>(TokenStatusFilter::Active));
    m_statusFilter->addItem(tr("Expiring soon"), static_cast<int>(TokenStatusFilter::ExpiringSoon));
    m_statusFilter->addItem(tr("Expired"), static_cast<int>(TokenStatusFilter::Expired));
    m_statusFilter->addItem(tr("Never used"), static_cast<int>(TokenStatusFilter::NeverUsed));
    m_statusFilter->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    row->addStretch();
    row->addWidget(m_filterField, 1);
    row->addSpacing(scaled(this, Measure::Tight));
    row->addWidget(m_statusFilter);
    return row;
}

TokenExportMenu *AccessTokensTab::makeExportMenu()
{
    const auto source = [this] {
        TokenExportMenu::Source shown;
        for (int row = 0; row < m_filter.rowCount(); ++row)
            shown.tokens.append(m_filter.tokenAt(m_filter.index(row, 0)));
        shown.context = {m_models.catalogue(), m_models.account().login, m_actions.platform(),
                         m_models.now(), m_models.tokens()->notice()};
        return shown;
    };
    auto *menu = new TokenExportMenu(source, this);
    connect(menu, &TokenExportMenu::told, this, [this](bool isError, const QString &sentence) {
        m_message->show(isError ? MessageLine::Tone::Error : MessageLine::Tone::Information,
                        sentence);
    });
    return menu;
}

void AccessTokensTab::createActions()
{
    connect(m_generate, &QAction::triggered, &m_actions, &TokenActions::generate);
    connect(m_edit, &QAction::triggered, this,
            [this] { m_actions.edit(selectedTokens().value(0)); });
    connect(m_copy, &QAction::triggered, this,
            [this] { m_actions.copy(selectedTokens().value(0)); });
    connect(m_remove, &QAction::triggered, this, [this] { m_actions.remove(selectedTokens()); });
    connect(m_refresh, &QAction::triggered, &m_models, &AccountModels::refreshAll);
    m_activity =
        new QAction(themedIcon(u"emblem-synchronizing"_s), tr("Recent Activity\u2026"), this);
    connect(m_activity, &QAction::triggered, this,
            [this] { m_actions.showActivity(selectedTokens().value(0)); });
    m_usage = new QAction(themedIcon(u"help-browser"_s), tr("Use in a Request\u2026"), this);
    connect(m_usage, &QAction::triggered, this,
            [this] { m_actions.showUsage(selectedTokens().value(0), {}, window()); });
    m_findByValue = new QAction(themedIcon(u"edit-find"_s), tr("Find by Value\u2026"), this);
    connect(m_findByValue, &QAction::triggered, &m_actions, &TokenActions::findByValue);
    auto *find = new QAction(this);
    find->setShortcut(QKeySequence::Find);
    addAction(find);
    connect(find, &QAction::triggered, this, [this] {
        m_filterField->setFocus(Qt::ShortcutFocusReason);
        m_filterField->selectAll();
    });
    const auto shortcutTip = [](QAction *action, const QString &does) {
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        action->setToolTip(keys.isEmpty() ? does : u"%1 (%2)"_s.arg(does, keys));
    };
    shortcutTip(m_edit, tr("Edit the selected token (Enter)"));
    shortcutTip(m_copy, tr("Create a new token based on the selected one"));
    shortcutTip(m_remove, tr("Remove the selected tokens"));
    shortcutTip(m_refresh, tr("Reload the token list"));
}

void AccessTokensTab::createTable(QSettings *settings)
{
    m_table = named(new TableView(this), u"tokenTable"_s, tr("Access tokens"));
    m_table->setModel(&m_filter);
    setUpTokenColumns(*m_table, settings);
    connect(m_table, &TableView::menuRequested, this, &AccessTokensTab::showMenu);
    connect(m_table, &QAbstractItemView::activated, this, [this] {
        if (m_edit->isEnabled())
            m_edit->trigger();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &AccessTokensTab::noteSelection);
}

QWidget *AccessTokensTab::makePages()
{
    m_pages = new QStackedWidget(this);
    m_empty = new EmptyPage(u"dialog-password"_s, this);
    m_empty->button()->setText(tr("Generate"));
    named(m_empty->button(), u"emptyGenerateButton"_s, tr("Generate First Token"));
    connect(m_empty->button(), &QPushButton::clicked, m_generate, &QAction::trigger);
    m_noMatch = new EmptyPage(u"edit-find"_s, this);
    m_noMatch->setWords(tr("No matching tokens"),
                        tr("The filter matches descriptions, presets, methods, and IDs."));
    m_noMatch->button()->setText(tr("Clear Filter"));
    named(m_noMatch->button(), u"clearFilterButton"_s, tr("Clear Filter"));
    connect(m_noMatch->button(), &QPushButton::clicked, this, &AccessTokensTab::clearFilter);
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_noMatch);
    return m_pages;
}

void AccessTokensTab::connectModels()
{
    connect(m_filterField, &QLineEdit::textChanged, this, &AccessTokensTab::applyFilter);
    connect(m_filterField, &SearchField::listRequested, this, &AccessTokensTab::goToList);
    connect(m_statusFilter, &QComboBox::currentIndexChanged, this, &AccessTokensTab::applyFilter);
    connect(&m_models, &AccountModels::catalogueRead, this, [this] {
        m_filter.setCatalogue(m_models.catalogue());
        updateActions();
    });
    connect(&m_models, &AccountModels::accountChanged, this, [this] {
        updateActions();
        updatePage();
        updateStatus();
    });
    connect(&m_models, &AccountModels::tokensLoadingChanged, m_busyLine, &BusyLine::setBusy);
    connect(&m_models, &AccountModels::tokensRead, this, [this] {
        if (m_wanted != 0)
            select(m_wanted);
        updateActions();
        updatePage();
        updateStatus();
    });
    connect(m_models.tokens(), &QAbstractItemModel::dataChanged, this,
            &AccessTokensTab::updateStatus);
    connect(&m_actions, &TokenActions::tokenChanged, this, &AccessTokensTab::select);
    connect(&m_actions, &TokenActions::told, this, [this](const QString &sentence) {
        m_message->show(MessageLine::Tone::Information, sentence);
    });
}

void AccessTokensTab::goToList()
{
    m_table->setFocus(Qt::OtherFocusReason);
    if (!m_table->currentIndex().isValid() && m_filter.rowCount() > 0)
        m_table->setCurrentIndex(m_filter.index(0, 0));
}

QList<Token> AccessTokensTab::selectedTokens() const
{
    QList<Token> tokens;
    for (const auto &index : m_table->selectedRows())
        tokens.append(m_filter.tokenAt(index));
    return tokens;
}

QSet<TokenId> AccessTokensTab::selectedIds() const
{
    QSet<TokenId> ids;
    for (const auto &token : selectedTokens())
        ids.insert(token.id);
    return ids;
}

void AccessTokensTab::noteSelection(const QItemSelection &selected)
{
    if (!selected.isEmpty()) {
        m_wanted = 0;
        m_message->clear();
    }
    updateActions();
    updateStatus();
}

void AccessTokensTab::deselectAllBut(const QSet<TokenId> &ids)
{
    if (ids.contains(selectedIds()))
        return;
    QItemSelection kept;
    for (int row = 0; row < m_filter.rowCount(); ++row) {
        const auto index = m_filter.index(row, 0);
        if (ids.contains(m_filter.tokenAt(index).id))
            kept.select(index, index);
    }
    m_table->selectionModel()->select(
        kept, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void AccessTokensTab::select(TokenId id)
{
    const auto index = m_filter.indexOf(id);
    if (!index.isValid()) {
        m_wanted = id;
        return;
    }
    m_wanted = 0;
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
}

void AccessTokensTab::updateActions()
{
    const auto selected = m_table->selectionModel()->selectedRows().size();
    const bool isFull = m_models.tokens()->tokens().size() >= m_models.account().tokenLimit;
    m_generate->setEnabled(m_models.catalogue() && !isFull && !m_models.account().isSuspended);
    m_generate->setToolTip(isFull ? tr("This account has reached its limit of %L1 tokens. Remove a "
                                       "token to generate another.")
                                        .arg(m_models.account().tokenLimit)
                                  : tr("Generate a token (Ctrl+N)"));
    m_edit->setEnabled(m_models.catalogue() && selected == 1);
    m_copy->setEnabled(m_models.catalogue() && selected == 1 && !isFull);
    m_activity->setEnabled(selected == 1);
    m_usage->setEnabled(m_models.catalogue() && selected == 1);
    m_remove->setEnabled(selected > 0);
    m_export->setEnabled(m_models.catalogue() && m_filter.rowCount() > 0);
}

void AccessTokensTab::updateEmptyPage()
{
    const bool isSuspended = m_models.account().isSuspended;
    m_empty->button()->setVisible(!isSuspended);
    if (isSuspended) {
        m_empty->setWords(
            tr("This account is suspended"),
            tr("Its tokens can't be viewed or changed. Contact the platform operator."));
        return;
    }
    m_empty->setWords(
        tr("No access tokens yet"),
        tr("An access token lets a script call selected API methods without your password. Use a "
           "separate token for each script, with only the methods it needs."));
}

void AccessTokensTab::updatePage()
{
    updateEmptyPage();
    QWidget *page = m_table;
    if (m_filter.rowCount() == 0 && m_filter.isNarrowed())
        page = m_noMatch;
    else if (m_models.tokens()->tokens().isEmpty() && m_models.areTokensRead())
        page = m_empty;
    if (page == m_pages->currentWidget())
        return;
    // Whoever hides loses the keyboard to whatever comes next, and the tab its shortcuts.
    const auto *focused = window()->focusWidget();
    const bool hadKeyboard = focused && m_pages->isAncestorOf(focused);
    m_pages->setCurrentWidget(page);
    QWidget *first = m_table;
    if (const auto *empty = qobject_cast<EmptyPage *>(page))
        first =
            empty->button()->isHidden() ? static_cast<QWidget *>(m_filterField) : empty->button();
    setFocusProxy(first);
    if (hadKeyboard)
        setFocus(Qt::OtherFocusReason);
}

void AccessTokensTab::updateStatus()
{
    if (m_models.account().isSuspended) {
        // How many tokens there are is not known.
        setDescribedText(m_status, {});
        return;
    }
    if (!m_models.areTokensRead()) {
        setDescribedText(m_status, tr("Loading tokens\u2026"));
        return;
    }
    const auto *tokens = m_models.tokens();
    const TokenCounts counts{
        .limit = m_models.account().tokenLimit,
        .hidden = tokens->rowCount() - m_filter.rowCount(),
        .selected = static_cast<int>(m_table->selectionModel()->selectedRows().size())};
    setDescribedText(m_status, tokenSummary(*tokens, counts));
}

void AccessTokensTab::applyFilter()
{
    const auto selected = selectedIds();
    m_filter.setText(m_filterField->text());
    m_filter.setStatus(static_cast<TokenStatusFilter>(m_statusFilter->currentData().toInt()));
    // Of a list that is selected as a whole Qt keeps no more than that: another filter that shows
    // as many rows would have them selected.
    deselectAllBut(selected);
    updatePage();
    updateActions();
    updateStatus();
}

void AccessTokensTab::clearFilter()
{
    m_filterField->clear();
    m_statusFilter->setCurrentIndex(0);
    m_table->setFocus();
}

void AccessTokensTab::showMenu(const QPoint &position)
{
    // What the menu is about stays selected while it is open.
    m_wanted = 0;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_edit, m_copy, m_remove});
    menu->addSeparator();
    menu->addActions({m_activity, m_usage});
    menu->addSeparator();
    menu->addActions({m_generate, m_refresh, m_findByValue});
    menu->popup(position);
}

} // namespace cirrusgrid
