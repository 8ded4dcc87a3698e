// SPDX-License-Identifier: Apache-2.0
#include "backend/core/sample_data.h"
#include "models/activity_model.h"
#include "tests/support/catch.h"
#include "tests/ui/steps.h"
#include "ui/shell/connect_dialog.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QContextMenuEvent>
#include <QFile>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace cirrusgrid;
using namespace Qt::StringLiterals;

namespace {

QTableView *environmentTable() { return drive::find<QTableView>(u"environmentTable"_s); }

QString statusOf(const QString &name)
{
    const auto *model = environmentTable()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, 0).data().toString() == name)
            return model->index(row, 1).data().toString();
    }
    return {};
}

void fillFirstStart(const QString &login, const QString &password, const QString &again)
{
    drive::type(u"loginEdit"_s, login);
    drive::type(u"passwordEdit"_s, password);
    drive::type(u"repeatPasswordEdit"_s, again);
    drive::click(u"connectButton"_s);
}

} // namespace

TEST_CASE("a first start creates the account with three environments")
{
    DemoFixture fixture(FixtureAccount::None);
    fillFirstStart(u"op@example.com"_s, u"correct horse"_s, u"correct house"_s);
    CHECK(drive::textOf(u"connectMessage"_s).contains("don't match"_L1));
    CHECK(drive::textOf(u"loginEdit"_s) == u"op@example.com"_s);
    drive::type(u"repeatPasswordEdit"_s, u"correct horse"_s);
    drive::click(u"connectButton"_s);
    drive::waitUntilGone(u"connectDialog"_s);
    drive::waitFor("the environments", [] { return environmentTable()->model()->rowCount() == 3; });
    CHECK(statusOf(u"shop"_s) == u"Running"_s);
    CHECK(drive::textOf(u"userMenuButton"_s) == u"op@example.com"_s);
}

TEST_CASE("an account without tokens is told so, however long ago its list was read")
{
    DemoFixture fixture(FixtureAccount::None);
    fillFirstStart(u"op@example.com"_s, u"correct horse"_s, u"correct horse"_s);
    drive::waitUntilGone(u"connectDialog"_s);
    drive::waitFor("the tokens", [&] { return fixture.models().areTokensRead(); });
    fixture.openSection(u"accessTokens"_s);
    CHECK(drive::visibleWidget(u"emptyGenerateButton"_s));
    CHECK_FALSE(drive::textOf(u"tokenStatusLabel"_s).contains("Loading"_L1));
}

TEST_CASE("a wrong password at the connect dialog stays in it, with what was typed")
{
    DemoFixture fixture(FixtureAccount::None);
    fillFirstStart(u"op@example.com"_s, u"correct horse"_s, u"correct horse"_s);
    drive::waitUntilGone(u"connectDialog"_s);
    auto *menu = drive::find<QToolButton>(u"userMenuButton"_s)->menu();
    menu->actions().last()->trigger();
    drive::type(u"loginEdit"_s, u"op@example.com"_s);
    drive::type(u"passwordEdit"_s, u"wrong horse"_s);
    CHECK_FALSE(drive::visibleWidget(u"repeatPasswordEdit"_s));
    drive::click(u"connectButton"_s);
    drive::waitFor("the refusal", [] {
        return drive::textOf(u"connectMessage"_s).contains("Wrong login or password"_L1);
    });
    CHECK(drive::textOf(u"loginEdit"_s) == u"op@example.com"_s);
    drive::type(u"passwordEdit"_s, u"correct horse"_s);
    drive::click(u"connectButton"_s);
    drive::waitUntilGone(u"connectDialog"_s);
    CHECK(drive::textOf(u"userMenuButton"_s) == u"op@example.com"_s);
}

TEST_CASE("a late answer that the old session has ended doesn't ask again who has just signed in")
{
    DemoFixture fixture;
    fixture.openTokens();
    const auto old = fixture.sessionPtr();
    emit old->ended();
    auto *dialog = drive::find<ConnectDialog>(u"connectDialog"_s);
    bool hasConnected = false;
    // As another thread's answer comes, while the dialog goes.
    QObject::connect(dialog, &QDialog::finished, &fixture.window(), [&] {
        QMetaObject::invokeMethod(
            old.get(), [old] { emit old->ended(); }, Qt::QueuedConnection);
    });
    QObject::connect(&fixture.host().controller(), &SessionController::connected, &fixture.window(),
                     [&] { hasConnected = true; });
    drive::type(u"passwordEdit"_s, DemoPassword);
    drive::click(u"connectButton"_s);
    drive::waitFor("the new session", [&] { return hasConnected; });
    drive::waitFor("no dialog to be left",
                   [&] { return fixture.window().findChildren<ConnectDialog *>().isEmpty(); });
}

TEST_CASE("a damaged database is named in the window, is left as it is, and can be mended")
{
    const QTemporaryDir folder;
    LocalPlatformOptions options;
    options.sqliteFile = folder.filePath(u"platform.sqlite"_s);
    QFile file(options.sqliteFile);
    REQUIRE(file.open(QFile::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    DashboardHost host(std::make_shared<LocalConnection>(options), &settings);
    host.openWindow();
    host.window().show();
    host.controller().start(std::nullopt);
    drive::waitFor("the message",
                   [] { return drive::visibleWidget(u"dashboardMessage"_s) != nullptr; });
    CHECK(drive::textOf(u"dashboardMessage"_s).contains(options.sqliteFile));
    CHECK_FALSE(drive::visibleWidget(u"connectDialog"_s));
    CHECK(file.size() == 8192);
    REQUIRE(file.remove());
    auto *menu = drive::find<QToolButton>(u"userMenuButton"_s)->menu();
    menu->actions().first()->trigger();
    drive::find<QWidget>(u"connectDialog"_s);
    CHECK_FALSE(drive::visibleWidget(u"dashboardMessage"_s));
}

TEST_CASE("environments are stopped and started from the tools, and the activity tells it")
{
    DemoFixture fixture;
    const auto *model = environmentTable()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, 0).data().toString() == u"shop"_s)
            environmentTable()->selectRow(row);
    }
    drive::click(u"stopButton"_s);
    drive::waitFor("shop to stop", [] { return statusOf(u"shop"_s) == u"Stopped"_s; });
    drive::click(u"startButton"_s);
    drive::waitFor("shop to run", [] { return statusOf(u"shop"_s) == u"Running"_s; });
    auto *activity = drive::find<QListView>(u"activityList"_s);
    drive::waitFor("the activity", [&] {
        return activity->model()->index(0, 0).data().toString().contains("StartEnv"_L1);
    });
}

TEST_CASE("what was done with the tokens shows in the activity, though the list was read meanwhile")
{
    DemoFixture fixture;
    fixture.openTokens();
    drive::find<QTableView>(u"tokenTable"_s)->selectAll();
    drive::click(u"removeButton"_s);
    drive::click(u"confirmRemoveButton"_s);
    drive::type(u"passwordEdit"_s, u"demo"_s);
    drive::click(u"confirmButton"_s);
    const auto *activity = drive::find<QListView>(u"activityList"_s)->model();
    drive::waitFor("the removal", [&] {
        return activity->index(0, 0).data().toString().contains("DeleteTokens"_L1);
    });
}

TEST_CASE("the search narrows the environments")
{
    DemoFixture fixture;
    drive::type(u"environmentSearchEdit"_s, u"sto"_s);
    CHECK(environmentTable()->model()->rowCount() == 1); // archive is "Stopped"
    drive::type(u"environmentSearchEdit"_s, u"frankfurt"_s);
    CHECK(environmentTable()->model()->rowCount() == 3);
    CHECK_FALSE(drive::visibleWidget(u"noEnvironmentsLabel"_s));
    drive::type(u"environmentSearchEdit"_s, u"xyzzy"_s);
    CHECK(drive::textOf(u"noEnvironmentsLabel"_s) == u"No matching environments."_s);
    drive::type(u"environmentSearchEdit"_s, u"shop"_s);
    CHECK_FALSE(drive::visibleWidget(u"noEnvironmentsLabel"_s));
}

TEST_CASE(
    "the settings open above the environments, close with Esc, and open again where they were")
{
    DemoFixture fixture;
    drive::click(u"settingsButton"_s);
    CHECK(drive::visibleWidget(u"accessTokensTab"_s));
    CHECK(environmentTable()->isVisible());
    drive::press(drive::find<QWidget>(u"tokenTable"_s), Qt::Key_Escape);
    CHECK_FALSE(drive::visibleWidget(u"settingsFrame"_s));
    CHECK_FALSE(drive::find<QAbstractButton>(u"settingsButton"_s)->isChecked());
    drive::press(&fixture.window(), Qt::Key_Comma, Qt::ControlModifier);
    drive::waitFor("the settings",
                   [] { return drive::visibleWidget(u"accessTokensTab"_s) != nullptr; });
}

TEST_CASE("every control that can be reached has an accessible name")
{
    DemoFixture fixture;
    fixture.openTokens();
    drive::click(u"generateButton"_s);
    for (const auto *window : QApplication::topLevelWidgets()) {
        for (const auto *widget : window->findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy()
                || widget->objectName().startsWith("qt_"_L1))
                continue;
            INFO(widget->metaObject()->className() << " " << widget->objectName().toStdString());
            auto *accessible = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
            REQUIRE(accessible);
            CHECK_FALSE(accessible->text(QAccessible::Name).isEmpty());
        }
    }
}

TEST_CASE("the environments have their columns, and the same actions in the context menu")
{
    DemoFixture fixture;
    const auto *model = environmentTable()->model();
    QStringList headers;
    for (int column = 0; column < model->columnCount(); ++column)
        headers.append(model->headerData(column, Qt::Horizontal).toString());
    CHECK(headers == QStringList{u"Name"_s, u"Status"_s, u"Domain"_s, u"Region"_s, u"Created"_s});
    CHECK(statusOf(u"my-project"_s) == u"Running"_s);
    CHECK(statusOf(u"archive"_s) == u"Stopped"_s);
    CHECK(statusOf(u"staging"_s) == u"Sleeping"_s);
    environmentTable()->selectRow(0);
    QContextMenuEvent menuKey(QContextMenuEvent::Keyboard, QPoint(5, 5), QPoint(5, 5));
    QApplication::sendEvent(environmentTable()->viewport(), &menuKey);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    REQUIRE(menu);
    REQUIRE(menu->actions().size() == 3);
    CHECK(menu->actions()[2]->text() == u"Sleep"_s);
    menu->actions()[0]->trigger();
    menu->close();
    drive::waitFor("archive to run", [] { return statusOf(u"archive"_s) == u"Running"_s; });
}

TEST_CASE("a change made by a token shows by itself, and the activity tells the newest first")
{
    DemoFixture fixture;
    fixture.openTokens();
    const TokenDraft draft{u"Stopper"_s, {{}, fixture.models().tokens()->tokens()[1].methods}, {}};
    const auto issued =
        drive::answerOf(fixture.session().call(calls::CreateToken{draft, Secret("demo")}));
    REQUIRE(issued);
    REQUIRE(drive::answerOf(fixture.session().call(calls::CallWithToken{
        issued->value.clone(), {u"environment.control.StopEnv"_s, {{u"envName"_s, u"shop"_s}}}})));
    drive::waitFor("shop to stop", [] { return statusOf(u"shop"_s) == u"Stopped"_s; });
    const auto *activity = drive::find<QListView>(u"activityList"_s)->model();
    const auto entry = [&](int row, int role) {
        return activity->index(row, 0).data(role).toString();
    };
    drive::waitFor("the activity",
                   [&] { return entry(0, ActivityModel::WhatRole) == u"StopEnv \u00b7 shop"_s; });
    CHECK(entry(0, ActivityModel::TokenRole) == u"Stopper"_s);
    CHECK(entry(0, Qt::DisplayRole).contains(u"token \u201cStopper\u201d, succeeded"_s));
    CHECK(entry(1, ActivityModel::WhatRole).startsWith("CreateToken"_L1));
    CHECK(entry(1, ActivityModel::TokenRole).isEmpty());
}

TEST_CASE("the top bar and the connection line name where one is, and the frame has its own close")
{
    DemoFixture fixture;
    CHECK(drive::textOf(u"connectionLine"_s) == u"Local platform \u00b7 demo@cirrusgrid.example"_s);
    CHECK(drive::textOf(u"userMenuButton"_s) == u"demo@cirrusgrid.example"_s);
    CHECK(drive::find<QWidget>(u"helpButton"_s)->accessibleName() == u"Help"_s);
    drive::click(u"settingsButton"_s);
    drive::find<QWidget>(u"settingsFrame"_s);
    drive::click(u"closeSettingsButton"_s);
    drive::waitUntilGone(u"settingsFrame"_s);
}

TEST_CASE("the window fits a small screen and remembers its place")
{
    DemoFixture fixture;
    fixture.openTokens();
    const QRect geometry(30, 40, 1024, 640);
    REQUIRE(fixture.window().geometry() != geometry);
    fixture.window().setGeometry(geometry);
    CHECK(fixture.window().geometry() == geometry);
    CHECK(fixture.window().minimumSizeHint().width() <= geometry.width());
    CHECK(fixture.window().minimumSizeHint().height() <= geometry.height());
    fixture.openAgain();
    CHECK(fixture.window().geometry() == geometry);
}
