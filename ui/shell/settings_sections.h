// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/dashboard_context.h"

class QWidget;

namespace cirrusgrid {

class SettingsFrame;
class TokenActions;

//! The settings with all their sections, for the account that the session controller has now. What
//! a suspended account would be refused is not enabled.
SettingsFrame *makeSettingsFrame(const DashboardContext &context, TokenActions &actions,
                                 QWidget *parent);

} // namespace cirrusgrid
