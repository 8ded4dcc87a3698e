// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/account_models.h"
#include "models/session_model.h"

#include <QSortFilterProxyModel>
#include <QWidget>

class QAction;
class QSettings;

namespace cirrusgrid {

class BusyLine;
class MessageLine;
class TableView;

//! Settings → Sessions.
class SessionsTab : public QWidget
{
    Q_OBJECT

public:
    SessionsTab(AccountModels &models, QSettings *settings, QWidget *parent);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void createTable(QSettings *settings);
    void refresh();
    void endSelected();
    void endOthers();
    void end(const QList<qint32> &ids);
    void updateActions();

    AccountModels &m_models;
    SessionModel m_model;
    QSortFilterProxyModel m_sorted;
    TableView *m_table = nullptr;
    BusyLine *m_busyLine;
    MessageLine *m_message;
    QAction *m_end = nullptr;
    QAction *m_endOthers = nullptr;
    //! A second click would ask for what is gone by then.
    bool m_isEnding = false;
};

} // namespace cirrusgrid
