// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/account_models.h"
#include "models/token_filter_model.h"

#include <QSet>
#include <QWidget>

class QAction;
class QBoxLayout;
class QComboBox;
class QItemSelection;
class QLabel;
class QSettings;
class QStackedWidget;

namespace cirrusgrid {

class BusyLine;
class EmptyPage;
class MessageLine;
class SearchField;
class TableView;
class TokenActions;
class TokenExportMenu;

//! Settings → Access Tokens: the list with its tools, filter and status bar.
class AccessTokensTab : public QWidget
{
    Q_OBJECT

public:
    AccessTokensTab(AccountModels &models, TokenActions &actions, QSettings *settings,
                    QWidget *parent);

    TableView *table() const { return m_table; }

private:
    void createActions();
    void createTable(QSettings *settings);
    QBoxLayout *makeTools();
    QWidget *makePages();
    void connectModels();

    QList<Token> selectedTokens() const;
    QSet<TokenId> selectedIds() const;
    TokenExportMenu *makeExportMenu();
    void select(TokenId id);
    void deselectAllBut(const QSet<TokenId> &ids);
    void noteSelection(const QItemSelection &selected);
    void updateActions();
    void updateEmptyPage();
    void updatePage();
    void updateStatus();
    void applyFilter();
    void clearFilter();
    void goToList();
    void showMenu(const QPoint &position);

    AccountModels &m_models;
    TokenActions &m_actions;
    TokenFilterModel m_filter;
    QAction *m_generate = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_refresh = nullptr;
    QAction *m_activity = nullptr;
    QAction *m_usage = nullptr;
    QAction *m_findByValue = nullptr;
    SearchField *m_filterField = nullptr;
    QComboBox *m_statusFilter = nullptr;
    MessageLine *m_message = nullptr;
    BusyLine *m_busyLine = nullptr;
    TokenExportMenu *m_export = nullptr;
    QStackedWidget *m_pages = nullptr;
    TableView *m_table = nullptr;
    EmptyPage *m_empty = nullptr;
    EmptyPage *m_noMatch = nullptr;
    QLabel *m_status = nullptr;
    //! To be selected once the list holds it, unless the user has selected something meanwhile.
    TokenId m_wanted = 0;
};

} // namespace cirrusgrid
