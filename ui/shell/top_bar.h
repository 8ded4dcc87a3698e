// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/card.h"

class QToolButton;

namespace cirrusgrid {

class SearchField;

class TopBar : public Bar
{
    Q_OBJECT

public:
    explicit TopBar(QWidget *parent);

    //! Empty when nobody is connected.
    void setLogin(const QString &login);
    QToolButton *settingsButton() const { return m_settings; }

signals:
    void searchChanged(const QString &text);
    //! The keyboard is to go on into the environments.
    void listRequested();
    void settingsToggled(bool isOpen);
    void helpRequested();
    void connectRequested();
    void signOutRequested();

private:
    QWidget *makeBrand();

    SearchField *m_search;
    QToolButton *m_settings;
    QToolButton *m_help;
    QToolButton *m_user;
};

} // namespace cirrusgrid
