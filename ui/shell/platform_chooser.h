// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/dashboard_context.h"

#include <QWidget>

class QComboBox;
class QToolButton;

namespace cirrusgrid {

//! Which of the known platforms is meant; platforms are added, changed and removed here.
class PlatformChooser : public QWidget
{
    Q_OBJECT

public:
    enum class Management { Offered, NotOffered };

    PlatformChooser(const DashboardContext &context, const QString &chosen, Management management,
                    QWidget *parent);

    const QString &platformId() const { return m_platformId; }
    QComboBox *combo() const { return m_combo; }

signals:
    //! Another platform, or the same one with another address.
    void chosen(const QString &platformId);

private:
    void fill(const QString &chosen);
    void createMenu();
    void takeRow(int row);
    void choose(const QString &platformId);
    void edit(const QString &platformId);
    void askToRemove();
    void remove();
    //! Neither logins nor platforms are shown then.
    bool isPresenting() const { return m_context.preferences.isPresenting(); }

    DashboardContext m_context;
    QString m_platformId;
    Management m_management;
    QComboBox *m_combo;
    QToolButton *m_manage;
};

} // namespace cirrusgrid
