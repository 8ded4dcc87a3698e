// SPDX-License-Identifier: Apache-2.0
#include "tests/support/screen_walk.h"

#include "backend/core/sample_data.h"
#include "models/activity_model.h"
#include "tests/support/demo_fixture.h"
#include "tests/support/driver.h"
#include "tests/support/screen_texts.h"
#include "ui/tokens/token_actions.h"
#include "ui/widgets/busy_line.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

class Walk
{
public:
    explicit Walk(const ScreenVisitor &visit)
        : m_visit(visit)
    {
    }

    void all()
    {
        dashboardAndList();
        tokenDialogs();
        script();
        findToken();
        confirmation();
        reveal();
        accountSections();
        firstStart();
        platforms();
        troubles();
        longTexts();
    }

private:
    void take(QWidget *widget, const char *name)
    {
        drive::waitUntilStill(widget->window());
        m_visit(widget->window(), QString::fromLatin1(name));
    }

    void take(const QString &objectName, const char *name)
    {
        take(drive::find<QWidget>(objectName), name);
    }

    static void selectToken(const QString &description)
    {
        auto *table = drive::find<QTableView>(u"tokenTable"_s);
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (table->model()->index(row, 0).data().toString() == description)
                table->setCurrentIndex(table->model()->index(row, 0));
        }
    }

    void dashboardAndList()
    {
        DemoFixture fixture;
        take(&fixture.window(), "dashboard");
        drive::type(u"environmentSearchEdit"_s, u"nothing like it"_s);
        take(&fixture.window(), "environments-no-match");
        drive::type(u"environmentSearchEdit"_s, {});
        fixture.openTokens();
        selectToken(u"Nightly stop"_s);
        take(&fixture.window(), "tokens");
        fixture.page().tokenActions()->showActivity(fixture.models().tokens()->tokens()[0]);
        take(u"tokenActivityDialog"_s, "token-activity");
        drive::click(u"closeButton"_s);
        drive::type(u"tokenFilterEdit"_s, u"nothing like it"_s);
        take(&fixture.window(), "tokens-no-match");
        drive::type(u"tokenFilterEdit"_s, {});
        drive::find<QTableView>(u"tokenTable"_s)->selectAll();
        drive::click(u"removeButton"_s);
        take(u"removeDialog"_s, "remove");
        drive::click(u"confirmRemoveButton"_s);
        drive::type(u"passwordEdit"_s, u"demo"_s);
        drive::click(u"confirmButton"_s);
        drive::find<QWidget>(u"emptyGenerateButton"_s);
        drive::waitFor("the removal in the activity", [&] {
            const auto newest = fixture.models().activity()->index(0, 0);
            return newest.data(ActivityModel::WhatRole).toString().startsWith("DeleteTokens"_L1);
        });
        take(&fixture.window(), "tokens-empty");
    }

    void tokenDialogs()
    {
        DemoFixture fixture;
        fixture.openTokens();
        drive::click(u"generateButton"_s);
        take(u"tokenDialog"_s, "generate-empty");
        drive::type(u"descriptionEdit"_s, u"CI deploys"_s);
        drive::type(u"methodSearchEdit"_s, u"stop env"_s);
        drive::sendKey(drive::find<QWidget>(u"methodSearchEdit"_s), Qt::Key_Down);
        auto *found = drive::find<QTreeView>(u"methodTree"_s);
        drive::sendKey(found, Qt::Key_Down);
        drive::sendKey(found, Qt::Key_Down);
        drive::sendKey(found, Qt::Key_Space, u" "_s);
        take(u"tokenDialog"_s, "generate-search");
        drive::type(u"expiresAtEdit"_s, u"31-02-2026"_s);
        drive::type(u"descriptionEdit"_s, {});
        take(u"tokenDialog"_s, "generate-problems");
        drive::click(u"cancelButton"_s);
        take(u"questionDialog"_s, "generate-discard");
        drive::click(u"discardButton"_s);
        drive::waitUntilGone(u"tokenDialog"_s);

        selectToken(u"CI deploys"_s);
        drive::click(u"editButton"_s);
        drive::click(u"onlyCheckedBox"_s);
        auto *tree = drive::find<QTreeView>(u"methodTree"_s);
        tree->setFocus();
        drive::sendKey(tree, Qt::Key_Down);
        drive::sendKey(tree, Qt::Key_Down);
        drive::sendKey(tree, Qt::Key_Space, u" "_s);
        take(u"tokenDialog"_s, "edit-only-checked");
        drive::click(u"regenerateLink"_s);
        take(u"questionDialog"_s, "edit-regenerate");
    }

    void script()
    {
        DemoFixture fixture;
        fixture.openTokens();
        drive::click(u"generateButton"_s);
        drive::click(u"fromScriptButton"_s);
        take(u"scriptDialog"_s, "script-empty");
        auto *edit = drive::find<QPlainTextEdit>(u"scriptEdit"_s);
        edit->setPlainText(ScriptText);
        auto *table = drive::find<QTableView>(u"scriptMethodTable"_s);
        drive::waitFor("the methods", [&] { return table->model()->rowCount() > 0; });
        table->setFocus();
        table->setCurrentIndex(table->model()->index(1, 0));
        take(u"scriptDialog"_s, "script");
    }

    void findToken()
    {
        DemoFixture fixture;
        fixture.openTokens();
        selectToken(u"CI deploys"_s);
        drive::click(u"copyButton"_s);
        drive::click(u"submitButton"_s);
        drive::type(u"passwordEdit"_s, u"demo"_s);
        drive::click(u"confirmButton"_s);
        // A copy of its own: the dialog overwrites the text that it shares when it goes.
        const QString shared = drive::find<QLineEdit>(u"tokenValueEdit"_s)->text();
        const QString value(shared.constData(), shared.size());
        drive::click(u"copyValueButton"_s);
        drive::click(u"closeButton"_s);
        drive::waitUntilGone(u"revealDialog"_s);
        drive::waitFor("the new token", [&] { return fixture.models().tokens()->rowCount() == 8; });
        fixture.page().tokenActions()->findByValue();
        take(u"findTokenDialog"_s, "find-token-empty");
        QString mistyped = value;
        mistyped.back() = value.back() == u'0' ? u'1' : u'0';
        QGuiApplication::clipboard()->setText(
            u"deploy:\n  env: {TOKEN: %1}\nold: %2\n"_s.arg(value, mistyped));
        drive::find<QPlainTextEdit>(u"pastedTextEdit"_s)->paste();
        QGuiApplication::clipboard()->clear();
        auto *table = drive::find<QTableView>(u"foundTokenTable"_s);
        drive::waitFor("the token", [&] {
            return table->model()->rowCount() == 2
                && !table->model()->index(0, 2).data().toString().isEmpty();
        });
        // Nothing blinks in a table.
        table->setFocus();
        take(u"findTokenDialog"_s, "find-token");
    }

    void confirmation()
    {
        DemoFixture fixture;
        fixture.openTokens();
        selectToken(u"CI deploys"_s);
        drive::click(u"copyButton"_s);
        drive::click(u"submitButton"_s);
        take(u"passwordDialog"_s, "password");
        for (int attempt = 0; attempt < 5; ++attempt) {
            drive::type(u"passwordEdit"_s, u"WRONG"_s);
            drive::click(u"confirmButton"_s);
            drive::waitFor("the refusal", [] {
                return !drive::textOf(u"passwordMessage"_s).isEmpty()
                    && drive::find<QWidget>(u"passwordEdit"_s)->isEnabled();
            });
            if (attempt == 0)
                take(u"passwordDialog"_s, "password-wrong");
        }
        take(u"passwordDialog"_s, "password-locked");
    }

    void reveal()
    {
        DemoFixture fixture;
        fixture.openTokens();
        selectToken(u"Nightly stop"_s);
        drive::click(u"copyButton"_s);
        drive::click(u"submitButton"_s);
        drive::type(u"passwordEdit"_s, u"demo"_s);
        drive::click(u"confirmButton"_s);
        take(u"revealDialog"_s, "reveal");
        drive::click(u"closeButton"_s);
        take(u"questionDialog"_s, "reveal-close");
        drive::click(u"goBackButton"_s);
        drive::click(u"copyValueButton"_s);
        take(u"revealDialog"_s, "reveal-copied");
        drive::click(u"usageButton"_s);
        take(u"usageDialog"_s, "usage");
        drive::find<QComboBox>(u"parameter_envName"_s)->setCurrentText(u"shop"_s);
        drive::click(u"sendButton"_s);
        drive::waitFor("the outcome", [] { return !drive::textOf(u"usageOutcome"_s).isEmpty(); });
        take(u"usageDialog"_s, "usage-sent");
    }

    void accountSections()
    {
        DemoFixture fixture;
        fixture.openSection(u"account"_s);
        take(&fixture.window(), "account");
        twoFactor(fixture);
        fixture.openSection(u"changePassword"_s);
        drive::type(u"currentPasswordEdit"_s, u"wrong"_s);
        drive::type(u"newPasswordEdit"_s, u"correct horse battery"_s);
        drive::type(u"repeatNewPasswordEdit"_s, u"correct horse battery"_s);
        drive::click(u"changePasswordButton"_s);
        drive::waitFor("the refusal",
                       [] { return !drive::textOf(u"changePasswordMessage"_s).isEmpty(); });
        drive::waitFor("its activity", [] {
            const auto first =
                drive::find<QAbstractItemView>(u"activityList"_s)->model()->index(0, 0);
            return first.data().toString().contains("ChangePassword"_L1);
        });
        take(&fixture.window(), "change-password");
        fixture.openSection(u"sessions"_s);
        drive::waitFor("the sessions", [] {
            return drive::find<QTableView>(u"sessionTable"_s)->model()->rowCount() > 0;
        });
        take(&fixture.window(), "sessions");
        fixture.openSection(u"preferences"_s);
        take(&fixture.window(), "preferences");
    }

    void twoFactor(DemoFixture &fixture)
    {
        drive::click(u"setUpTwoFactorButton"_s);
        drive::type(u"passwordEdit"_s, u"demo"_s);
        drive::click(u"confirmButton"_s);
        drive::type(u"verificationCodeEdit"_s, u"123456"_s);
        drive::click(u"confirmTwoFactorButton"_s);
        drive::waitFor("the refusal",
                       [] { return !drive::textOf(u"twoFactorMessage"_s).isEmpty(); });
        take(u"twoFactorDialog"_s, "two-factor");
        drive::type(u"verificationCodeEdit"_s, fixture.appCode());
        drive::click(u"confirmTwoFactorButton"_s);
        drive::click(u"copyCodesButton"_s);
        take(u"recoveryCodesDialog"_s, "recovery-codes");
        drive::click(u"closeButton"_s);
        drive::find<QWidget>(u"turnOffTwoFactorButton"_s);
        take(&fixture.window(), "account-two-factor");
        drive::find<QToolButton>(u"userMenuButton"_s)->menu()->actions().last()->trigger();
        drive::type(u"loginEdit"_s, DemoLogin);
        drive::type(u"passwordEdit"_s, u"demo"_s);
        drive::click(u"connectButton"_s);
        drive::type(u"totpEdit"_s, u"123456"_s);
        drive::click(u"connectButton"_s);
        drive::waitFor("the refusal", [] { return !drive::textOf(u"connectMessage"_s).isEmpty(); });
        take(u"connectDialog"_s, "connect-code");
        drive::type(u"totpEdit"_s, fixture.appCode(1));
        drive::click(u"connectButton"_s);
        drive::waitUntilGone(u"connectDialog"_s);
    }

    void firstStart()
    {
        DemoFixture fixture(FixtureAccount::None);
        drive::type(u"loginEdit"_s, u"op@example.com"_s);
        drive::type(u"passwordEdit"_s, u"correct horse"_s);
        take(u"connectDialog"_s, "connect-first-start");
        drive::type(u"repeatPasswordEdit"_s, u"correct house"_s);
        drive::click(u"connectButton"_s);
        take(u"connectDialog"_s, "connect-problem");
        drive::type(u"repeatPasswordEdit"_s, u"correct horse"_s);
        drive::click(u"connectButton"_s);
        drive::waitUntilGone(u"connectDialog"_s);
        drive::waitFor("the account's lists", [&] {
            return fixture.models().areTokensRead()
                && fixture.models().environments()->rowCount() > 0;
        });
        fixture.openTokens();
        take(&fixture.window(), "first-tokens");
    }

    void platforms()
    {
        DemoFixture fixture;
        const auto acme = fixture.platforms().add(u"Acme Cloud"_s, u"acme.example"_s, AuthorityPem);
        fixture.platforms().noteConnected({*acme, u"ops@acme.example"_s});
        drive::find<QToolButton>(u"userMenuButton"_s)->menu()->actions().first()->trigger();
        auto *combo = drive::find<QComboBox>(u"platformCombo"_s);
        drive::focus(combo);
        combo->setCurrentIndex(combo->findText(u"Acme Cloud"_s));
        emit combo->activated(combo->currentIndex());
        drive::find<QWidget>(u"managePlatformButton"_s);
        take(u"connectDialog"_s, "connect-remote");
        drive::find<QToolButton>(u"managePlatformButton"_s)->menu()->actions().first()->trigger();
        take(u"platformDialog"_s, "platform");
        drive::type(u"platformDomainEdit"_s, u"http://acme.example"_s);
        drive::click(u"savePlatformButton"_s);
        take(u"platformDialog"_s, "platform-problem");
        drive::click(u"cancelButton"_s);
        drive::waitUntilGone(u"platformDialog"_s);
        drive::click(u"cancelButton"_s);
        drive::waitUntilGone(u"connectDialog"_s);
        fixture.setFaults(u"GetTokens:expired-session*1"_s);
        fixture.models().refreshTokens();
        take(u"connectDialog"_s, "connect-again");
    }

    void troubles()
    {
        DemoFixture fixture;
        fixture.openTokens();
        selectToken(u"Nightly stop"_s);
        fixture.setFaults(u"GetTokens:latency=60000"_s);
        drive::click(u"refreshButton"_s);
        auto *busy = drive::find<BusyLine>(u"tokenBusyLine"_s);
        drive::waitFor("the progress", [&] { return busy->isShowing(); });
        busy->standStill();
        take(&fixture.window(), "tokens-loading");

        fixture.setFaults(u"*:refuse"_s);
        fixture.models().refreshEnvironments();
        drive::find<QWidget>(u"dashboardMessage"_s);
        take(&fixture.window(), "tokens-offline");

        fixture.setFaults(u"CreateToken:lose-answer,GetTokens:refuse"_s);
        drive::click(u"copyButton"_s);
        drive::click(u"submitButton"_s);
        drive::type(u"passwordEdit"_s, u"demo"_s);
        drive::click(u"confirmButton"_s);
        drive::waitFor("the doubt", [] { return !drive::textOf(u"passwordMessage"_s).isEmpty(); });
        take(u"passwordDialog"_s, "password-in-doubt");
        fixture.setFaults({});
        drive::click(u"confirmButton"_s);
        take(u"questionDialog"_s, "value-lost");
    }

    void longTexts()
    {
        DemoFixture fixture(FixtureAccount::Demo, 0);
        const QString description =
            u"Deployment of the Donaudampfschifffahrtsgesellschaft's customer portal "
            "to every staging environment, nightly and on demand"_s;
        for (const auto &name : {description, u"W"_s.repeated(255)}) {
            const TokenDraft draft{name, {u"Maven Plugin"_s, {}}, {}};
            if (!drive::answerOf(
                    fixture.session().call(calls::CreateToken{draft, Secret(DemoPassword)})))
                throw std::runtime_error("no token");
        }
        fixture.openTokens();
        drive::waitFor("the tokens", [&] { return fixture.models().tokens()->rowCount() == 9; });
        drive::waitFor("their activity", [&] {
            const auto newest = fixture.models().activity()->index(0, 0);
            return newest.data(ActivityModel::WhatRole).toString().contains("WWW"_L1);
        });
        selectToken(description);
        take(&fixture.window(), "tokens-long");
        drive::click(u"editButton"_s);
        take(u"tokenDialog"_s, "edit-long");
        drive::click(u"cancelButton"_s);
        drive::waitUntilGone(u"tokenDialog"_s);
        drive::find<QTableView>(u"tokenTable"_s)->selectAll();
        drive::click(u"removeButton"_s);
        take(u"removeDialog"_s, "remove-long");
        drive::click(u"cancelButton"_s);
        drive::waitUntilGone(u"removeDialog"_s);
        selectToken(u"W"_s.repeated(255));
        fixture.page().tokenActions()->showActivity(fixture.models().tokens()->tokens().last());
        take(u"tokenActivityDialog"_s, "token-activity-long");
        drive::click(u"closeButton"_s);
        drive::waitUntilGone(u"tokenActivityDialog"_s);
        drive::click(u"copyButton"_s);
        drive::click(u"submitButton"_s);
        take(u"passwordDialog"_s, "password-long");
        drive::type(u"passwordEdit"_s, u"demo"_s);
        drive::click(u"confirmButton"_s);
        take(u"revealDialog"_s, "reveal-long");
    }

    const ScreenVisitor &m_visit;
};

} // namespace

void walkScreens(const ScreenVisitor &visit) { Walk(visit).all(); }

} // namespace cirrusgrid
