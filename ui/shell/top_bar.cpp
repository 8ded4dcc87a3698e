// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/top_bar.h"

#include "ui/accessibility/accessibility.h"
#include "ui/accessibility/path_copier.h"
#include "ui/style/icons.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/widgets.h"

#include <QAction>
#include <QBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

#include <utility>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

class BrandMark final : public QWidget
{
public:
    explicit BrandMark(QWidget *parent)
        : QWidget(parent)
    {
        const int size = scaled(parent, 24);
        setFixedSize(size, size);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintIcon(&painter, rect(), u"cirrusgrid"_s, themeColors(palette()).accent);
    }
};

} // namespace

TopBar::TopBar(QWidget *parent)
    : Bar(Place::Top, parent)
    , m_search(named(new SearchField(tr("Search environments"), this), u"environmentSearchEdit"_s,
                     tr("Search environments")))
    , m_settings(named(makeToolButton(u"preferences-system"_s, tr("Settings"), this),
                       u"settingsButton"_s, tr("Settings")))
    , m_help(
          named(makeToolButton(u"help-browser"_s, tr("Help"), this), u"helpButton"_s, tr("Help")))
    , m_user(named(makeToolButton(u"avatar-default"_s, tr("Not connected"), this),
                   u"userMenuButton"_s, tr("Not connected")))
    , m_menu(new QMenu(m_user))
{
    setFixedHeight(scaled(this, Measure::TopBar));
    m_search->setMaximumWidth(scaled(this, 360));
    m_settings->setCheckable(true);
    m_settings->setToolTip(tr("Settings (Ctrl+,)"));
    m_settings->setShortcut(QKeySequence(u"Ctrl+,"_s));

    connect(m_menu->addAction(tr("Connect\u2026")), &QAction::triggered, this,
            &TopBar::connectRequested);
    m_signOut = m_menu->addAction(tr("Sign Out"));
    connect(m_signOut, &QAction::triggered, this, &TopBar::signOutRequested);
    setMenu(m_user, m_menu);

    auto *row = makeRow(this, 0, Measure::Gap);
    row->setContentsMargins(scaled(this, Measure::Group), 0, scaled(this, Measure::Group), 1);
    row->addWidget(makeBrand());
    row->addStretch(1);
    row->addWidget(m_search, 2);
    row->addStretch(1);
    row->addWidget(m_settings);
    row->addWidget(m_help);
    row->addWidget(m_user);
    connect(m_search, &QLineEdit::textChanged, this, &TopBar::searchChanged);
    connect(m_search, &SearchField::listRequested, this, &TopBar::listRequested);
    connect(m_settings, &QToolButton::toggled, this, &TopBar::settingsToggled);
    createHelpMenu();
}

void TopBar::createHelpMenu()
{
    auto *menu = new QMenu(m_help);
    const auto add = [&](const QString &text, const QString &objectName, auto signal) {
        auto *action = menu->addAction(text);
        action->setObjectName(objectName);
        connect(action, &QAction::triggered, this, signal);
        return action;
    };
    add(tr("User Guide"), u"userGuideAction"_s, &TopBar::helpRequested);
    m_tour = add(tr("Take a Tour"), u"tourAction"_s, &TopBar::tourRequested);
    m_restart = add(tr("Restart Demo"), u"restartDemoAction"_s, &TopBar::restartRequested);
    auto *findToken = add(tr("Find a Token by Its Value\u2026"), u"findTokenAction"_s,
                          &TopBar::findTokenRequested);
    findToken->setShortcut(QKeySequence(u"Ctrl+Shift+F"_s));
    menu->addSeparator();
    m_presenter = add(tr("Presenter Mode"), u"presenterAction"_s, &TopBar::presentingChosen);
    m_presenter->setCheckable(true);
    m_presenter->setShortcut(QKeySequence(u"Ctrl+Shift+P"_s));
    auto *copyPath = add(tr("Copy UI Path"), u"copyPathAction"_s, [] { copyAccessiblePath(); });
    // Where it works over any control, PathCopier takes the keys first.
    copyPath->setShortcut(QKeySequence(u"Ctrl+Shift+U"_s));
    addActions({m_presenter, findToken});
    setMenu(m_help, menu);
    setHelpOptions({});
}

void TopBar::setHelpOptions(const HelpOptions &options)
{
    m_tour->setVisible(options.isDemo);
    m_restart->setVisible(options.isDemo);
    m_presenter->setChecked(options.isPresenting);
}

QWidget *TopBar::makeBrand()
{
    auto *brand = new QWidget(this);
    auto *row = makeRow(brand, 0, Measure::Gap);
    row->addWidget(new BrandMark(this));
    row->addWidget(makeLabel(u"CirrusGrid"_s, TextStyle::Title, this));
    return brand;
}

void TopBar::setLogin(const QString &login)
{
    const QString text = login.isEmpty() ? tr("Not connected") : login;
    const int widest = scaled(this, 220);
    m_user->setText(fontMetrics().elidedText(text, Qt::ElideMiddle, widest));
    m_user->setToolTip(m_user->text() == text ? QString() : text);
    m_user->setAccessibleName(text);
}

void TopBar::setOtherAccounts(const QList<OtherAccount> &accounts)
{
    qDeleteAll(std::exchange(m_others, {}));
    for (const auto &other : accounts) {
        auto *action = new QAction(other.text, m_menu);
        connect(action, &QAction::triggered, this,
                [this, account = other.account] { emit accountRequested(account); });
        m_others.append(action);
    }
    if (!accounts.isEmpty()) {
        auto *line = new QAction(m_menu);
        line->setSeparator(true);
        m_others.append(line);
    }
    m_menu->insertActions(m_signOut, m_others);
}

} // namespace cirrusgrid
