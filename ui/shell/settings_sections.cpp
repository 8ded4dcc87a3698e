// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/settings_sections.h"

#include "ui/account/account_tab.h"
#include "ui/account/change_password_tab.h"
#include "ui/account/preferences_tab.h"
#include "ui/account/sessions_tab.h"
#include "ui/shell/settings_frame.h"
#include "ui/tokens/access_tokens_tab.h"
#include "ui/tokens/token_actions.h"
#include "ui/widgets/widgets.h"

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

const QString AccountSection = u"account"_s;
const QString PasswordSection = u"changePassword"_s;
const QString SessionsSection = u"sessions"_s;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cirrusgrid::DashboardPage)
};

void followSuspension(SettingsFrame *frame, const AccountModels &models)
{
    const auto apply = [frame, &models] {
        for (const auto &key : {AccountSection, PasswordSection, SessionsSection})
            frame->setSectionEnabled(key, !models.account().isSuspended);
    };
    QObject::connect(&models, &AccountModels::accountChanged, frame, apply);
    apply();
}

} // namespace

SettingsFrame *makeSettingsFrame(const DashboardContext &context, TokenActions &actions,
                                 QWidget *parent)
{
    auto *settings = context.settings;
    auto &models = context.controller.models();
    auto &preferences = context.preferences;
    const bool isManaged = context.controller.state().managesAccounts;
    auto *frame = new SettingsFrame(settings, parent);
    frame->addSection(Words::tr("Account Settings"), AccountSection,
                      new AccountTab(models, context.clipboard, preferences, isManaged, frame));
    frame->addSection(Words::tr("Change Password"), PasswordSection,
                      new ChangePasswordTab(models, isManaged, frame));
    frame->addSection(Words::tr("Access Tokens"), AccessTokensSection,
                      new AccessTokensTab(models, actions, settings, frame));
    frame->addSection(Words::tr("Sessions"), SessionsSection,
                      new SessionsTab(models, settings, frame));
    frame->addSection(
        Words::tr("Preferences"), u"preferences"_s,
        new PreferencesTab(preferences, context.savedValues, context.platforms, frame));
    frame->setMinimumHeight(scaled(parent, 260));
    followSuspension(frame, models);
    return frame;
}

} // namespace cirrusgrid
