// SPDX-License-Identifier: Apache-2.0
#include "backend/core/sample_data.h"
#include "tests/support/catch.h"
#include "tests/ui/steps.h"
#include "ui/shell/language_switch.h"
#include "ui/shell/theme_switch.h"
#include "ui/style/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QListWidget>
#include <QMenu>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace cirrusgrid;
using namespace Qt::StringLiterals;

namespace {

void choose(const QString &combo, const QString &text)
{
    auto *box = drive::find<QComboBox>(combo);
    drive::focus(box);
    drive::press(box, Qt::Key_Home);
    for (int step = 0; step < box->count() && box->currentText() != text; ++step)
        drive::press(box, Qt::Key_Down);
    CHECK(box->currentText() == text);
}

Result<SessionPtr> signIn(DemoFixture &fixture, const char *password)
{
    return drive::answerOf(fixture.connection().call(calls::SignIn{{DemoLogin, Secret(password)}}));
}

} // namespace

TEST_CASE("the settings have their sections in order, and open again on the one they were left on")
{
    DemoFixture fixture;
    fixture.page().showSettings(true);
    const auto *sections = drive::find<QListWidget>(u"settingsTabs"_s);
    QStringList titles;
    for (int row = 0; row < sections->count(); ++row)
        titles.append(sections->item(row)->text());
    CHECK(titles
          == QStringList{u"Account Settings"_s, u"Change Password"_s, u"Access Tokens"_s,
                         u"Sessions"_s, u"Preferences"_s});
    CHECK(drive::visibleWidget(u"accessTokensTab"_s));
    fixture.openSection(u"preferences"_s);
    CHECK(drive::visibleWidget(u"preferencesTab"_s));
    fixture.page().showSettings(false);
    fixture.page().showSettings(true);
    CHECK(drive::visibleWidget(u"preferencesTab"_s));
    // Who asks for the tokens gets them.
    fixture.page().openAccessTokensWhenConnected();
    CHECK(drive::visibleWidget(u"accessTokensTab"_s));
}

TEST_CASE("the account's name and login change behind the password, and the window shows the login")
{
    DemoFixture fixture;
    fixture.openSection(u"account"_s);
    CHECK_FALSE(drive::find<QAbstractButton>(u"saveAccountButton"_s)->isEnabled());
    drive::type(u"accountEmailEdit"_s, u"dana@example.com"_s);
    drive::click(u"saveAccountButton"_s);
    steps::confirmWrongly();
    steps::confirm();
    drive::waitFor("the new login",
                   [] { return drive::textOf(u"userMenuButton"_s) == u"dana@example.com"_s; });
    CHECK_FALSE(drive::find<QAbstractButton>(u"saveAccountButton"_s)->isEnabled());
}

TEST_CASE("a password is changed with the current one, and a wrong one changes nothing")
{
    DemoFixture fixture;
    fixture.openSection(u"changePassword"_s);
    drive::type(u"currentPasswordEdit"_s, u"wrong"_s);
    drive::type(u"newPasswordEdit"_s, u"a new one"_s);
    drive::type(u"repeatNewPasswordEdit"_s, u"a new two"_s);
    drive::click(u"changePasswordButton"_s);
    CHECK(drive::textOf(u"changePasswordMessage"_s).contains("don't match"_L1));
    drive::type(u"repeatNewPasswordEdit"_s, u"a new one"_s);
    drive::click(u"changePasswordButton"_s);
    drive::waitFor("the refusal", [] {
        return drive::textOf(u"changePasswordMessage"_s)
            .endsWith("Wrong password. 4 attempts left."_L1);
    });
    CHECK(signIn(fixture, "demo"));
    drive::type(u"currentPasswordEdit"_s, u"demo"_s);
    drive::click(u"changePasswordButton"_s);
    drive::waitFor("the change", [] {
        return drive::textOf(u"changePasswordMessage"_s).contains("was changed"_L1);
    });
    CHECK(drive::textOf(u"currentPasswordEdit"_s).isEmpty());
    CHECK_FALSE(signIn(fixture, "demo"));
    CHECK(signIn(fixture, "a new one"));
}

namespace {

void turnOnTwoFactor(const DemoFixture &fixture)
{
    drive::click(u"setUpTwoFactorButton"_s);
    steps::confirm();
    drive::type(u"verificationCodeEdit"_s, fixture.appCode(-1));
    drive::click(u"confirmTwoFactorButton"_s);
    drive::waitUntilGone(u"twoFactorDialog"_s);
}

void enterCode(const QString &code)
{
    drive::type(u"totpEdit"_s, code);
    drive::click(u"connectButton"_s);
}

} // namespace

TEST_CASE("two-factor authentication is set up with a code, and its recovery codes are shown once")
{
    DemoFixture fixture;
    fixture.openSection(u"account"_s);
    CHECK(drive::textOf(u"twoFactorState"_s).startsWith("Off."_L1));
    drive::click(u"setUpTwoFactorButton"_s);
    steps::confirm();
    drive::find<QWidget>(u"qrCode"_s);
    const QString key = drive::textOf(u"twoFactorKey"_s);
    CHECK(key.size() == 32 + 7);
    drive::type(u"verificationCodeEdit"_s, u"000000"_s);
    drive::click(u"confirmTwoFactorButton"_s);
    drive::waitFor("the refusal", [] {
        return drive::textOf(u"twoFactorMessage"_s)
            == u"Two-factor authentication is still off. Wrong code. 4 attempts left."_s;
    });
    drive::type(u"verificationCodeEdit"_s, fixture.appCode());
    drive::click(u"confirmTwoFactorButton"_s);
    const QString codes = drive::textOf(u"recoveryCodeList"_s);
    CHECK(codes.count(u'\n') == 9);
    drive::click(u"closeButton"_s);
    drive::click(u"goBackButton"_s);
    drive::click(u"copyCodesButton"_s);
    drive::click(u"closeButton"_s);
    drive::waitUntilGone(u"recoveryCodesDialog"_s);
    drive::waitFor("the state", [] {
        return drive::textOf(u"twoFactorState"_s).endsWith("10 recovery codes left."_L1);
    });

    drive::click(u"turnOffTwoFactorButton"_s);
    steps::confirmWrongly();
    steps::confirm();
    drive::waitFor("the state",
                   [] { return drive::textOf(u"twoFactorState"_s).startsWith("Off."_L1); });
}

TEST_CASE("connecting asks for the verification code after the password, and keeps what was typed")
{
    DemoFixture fixture;
    fixture.openSection(u"account"_s);
    turnOnTwoFactor(fixture);
    const QString recoveryCode = drive::textOf(u"recoveryCodeList"_s).section(u'\n', 0, 0);
    drive::click(u"copyCodesButton"_s);
    drive::click(u"closeButton"_s);
    drive::find<QToolButton>(u"userMenuButton"_s)->menu()->actions().last()->trigger();

    drive::type(u"loginEdit"_s, DemoLogin);
    drive::type(u"passwordEdit"_s, u"demo"_s);
    CHECK_FALSE(drive::visibleWidget(u"totpEdit"_s));
    drive::click(u"connectButton"_s);
    enterCode(u"000000"_s);
    drive::waitFor("the refusal", [] {
        return drive::textOf(u"connectMessage"_s) == u"Wrong code. 4 attempts left."_s;
    });
    CHECK(drive::textOf(u"loginEdit"_s) == DemoLogin);
    enterCode(fixture.appCode());
    drive::waitUntilGone(u"connectDialog"_s);
    drive::waitFor("the account", [] { return drive::textOf(u"userMenuButton"_s) == DemoLogin; });

    drive::find<QToolButton>(u"userMenuButton"_s)->menu()->actions().last()->trigger();
    drive::type(u"loginEdit"_s, DemoLogin);
    drive::type(u"passwordEdit"_s, u"demo"_s);
    drive::click(u"connectButton"_s);
    enterCode(recoveryCode);
    drive::waitUntilGone(u"connectDialog"_s);
}

TEST_CASE("sessions are listed with this one marked, and all others can be ended")
{
    DemoFixture fixture;
    REQUIRE(signIn(fixture, "demo"));
    REQUIRE(signIn(fixture, "demo"));
    fixture.openSection(u"sessions"_s);
    auto *table = drive::find<QTableView>(u"sessionTable"_s);
    drive::waitFor("three sessions", [&] { return table->model()->rowCount() == 3; });
    drive::click(u"endOtherSessionsButton"_s);
    drive::waitFor("one session", [&] { return table->model()->rowCount() == 1; });
    CHECK(table->model()->index(0, 2).data().toString() == u"now (this session)"_s);
    table->selectRow(0);
    CHECK_FALSE(drive::find<QAbstractButton>(u"endSessionButton"_s)->isEnabled());
}

TEST_CASE("the theme changes while the program runs, and the rows with the density")
{
    DemoFixture fixture;
    const ThemeSwitch theme(fixture.preferences(), std::nullopt, nullptr);
    fixture.openSection(u"preferences"_s);
    choose(u"themeCombo"_s, u"Dark"_s);
    CHECK(QApplication::palette() == themePalette(Theme::Dark));
    choose(u"themeCombo"_s, u"Light"_s);
    CHECK(QApplication::palette() == themePalette(Theme::Light));
    choose(u"densityCombo"_s, u"Compact"_s);
    auto *table = drive::find<QTableView>(u"environmentTable"_s);
    CHECK(table->verticalHeader()->defaultSectionSize() == 26);
    CHECK(fixture.preferences().density() == Density::Compact);
}

TEST_CASE("the notice before expiry decides what counts as expiring soon")
{
    DemoFixture fixture;
    fixture.openSection(u"preferences"_s);
    choose(u"expiryNoticeCombo"_s, u"30 days"_s);
    fixture.openSection(u"accessTokens"_s);
    CHECK(drive::textOf(u"tokenStatusLabel"_s)
          == u"7 of 100 tokens \u00b7 2 expire within 30 days"_s);
}

TEST_CASE("every language is offered by its own name, and the chosen one gives its words at once")
{
    DemoFixture fixture;
    const LanguageSwitch language(fixture.preferences(), {}, nullptr);
    bool isChanged = false;
    QObject::connect(&language, &LanguageSwitch::languageChanged, &language,
                     [&] { isChanged = true; });
    fixture.openSection(u"preferences"_s);
    const auto *combo = drive::find<QComboBox>(u"languageCombo"_s);
    CHECK(combo->itemText(0) == u"System default"_s);
    CHECK(combo->itemText(1) == u"English"_s);
    choose(u"languageCombo"_s, u"Deutsch"_s);
    drive::waitFor("the language", [&] { return isChanged; });
    CHECK(fixture.preferences().language() == u"de"_s);
    CHECK(QCoreApplication::translate("cirrusgrid::AccessTokensTab", "Access Tokens")
          == u"Zugriffstoken"_s);
    choose(u"languageCombo"_s, u"English"_s);
    drive::waitFor("English", [] {
        return QCoreApplication::translate("cirrusgrid::AccessTokensTab", "Access Tokens")
            == u"Access Tokens"_s;
    });
}
