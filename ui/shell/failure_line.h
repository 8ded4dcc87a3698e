// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/session_controller.h"
#include "models/settings_guard.h"
#include "ui/widgets/message_line.h"

namespace cirrusgrid {

class Keychain;

//! Tells above the lists what went wrong with the platform, until it answers well again.
class FailureLine : public MessageLine
{
    Q_OBJECT

public:
    FailureLine(SessionController &controller, QWidget *parent);

    //! Tells what is left in \a keychain, too.
    void watch(Keychain *keychain);
    //! What \a guard has to tell, if anything; not over another message.
    void tellOf(SettingsGuard &guard);

    void showFailure(const QString &sentence, const ServiceError &error);
    void clearFailure();

private:
    static QString settingsText(const SettingsGuard::Trouble &trouble);
    void showUnread(const ServiceError &error);
    void showSuspension();
    //! \a method went well again.
    void clearFailureOf(QLatin1StringView method, QLatin1StringView other);

    SessionController &m_controller;
    QString m_failedMethod;
    //! Whether it goes when the platform answers well.
    bool m_isAboutPlatform = false;
    bool m_isAboutSuspension = false;
};

} // namespace cirrusgrid
