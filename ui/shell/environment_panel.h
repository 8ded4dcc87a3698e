// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/account_models.h"

#include <QWidget>

class QAction;
class QLabel;
class QSettings;
class QSortFilterProxyModel;

namespace cirrusgrid {

class TableView;

//! The account's environments, with what can be done to them.
class EnvironmentPanel : public QWidget
{
    Q_OBJECT

public:
    EnvironmentPanel(AccountModels &models, QSettings *settings, QWidget *parent);

    void setSearch(const QString &text);
    TableView *table() const { return m_table; }

signals:
    //! An action failed, with a sentence for the user.
    void failed(const QString &sentence, const cirrusgrid::ServiceError &error);

private:
    void createTable(QSettings *settings);
    void tellWhenEmpty();
    void updateEmpty();
    void change(EnvironmentAction action);
    void updateActions();
    void showMenu(const QPoint &position);

    AccountModels &m_models;
    QSortFilterProxyModel *m_sorted;
    TableView *m_table = nullptr;
    QLabel *m_empty = nullptr;
    QList<QAction *> m_actions;
};

} // namespace cirrusgrid
