// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/card.h"

class QLineEdit;
class QMenu;
class QToolButton;

namespace cirrusgrid {

class TopBar : public Bar
{
    Q_OBJECT

public:
    explicit TopBar(QWidget *parent);

    //! Empty when nobody is connected.
    void setLogin(const QString &login);
    QLineEdit *search() const { return m_search; }
    QToolButton *settingsButton() const { return m_settings; }

signals:
    void searchChanged(const QString &text);
    void settingsToggled(bool isOpen);
    void helpRequested();
    void connectRequested();
    void signOutRequested();

private:
    QWidget *makeBrand();

    QLineEdit *m_search;
    QToolButton *m_settings;
    QToolButton *m_help;
    QToolButton *m_user;
};

} // namespace cirrusgrid
