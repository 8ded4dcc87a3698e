// SPDX-License-Identifier: Apache-2.0
#include "backend/core/sample_data.h"
#include "tests/support/catch.h"
#include "tests/ui/steps.h"
#include "ui/widgets/table_delegate.h"

#include "tests/support/driver.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QScopeGuard>
#include <QScrollBar>
#include <QTableView>
#include <QTest>
#include <QToolTip>

using namespace cirrusgrid;
using namespace Qt::StringLiterals;

namespace {

bool isEnabled(const QString &button) { return drive::find<QAbstractButton>(button)->isEnabled(); }

} // namespace

TEST_CASE("the tools are enabled by what is selected")
{
    DemoFixture fixture;
    fixture.openTokens();
    CHECK(isEnabled(u"generateButton"_s));
    CHECK(isEnabled(u"refreshButton"_s));
    CHECK_FALSE(isEnabled(u"editButton"_s));
    CHECK_FALSE(isEnabled(u"removeButton"_s));
    steps::selectToken(u"CI deploys"_s);
    CHECK(isEnabled(u"editButton"_s));
    CHECK(isEnabled(u"copyButton"_s));
    CHECK(isEnabled(u"removeButton"_s));
    drive::press(steps::tokenTable(), Qt::Key_A, Qt::ControlModifier);
    CHECK_FALSE(isEnabled(u"editButton"_s));
    CHECK_FALSE(isEnabled(u"copyButton"_s));
    CHECK(isEnabled(u"removeButton"_s));
    CHECK(drive::textOf(u"tokenStatusLabel"_s)
          == u"7 of 100 tokens \u00b7 1 expires within 14 days \u00b7 7 selected"_s);
}

TEST_CASE("the filters narrow the list, say so when nothing is left, and Esc clears")
{
    DemoFixture fixture;
    fixture.openTokens();
    drive::press(steps::tokenTable(), Qt::Key_F, Qt::ControlModifier);
    auto *filter = drive::find<QLineEdit>(u"tokenFilterEdit"_s);
    drive::waitFor("the filter's focus", [&] { return filter->hasFocus(); });
    QTest::keyClicks(filter, u"maven"_s);
    CHECK(steps::shownTokens() == QStringList{u"CI deploys"_s});
    QTest::keyClicks(filter, u" nothing"_s);
    CHECK(drive::visibleWidget(u"clearFilterButton"_s));
    drive::press(filter, Qt::Key_Escape);
    CHECK(steps::shownTokens().size() == 7);
    CHECK(drive::visibleWidget(u"settingsFrame"_s));
    auto *status = drive::find<QComboBox>(u"tokenStatusFilter"_s);
    status->setCurrentText(u"Expired"_s);
    CHECK(steps::shownTokens() == QStringList{u"Contractor, October"_s, u"Old laptop"_s});
    status->setCurrentText(u"Never used"_s);
    CHECK(steps::shownTokens() == QStringList{u"Break-glass access"_s, u"Contractor, October"_s});
}

TEST_CASE("a filter keeps what is selected as long as it is shown, and the sort")
{
    DemoFixture fixture;
    fixture.openTokens();
    steps::tokenTable()->sortByColumn(static_cast<int>(TokenColumn::Id), Qt::DescendingOrder);
    steps::selectToken(u"Nightly stop"_s);
    drive::type(u"tokenFilterEdit"_s, u"i"_s);
    CHECK(steps::selectedTokens() == QStringList{u"Nightly stop"_s});
    drive::type(u"tokenFilterEdit"_s, {});
    CHECK(steps::selectedTokens() == QStringList{u"Nightly stop"_s});
    CHECK(steps::shownTokens().first() == u"Contractor, October"_s);
}

TEST_CASE("the tab's shortcuts work with no row left, and wherever in the window the keyboard is")
{
    DemoFixture fixture;
    fixture.openTokens();
    drive::press(steps::tokenTable(), Qt::Key_A, Qt::ControlModifier);
    drive::press(steps::tokenTable(), Qt::Key_Delete);
    drive::click(u"confirmRemoveButton"_s);
    steps::confirm();
    drive::find<QWidget>(u"emptyGenerateButton"_s);
    drive::waitFor("the keyboard in the tab", [&] {
        drive::activate(&fixture.window());
        const auto *focused = QApplication::focusWidget();
        return focused && focused->objectName() == "emptyGenerateButton"_L1;
    });
    drive::press(Qt::Key_N, Qt::ControlModifier);
    drive::click(u"cancelButton"_s);
    drive::waitUntilGone(u"tokenDialog"_s);
    auto *sections = drive::find<QWidget>(u"settingsTabs"_s);
    drive::focus(sections);
    drive::press(sections, Qt::Key_N, Qt::ControlModifier);
    drive::find<QWidget>(u"tokenDialog"_s);
}

TEST_CASE("a click on a header sorts by value")
{
    DemoFixture fixture;
    fixture.openTokens();
    auto *header = steps::tokenTable()->horizontalHeader();
    const auto clickHeader = [&](TokenColumn column) {
        const int x = header->sectionViewportPosition(static_cast<int>(column)) + 10;
        QTest::mouseClick(header->viewport(), Qt::LeftButton, Qt::NoModifier,
                          QPoint(x, header->height() / 2));
    };
    clickHeader(TokenColumn::ExpiresAt);
    CHECK(steps::shownTokens().first() == u"Old laptop"_s);
    CHECK(steps::shownTokens().mid(5) == QStringList{u"Marketplace sync"_s, u"Status page"_s});
    clickHeader(TokenColumn::ExpiresAt);
    CHECK(steps::shownTokens().last() == u"Old laptop"_s);
}

TEST_CASE("a refresh keeps the selection and the sort")
{
    DemoFixture fixture;
    fixture.openTokens();
    steps::tokenTable()->sortByColumn(static_cast<int>(TokenColumn::Id), Qt::DescendingOrder);
    steps::selectToken(u"Old laptop"_s);
    bool wasRead = false;
    QObject::connect(&fixture.models(), &AccountModels::tokensRead, &fixture.models(),
                     [&] { wasRead = true; });
    drive::press(steps::tokenTable(), Qt::Key_F5);
    drive::waitFor("the list", [&] { return wasRead; });
    CHECK(steps::selectedTokens() == QStringList{u"Old laptop"_s});
    CHECK(steps::shownTokens().first() == u"Contractor, October"_s);
}

TEST_CASE("removing lists what goes, asks for the password, and leaves the rest selected")
{
    DemoFixture fixture;
    fixture.openTokens();
    steps::selectToken(u"CI deploys"_s);
    drive::press(steps::tokenTable(), Qt::Key_Delete);
    auto *dialog = drive::find<QWidget>(u"removeDialog"_s);
    QStringList texts;
    for (const auto *label : dialog->findChildren<QLabel *>())
        texts.append(label->text());
    CHECK(texts.contains(u"CI deploys"_s));
    CHECK(texts.contains(u"Last used 2 hours ago"_s));
    CHECK(texts.contains(u"Remove 1 access token?"_s));
    drive::click(u"confirmRemoveButton"_s);
    steps::confirmWrongly();
    CHECK(fixture.models().tokens()->rowCount() == 7);
    steps::confirm();
    drive::waitFor("the row to go", [] { return !steps::shownTokens().contains(u"CI deploys"_s); });
    CHECK(steps::shownTokens().size() == 6);
}

TEST_CASE("500 tokens are removed in one confirmation, and the dialog lists ten of them")
{
    DemoFixture fixture(FixtureAccount::Demo, 500);
    fixture.openTokens();
    drive::type(u"tokenFilterEdit"_s, u"of team"_s);
    drive::press(steps::tokenTable(), Qt::Key_A, Qt::ControlModifier);
    drive::click(u"removeButton"_s);
    QStringList texts;
    for (const auto *label : drive::find<QWidget>(u"removeDialog"_s)->findChildren<QLabel *>())
        texts.append(label->text());
    CHECK(texts.contains(u"Remove 500 access tokens?"_s));
    CHECK(texts.contains(u"and 490 more"_s));
    drive::click(u"confirmRemoveButton"_s);
    steps::confirm();
    drive::waitFor("the rows to go", [&] { return fixture.models().tokens()->rowCount() == 7; });
    CHECK(drive::visibleWidget(u"clearFilterButton"_s));
}

TEST_CASE("past the account's limit Generate and Copy say why they can't")
{
    DemoFixture fixture(FixtureAccount::Demo, 93);
    fixture.openTokens();
    steps::tokenTable()->selectRow(0);
    CHECK_FALSE(isEnabled(u"generateButton"_s));
    CHECK_FALSE(isEnabled(u"copyButton"_s));
    CHECK(drive::find<QAbstractButton>(u"generateButton"_s)->toolTip().contains("100 tokens"_L1));
}

TEST_CASE("the context menu shows a token's usage, and of no other token")
{
    DemoFixture fixture;
    fixture.openTokens();
    steps::selectToken(u"CI deploys"_s);
    QContextMenuEvent menuKey(QContextMenuEvent::Keyboard, QPoint(5, 5), QPoint(5, 5));
    QApplication::sendEvent(steps::tokenTable()->viewport(), &menuKey);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    REQUIRE(menu);
    QStringList texts;
    QAction *usage = nullptr;
    for (auto *action : menu->actions()) {
        if (action->isSeparator())
            continue;
        texts.append(action->text());
        if (action->text() == u"Recent Activity\u2026"_s)
            usage = action;
    }
    CHECK(texts
          == QStringList{u"Edit"_s, u"Copy"_s, u"Remove"_s, u"Recent Activity\u2026"_s,
                         u"Use in a Request\u2026"_s, u"Generate"_s, u"Refresh"_s,
                         u"Find by Value\u2026"_s});
    menu->close();
    usage->trigger();
    const auto *list = drive::find<QListView>(u"tokenActivityList"_s);
    CHECK(list->model()->rowCount() == 2);
    CHECK(list->model()->index(0, 0).data().toString().contains("CI deploys"_L1));
}

TEST_CASE("an account without tokens is told what they are for")
{
    DemoFixture fixture;
    fixture.openTokens();
    drive::press(steps::tokenTable(), Qt::Key_A, Qt::ControlModifier);
    drive::click(u"removeButton"_s);
    drive::click(u"confirmRemoveButton"_s);
    steps::confirm();
    CHECK(drive::textOf(u"emptySentence"_s).contains("script"_L1));
    drive::click(u"emptyGenerateButton"_s);
    CHECK(drive::visibleWidget(u"tokenDialog"_s));
}

TEST_CASE("a copy starts from the token and has a description of its own")
{
    DemoFixture fixture;
    fixture.openTokens();
    steps::selectToken(u"Nightly stop"_s);
    drive::press(steps::tokenTable(), Qt::Key_D, Qt::ControlModifier);
    CHECK(drive::find<QWidget>(u"tokenDialog"_s)->windowTitle() == u"Copy Access Token"_s);
    CHECK(drive::textOf(u"descriptionEdit"_s) == u"Copy of Nightly stop"_s);
    drive::click(u"submitButton"_s);
    steps::confirm();
    drive::click(u"copyValueButton"_s);
    drive::click(u"closeButton"_s);
    drive::waitFor("the copy",
                   [] { return steps::shownTokens().contains(u"Copy of Nightly stop"_s); });
}

TEST_CASE("the list's columns, in their order, in the words of the platform")
{
    DemoFixture fixture;
    fixture.openTokens();
    const auto *model = steps::tokenTable()->model();
    QStringList headers;
    for (int column = 0; column < model->columnCount(); ++column)
        headers.append(model->headerData(column, Qt::Horizontal).toString());
    CHECK(headers
          == QStringList{u"Description"_s, u"API"_s, u"Expires At"_s, u"Status"_s, u"Last Used"_s,
                         u"Created"_s, u"ID"_s});
    const auto row = [&](const QString &description) {
        QStringList texts;
        const int at = static_cast<int>(steps::shownTokens().indexOf(description));
        for (int column = 0; column < model->columnCount(); ++column)
            texts.append(model->index(at, column).data().toString());
        return texts;
    };
    CHECK(row(u"CI deploys"_s)
          == QStringList{u"CI deploys"_s, u"Maven Plugin"_s, u"16-12-2026"_s, u"Active"_s,
                         u"2 hours ago"_s, u"24-08-2026"_s, u"1"_s});
    CHECK(row(u"Nightly stop"_s).mid(1, 3)
          == QStringList{u"Custom (2 methods)"_s, u"29-11-2026"_s, u"Expires in 5 days"_s});
    CHECK(row(u"Marketplace sync"_s)[2] == u"Never"_s);
    CHECK(row(u"Old laptop"_s)[3] == u"Expired"_s);
    CHECK(row(u"Break-glass access"_s)[4] == u"Never"_s);
    const int at = static_cast<int>(steps::shownTokens().indexOf(u"CI deploys"_s));
    CHECK(model->index(at, 4).data(Qt::ToolTipRole).toString().contains("24-11-2026 07:41:00"_L1));
}

TEST_CASE("columns that are moved, resized, hidden or sorted by stay so at the next start")
{
    DemoFixture fixture;
    fixture.openTokens();
    auto *header = steps::tokenTable()->horizontalHeader();
    emit header->customContextMenuRequested(QPoint(5, 5));
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    REQUIRE(menu);
    REQUIRE(menu->actions().size() == 7);
    CHECK_FALSE(menu->actions().first()->isEnabled());
    CHECK(menu->actions()[6]->text() == u"ID"_s);
    menu->actions()[6]->trigger();
    menu->close();
    CHECK(header->isSectionHidden(static_cast<int>(TokenColumn::Id)));
    header->moveSection(header->visualIndex(static_cast<int>(TokenColumn::Status)), 0);
    header->resizeSection(static_cast<int>(TokenColumn::Api), 222);
    steps::tokenTable()->sortByColumn(static_cast<int>(TokenColumn::Created), Qt::DescendingOrder);

    fixture.openAgain();
    fixture.openTokens();
    header = steps::tokenTable()->horizontalHeader();
    CHECK(header->isSectionHidden(static_cast<int>(TokenColumn::Id)));
    CHECK(header->visualIndex(static_cast<int>(TokenColumn::Status)) == 0);
    CHECK(header->sectionSize(static_cast<int>(TokenColumn::Api)) == 222);
    CHECK(steps::shownTokens().first() == u"Break-glass access"_s);
}

TEST_CASE("the description takes the width that the other columns leave")
{
    DemoFixture fixture;
    fixture.openTokens();
    auto *table = steps::tokenTable();
    auto *header = table->horizontalHeader();
    const auto isFilled = [&] { return header->length() == table->viewport()->width(); };
    drive::waitFor("the columns to fill the list", isFilled);
    const int before = header->sectionSize(0);
    fixture.window().resize(fixture.window().width() + 300, fixture.window().height());
    drive::waitFor("the description to grow",
                   [&] { return isFilled() && header->sectionSize(0) == before + 300; });
    header->resizeSection(static_cast<int>(TokenColumn::Api), 260);
    drive::waitFor("the description to give", isFilled);
    CHECK(header->sectionSize(static_cast<int>(TokenColumn::Api)) == 260);
    header->setSectionHidden(static_cast<int>(TokenColumn::Id), true);
    drive::waitFor("a hidden column's room to be taken", isFilled);
}

TEST_CASE(
    "no text of the list is cut while there is room, and what is cut is told by F2 and tooltip")
{
    DemoFixture fixture;
    fixture.openTokens();
    auto *table = steps::tokenTable();
    const auto *delegate = qobject_cast<const TableDelegate *>(table->itemDelegate());
    fixture.window().resize(1500, fixture.window().height());
    drive::waitFor("every text to have room", [&] {
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            for (int column = 0; column < table->model()->columnCount(); ++column) {
                if (delegate->isCut(table->model()->index(row, column)))
                    return false;
            }
        }
        return true;
    });
    const QString name = u"Deployment of the customer portal to every staging environment"_s;
    const TokenDraft draft{name + name, {u"Maven Plugin"_s, {}}, {}};
    REQUIRE(
        drive::answerOf(fixture.session().call(calls::CreateToken{draft, Secret(DemoPassword)})));
    drive::waitFor("the token", [&] { return steps::shownTokens().contains(name + name); });
    fixture.window().resize(900, fixture.window().height());
    steps::selectToken(name + name);
    drive::press(table, Qt::Key_F2);
    CHECK(QToolTip::text() == name + name);
    QToolTip::hideText();
    const QPoint place = table->visualRect(table->currentIndex()).center();
    QHelpEvent help(QEvent::ToolTip, place, table->viewport()->mapToGlobal(place));
    QApplication::sendEvent(table->viewport(), &help);
    CHECK(QToolTip::text() == name + name);
    QToolTip::hideText();
}

TEST_CASE("rows are selected with Shift and Ctrl, and a double click edits")
{
    DemoFixture fixture;
    fixture.openTokens();
    auto *table = steps::tokenTable();
    const auto click = [&](int row, Qt::KeyboardModifiers modifiers) {
        QTest::mouseClick(table->viewport(), Qt::LeftButton, modifiers,
                          table->visualRect(table->model()->index(row, 0)).center());
    };
    click(1, Qt::NoModifier);
    click(3, Qt::ShiftModifier);
    CHECK(steps::selectedTokens()
          == QStringList{u"CI deploys"_s, u"Contractor, October"_s, u"Marketplace sync"_s});
    click(2, Qt::ControlModifier);
    click(5, Qt::ControlModifier);
    CHECK(steps::selectedTokens()
          == QStringList{u"CI deploys"_s, u"Marketplace sync"_s, u"Old laptop"_s});
    click(1, Qt::NoModifier);
    QTest::mouseDClick(table->viewport(), Qt::LeftButton, Qt::NoModifier,
                       table->visualRect(table->model()->index(1, 0)).center());
    CHECK(drive::find<QWidget>(u"tokenDialog"_s)->windowTitle() == u"Edit Access Token"_s);
    CHECK(drive::textOf(u"descriptionEdit"_s) == u"CI deploys"_s);
}

TEST_CASE("Ctrl+N generates, and the button of an unmatched filter clears it")
{
    DemoFixture fixture;
    fixture.openTokens();
    drive::type(u"tokenFilterEdit"_s, u"no such thing"_s);
    CHECK_FALSE(drive::textOf(u"emptyTitle"_s).isEmpty());
    drive::click(u"clearFilterButton"_s);
    CHECK(steps::shownTokens().size() == 7);
    auto *status = drive::find<QComboBox>(u"tokenStatusFilter"_s);
    QStringList choices;
    for (int i = 0; i < status->count(); ++i)
        choices.append(status->itemText(i));
    CHECK(choices
          == QStringList{u"All"_s, u"Active"_s, u"Expiring soon"_s, u"Expired"_s, u"Never used"_s});
    status->setCurrentText(u"Expiring soon"_s);
    CHECK(steps::shownTokens() == QStringList{u"Nightly stop"_s});
    drive::press(steps::tokenTable(), Qt::Key_N, Qt::ControlModifier);
    CHECK(drive::find<QWidget>(u"tokenDialog"_s)->windowTitle() == u"Generate Access Token"_s);
}

TEST_CASE("the scroll position stays at a refresh, and where rows go")
{
    DemoFixture fixture(FixtureAccount::Demo, 300);
    fixture.openTokens();
    auto *bar = steps::tokenTable()->verticalScrollBar();
    bar->setValue(bar->maximum() / 2);
    const int before = bar->value();
    REQUIRE(before > 0);
    bool wasRead = false;
    QObject::connect(&fixture.models(), &AccountModels::tokensRead, &fixture.models(),
                     [&] { wasRead = true; });
    drive::click(u"refreshButton"_s);
    drive::waitFor("the list", [&] { return wasRead; });
    CHECK(bar->value() == before);

    const QPoint middle(20, steps::tokenTable()->viewport()->height() / 2);
    QTest::mouseClick(steps::tokenTable()->viewport(), Qt::LeftButton, Qt::NoModifier, middle);
    drive::click(u"removeButton"_s);
    drive::click(u"confirmRemoveButton"_s);
    steps::confirm();
    drive::waitFor("the row to go", [&] { return fixture.models().tokens()->rowCount() == 306; });
    CHECK(bar->value() == before);
}

TEST_CASE("from right to left, rows are selected by mouse and keyboard as they are elsewhere")
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    const auto back = qScopeGuard([] { QApplication::setLayoutDirection(Qt::LeftToRight); });
    DemoFixture fixture;
    fixture.openTokens();
    steps::selectToken(u"CI deploys"_s);
    CHECK(steps::selectedTokens() == QStringList{u"CI deploys"_s});
    CHECK(isEnabled(u"editButton"_s));
    drive::press(steps::tokenTable(), Qt::Key_Down);
    CHECK(steps::selectedTokens() == QStringList{u"Contractor, October"_s});
}
