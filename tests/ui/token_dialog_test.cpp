// SPDX-License-Identifier: Apache-2.0
#include "tests/support/catch.h"
#include "tests/ui/steps.h"
#include "ui/tokens/token_dialog.h"

#include <QApplication>
#include <QCalendarWidget>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace cirrusgrid;
using namespace Qt::StringLiterals;

namespace {

bool canSubmit() { return drive::find<QPushButton>(u"submitButton"_s)->isEnabled(); }

QString preset() { return drive::find<QComboBox>(u"presetCombo"_s)->currentText(); }

void choosePreset(const QString &name)
{
    auto *combo = drive::find<QComboBox>(u"presetCombo"_s);
    combo->setFocus();
    QTest::keyClicks(combo, name);
}

} // namespace

TEST_CASE("the form can be submitted once it has a description, a date and a method, and says what "
          "is missing")
{
    DemoFixture fixture;
    fixture.openTokens();
    drive::click(u"generateButton"_s);
    CHECK(drive::find<QWidget>(u"tokenDialog"_s)->windowTitle() == u"Generate Access Token"_s);
    CHECK_FALSE(canSubmit());
    drive::type(u"descriptionEdit"_s, u"CI"_s);
    CHECK_FALSE(canSubmit());
    CHECK(drive::find<QPushButton>(u"submitButton"_s)->toolTip()
          == u"Select at least one method."_s);
    drive::type(u"methodSearchEdit"_s, u"stop env"_s);
    steps::clickBox(steps::methodRow(u"StopEnv"_s));
    CHECK(canSubmit());
    drive::type(u"expiresAtEdit"_s, u"tomorrow"_s);
    CHECK_FALSE(canSubmit());
    CHECK(drive::textOf(u"expiryMessage"_s).contains("dd-mm-yyyy"_L1));
    drive::type(u"expiresAtEdit"_s, u"29-02-2027"_s);
    CHECK_FALSE(canSubmit());
    CHECK(drive::textOf(u"expiryMessage"_s).contains("doesn't exist"_L1));
    drive::type(u"expiresAtEdit"_s, u"23-11-2026"_s);
    CHECK(drive::textOf(u"expiryMessage"_s).contains("past"_L1));
    drive::click(u"neverExpiresBox"_s);
    CHECK(canSubmit());
    drive::type(u"descriptionEdit"_s, {});
    CHECK_FALSE(canSubmit());
    CHECK_FALSE(drive::textOf(u"descriptionMessage"_s).isEmpty());
}

TEST_CASE("quick picks and the calendar set the date from the platform's today")
{
    DemoFixture fixture;
    fixture.openTokens();
    drive::click(u"generateButton"_s);
    drive::click(u"expiryIn7Days"_s);
    CHECK(drive::textOf(u"expiresAtEdit"_s) == u"01-12-2026"_s);
    drive::click(u"expiryIn1Year"_s);
    CHECK(drive::textOf(u"expiresAtEdit"_s) == u"24-11-2027"_s);
    drive::focus(drive::find<QWidget>(u"expiresAtEdit"_s));
    drive::press(Qt::Key_Down, Qt::AltModifier);
    auto *calendar = drive::find<QCalendarWidget>(u"expiryCalendar"_s);
    CHECK(calendar->selectedDate() == QDate(2027, 11, 24));
    emit calendar->activated(QDate(2026, 12, 24));
    CHECK(drive::textOf(u"expiresAtEdit"_s) == u"24-12-2026"_s);
}

TEST_CASE("a preset checks its methods, and a check by hand makes it Custom and says from what")
{
    DemoFixture fixture;
    fixture.openTokens();
    drive::click(u"generateButton"_s);
    choosePreset(u"Maven"_s);
    CHECK(preset() == u"Maven Plugin"_s);
    CHECK(drive::textOf(u"selectionSummary"_s).startsWith("12 of 298 methods"_L1));
    drive::type(u"methodSearchEdit"_s, u"stop env"_s);
    steps::clickBox(steps::methodRow(u"StopEnv"_s));
    CHECK(preset() == u"Custom (based on Maven Plugin, +1)"_s);
    CHECK(drive::textOf(u"selectionSummary"_s).startsWith("13 of 298 methods"_L1));
}

TEST_CASE("Only Checked keeps an unchecked row in sight until the focus leaves the tree")
{
    DemoFixture fixture;
    fixture.openTokens();
    steps::selectToken(u"Nightly stop"_s);
    drive::click(u"editButton"_s);
    drive::click(u"onlyCheckedBox"_s);
    CHECK(steps::isMethodShown(u"StopEnv"_s));
    CHECK_FALSE(steps::isMethodShown(u"GetEnvs"_s));
    drive::focus(steps::methodTree());
    steps::clickBox(steps::methodRow(u"StopEnv"_s));
    CHECK(steps::boxOf(steps::methodRow(u"StopEnv"_s)) == Qt::Unchecked);
    drive::focus(drive::find<QLineEdit>(u"descriptionEdit"_s));
    CHECK_FALSE(steps::isMethodShown(u"StopEnv"_s));
    CHECK(steps::isMethodShown(u"StartEnv"_s));
}

TEST_CASE("the current method stays current while the filter changes around it")
{
    DemoFixture fixture;
    fixture.openTokens();
    drive::click(u"generateButton"_s);
    drive::type(u"methodSearchEdit"_s, u"stop"_s);
    steps::methodTree()->setCurrentIndex(steps::methodRow(u"StopEnv"_s));
    drive::type(u"methodSearchEdit"_s, u"env"_s);
    CHECK(steps::methodTree()->currentIndex().data().toString() == u"StopEnv"_s);
}

TEST_CASE("Only Checked combines with the search, and an empty tree says why")
{
    DemoFixture fixture;
    fixture.openTokens();
    steps::selectToken(u"Nightly stop"_s);
    drive::click(u"editButton"_s);
    drive::click(u"onlyCheckedBox"_s);
    drive::type(u"methodSearchEdit"_s, u"stop"_s);
    CHECK(steps::isMethodShown(u"StopEnv"_s));
    CHECK_FALSE(steps::isMethodShown(u"StartEnv"_s));
    drive::type(u"methodSearchEdit"_s, u"xyzzy"_s);
    CHECK(steps::methodTree()->model()->rowCount() == 0);
    drive::press(drive::find<QWidget>(u"methodSearchEdit"_s), Qt::Key_Escape);
    CHECK(drive::textOf(u"methodSearchEdit"_s).isEmpty());
    CHECK(drive::visibleWidget(u"tokenDialog"_s));
}

TEST_CASE("by keyboard: search, down into the tree, toggle with space, F1 for the documentation, "
          "up and out")
{
    DemoFixture fixture;
    fixture.openTokens();
    drive::click(u"generateButton"_s);
    auto *dialog = drive::find<TokenDialog>(u"tokenDialog"_s);
    // No browser is to open here.
    QObject::disconnect(dialog, &TokenDialog::docsRequested, nullptr, nullptr);
    QSignalSpy requested(dialog, &TokenDialog::docsRequested);
    drive::type(u"methodSearchEdit"_s, u"senv"_s);
    drive::press(Qt::Key_Down);
    CHECK(steps::methodTree()->hasFocus());
    steps::methodTree()->setCurrentIndex(steps::methodRow(u"StopEnv"_s));
    drive::press(Qt::Key_Space);
    CHECK(steps::boxOf(steps::methodRow(u"StopEnv"_s)) == Qt::Checked);
    drive::press(Qt::Key_F1);
    REQUIRE(requested.size() == 1);
    CHECK(requested.first().first().toUrl().path().endsWith("/environment.control/StopEnv"_L1));
    CHECK(drive::visibleWidget(u"apiDocsLink"_s));
    drive::press(Qt::Key_Home);
    drive::press(Qt::Key_Up);
    CHECK(drive::find<QLineEdit>(u"methodSearchEdit"_s)->hasFocus());
}

TEST_CASE("closing a form with changes asks once, and going back keeps everything")
{
    DemoFixture fixture;
    fixture.openTokens();
    drive::click(u"generateButton"_s);
    drive::type(u"descriptionEdit"_s, u"CI"_s);
    drive::press(Qt::Key_Escape);
    drive::click(u"goBackButton"_s);
    drive::waitUntilGone(u"questionDialog"_s);
    CHECK(drive::textOf(u"descriptionEdit"_s) == u"CI"_s);
    drive::click(u"cancelButton"_s);
    drive::click(u"discardButton"_s);
    drive::waitUntilGone(u"tokenDialog"_s);
    drive::click(u"generateButton"_s);
    drive::press(Qt::Key_Escape);
    drive::waitUntilGone(u"tokenDialog"_s);
}

TEST_CASE("an edit can be applied only when something differs, and shows the difference")
{
    DemoFixture fixture;
    fixture.openTokens();
    steps::selectToken(u"CI deploys"_s);
    drive::press(Qt::Key_Return);
    CHECK(drive::find<QWidget>(u"tokenDialog"_s)->windowTitle() == u"Edit Access Token"_s);
    CHECK_FALSE(canSubmit());
    drive::type(u"expiresAtEdit"_s, u"31-12-2026"_s);
    CHECK(canSubmit());
    CHECK(drive::textOf(u"selectionSummary"_s).endsWith("new date"_L1));
    drive::click(u"submitButton"_s);
    steps::confirm();
    drive::waitFor("the new date", [&] {
        const auto &tokens = fixture.models().tokens()->tokens();
        return tokens.first().expiresAt
            == endOfDay(std::chrono::sys_days(std::chrono::year(2026) / 12 / 31));
    });
    CHECK(steps::selectedTokens() == QStringList{u"CI deploys"_s});
}

TEST_CASE("an expired token asks for a new date before it is regenerated")
{
    DemoFixture fixture;
    fixture.openTokens();
    steps::selectToken(u"Old laptop"_s);
    drive::click(u"editButton"_s);
    drive::click(u"regenerateLink"_s);
    CHECK(drive::textOf(u"expiryMessage"_s).contains("has expired"_L1));
    drive::click(u"expiryIn30Days"_s);
    drive::click(u"regenerateLink"_s);
    drive::click(u"applyAndRegenerateButton"_s);
    steps::confirm();
    CHECK(drive::textOf(u"tokenValueEdit"_s).startsWith("cgpat_"_L1));
    const auto &token = fixture.models().tokens()->tokens()[2];
    drive::waitFor("the new date", [&] { return token.expiresAt > fixture.session().now(); });
}

TEST_CASE("the presets are offered in the platform's order, then the user's own sets")
{
    DemoFixture fixture;
    fixture.openTokens();
    drive::click(u"generateButton"_s);
    const auto *combo = drive::find<QComboBox>(u"presetCombo"_s);
    QStringList names;
    for (int i = 0; i < combo->count(); ++i)
        names.append(combo->itemText(i));
    CHECK(names
          == QStringList{u"Extended Access"_s, u"IDE Plugins"_s, u"Marketplace"_s,
                         u"Maven Plugin"_s, u"Custom"_s});
    CHECK_FALSE(drive::visibleWidget(u"regenerateLink"_s));
}

TEST_CASE("a description takes one line of up to 255 characters")
{
    DemoFixture fixture;
    fixture.openTokens();
    drive::click(u"generateButton"_s);
    auto *description = drive::find<QLineEdit>(u"descriptionEdit"_s);
    drive::focus(description);
    QApplication::clipboard()->setText(u"two\nlines "_s + u"x"_s.repeated(300));
    QTest::keySequence(description, QKeySequence::Paste);
    CHECK(description->text().startsWith("two lines x"_L1));
    CHECK(drive::textOf(u"descriptionMessage"_s).contains("255"_L1));
}

TEST_CASE("the expiry tells its instant in UTC and local time, and Never switches the date off")
{
    DemoFixture fixture;
    fixture.openTokens();
    drive::click(u"generateButton"_s);
    drive::type(u"expiresAtEdit"_s, u"16-12-2026"_s);
    const auto *date = drive::find<QLineEdit>(u"expiresAtEdit"_s);
    CHECK(date->toolTip().contains("16-12-2026 23:59:59 UTC"_L1));
    drive::click(u"neverExpiresBox"_s);
    CHECK_FALSE(date->isEnabled());
    drive::click(u"neverExpiresBox"_s);
    CHECK(date->isEnabled());
    CHECK(date->text() == u"16-12-2026"_s);
}

TEST_CASE("the pointer over a method shows its API Docs link, and its tooltip what it does")
{
    DemoFixture fixture;
    fixture.openTokens();
    drive::click(u"generateButton"_s);
    auto *dialog = drive::find<TokenDialog>(u"tokenDialog"_s);
    QObject::disconnect(dialog, &TokenDialog::docsRequested, nullptr, nullptr);
    QSignalSpy requested(dialog, &TokenDialog::docsRequested);
    drive::type(u"methodSearchEdit"_s, u"stop env"_s);
    auto *tree = steps::methodTree();
    const auto row = steps::methodRow(u"StopEnv"_s);
    CHECK_FALSE(drive::visibleWidget(u"apiDocsLink"_s));
    const QPointF over = tree->visualRect(row).center();
    QMouseEvent move(QEvent::MouseMove, over, tree->viewport()->mapToGlobal(over), Qt::NoButton,
                     Qt::NoButton, Qt::NoModifier);
    QApplication::sendEvent(tree->viewport(), &move);
    auto *link = drive::find<QToolButton>(u"apiDocsLink"_s);
    CHECK(tree->visualRect(row).united(link->geometry()).height()
          <= tree->visualRect(row).height());
    link->click();
    REQUIRE(requested.size() == 1);
    CHECK(requested.first().first().toUrl().path().endsWith("/environment.control/StopEnv"_L1));
    const QString tip = row.data(Qt::ToolTipRole).toString();
    CHECK(tip.contains("envName"_L1));
    CHECK(tip.contains("changes"_L1, Qt::CaseInsensitive));
}

TEST_CASE("typing jumps in the tree, and arrows open and close groups")
{
    DemoFixture fixture;
    fixture.openTokens();
    drive::click(u"generateButton"_s);
    auto *tree = steps::methodTree();
    drive::focus(tree);
    QTest::keyClicks(tree, u"mark"_s);
    CHECK(tree->currentIndex().data().toString().startsWith("mark"_L1));
    const auto group = tree->currentIndex();
    const bool wasOpen = tree->isExpanded(group);
    drive::press(tree, wasOpen ? Qt::Key_Left : Qt::Key_Right);
    CHECK(tree->isExpanded(group) != wasOpen);
}

TEST_CASE("a date in another form is rewritten when the field is left, and none else is")
{
    DemoFixture fixture;
    fixture.openTokens();
    drive::click(u"generateButton"_s);
    for (const auto &typed : {u"2026-12-24"_s, u"24.12.2026"_s, u" 24/12/2026"_s,
                              u"\u0662\u0664-\u0661\u0662-\u0662\u0660\u0662\u0666"_s}) {
        drive::type(u"expiresAtEdit"_s, typed);
        CHECK_FALSE(drive::visibleWidget(u"expiryMessage"_s));
        drive::focus(drive::find<QWidget>(u"methodSearchEdit"_s));
        CHECK(drive::textOf(u"expiresAtEdit"_s) == u"24-12-2026"_s);
    }
    drive::type(u"expiresAtEdit"_s, u"29-2-2027"_s);
    drive::focus(drive::find<QWidget>(u"methodSearchEdit"_s));
    CHECK(drive::textOf(u"expiresAtEdit"_s) == u"29-2-2027"_s);
}

TEST_CASE("before Regenerate an edit is asked about, and can be thrown away")
{
    DemoFixture fixture;
    fixture.openTokens();
    steps::selectToken(u"CI deploys"_s);
    drive::click(u"editButton"_s);
    drive::type(u"descriptionEdit"_s, u"CI deploys, new"_s);
    drive::click(u"regenerateLink"_s);
    CHECK(drive::find<QWidget>(u"questionDialog"_s)->windowTitle()
          == u"Apply your changes first?"_s);
    drive::click(u"discardChangesButton"_s);
    CHECK(drive::textOf(u"purposeLabel"_s).contains("The old value stops working immediately"_L1));
    steps::confirm();
    CHECK(drive::textOf(u"tokenValueEdit"_s).startsWith("cgpat_"_L1));
    drive::waitFor("the list", [] { return steps::shownTokens().contains(u"CI deploys"_s); });
    CHECK_FALSE(steps::shownTokens().contains(u"CI deploys, new"_s));
}
