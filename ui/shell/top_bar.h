// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/platforms.h"
#include "ui/widgets/card.h"

class QAction;
class QMenu;
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
    //! What the user menu offers to switch to.
    struct OtherAccount {
        KnownAccount account;
        QString text;
    };
    void setOtherAccounts(const QList<OtherAccount> &accounts);
    //! What the Help menu offers besides the guide.
    struct HelpOptions {
        bool isPresenting = false;
        //! The tour, and starting over.
        bool isDemo = false;
    };
    void setHelpOptions(const HelpOptions &options);
    QToolButton *settingsButton() const { return m_settings; }

signals:
    void searchChanged(const QString &text);
    //! The keyboard is to go on into the environments.
    void listRequested();
    void settingsToggled(bool isOpen);
    void helpRequested();
    void findTokenRequested();
    void tourRequested();
    void restartRequested();
    void presentingChosen(bool isPresenting);
    void connectRequested();
    void signOutRequested();
    void accountRequested(const cirrusgrid::KnownAccount &account);

private:
    QWidget *makeBrand();
    void createHelpMenu();

    SearchField *m_search;
    QToolButton *m_settings;
    QToolButton *m_help;
    QToolButton *m_user;
    QMenu *m_menu;
    QAction *m_signOut;
    QAction *m_tour;
    QAction *m_restart;
    QAction *m_presenter;
    QList<QAction *> m_others;
};

} // namespace cirrusgrid
