// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/failure_line.h"

#include "client/keychain/keychain.h"
#include "ui/widgets/error_text.h"

namespace cirrusgrid {

using namespace Qt::StringLiterals;

FailureLine::FailureLine(SessionController &controller, QWidget *parent)
    : MessageLine(parent)
    , m_controller(controller)
{
    const auto &models = controller.models();
    connect(&controller, &SessionController::failed, this,
            [this](const ServiceError &error) { showFailure(errorText(error), error); });
    connect(&controller, &SessionController::notKept, this, [this](const ServiceError &error) {
        showFailure(
            tr("The system keychain isn't available, so you'll have to sign in again next time."),
            error);
        // What the platform tells from now on says nothing about it.
        m_isAboutPlatform = false;
    });
    connect(&controller, &SessionController::stateChanged, this, &FailureLine::clearFailure);
    connect(&models, &AccountModels::failed, this, &FailureLine::showUnread);
    connect(&models, &AccountModels::environmentsRead, this,
            [this] { clearFailureOf("GetEnvs"_L1, "GetTokens"_L1); });
    connect(&models, &AccountModels::tokensRead, this,
            [this] { clearFailureOf("GetTokens"_L1, "GetEnvs"_L1); });
    connect(&models, &AccountModels::accountChanged, this, &FailureLine::showSuspension);
    showSuspension();
}

void FailureLine::watch(Keychain *keychain)
{
    connect(keychain, &Keychain::notRemoved, this,
            [this](const QString &key, const ServiceError &error) {
                showFailure(isSessionKey(key)
                                ? tr("The saved session is still in the system keychain, which is "
                                     "locked or isn't available. It will be removed when the "
                                     "keychain is available.")
                                : tr("The saved token value is still in the system keychain, which "
                                     "is locked or isn't available. It will be removed when the "
                                     "keychain is available."),
                            error);
                m_isAboutPlatform = false;
            });
}

void FailureLine::tellOf(SettingsGuard &guard)
{
    if (!text().isEmpty())
        return;
    const auto trouble = guard.takeTrouble();
    if (!trouble)
        return;
    m_isAboutPlatform = false;
    show(Tone::Warning, settingsText(*trouble));
}

QString FailureLine::settingsText(const SettingsGuard::Trouble &trouble)
{
    switch (trouble.kind) {
    case SettingsGuard::Trouble::Kind::NotWritten:
        return tr("Couldn't save settings to %1. Changes last only until you quit. Check the "
                  "file's "
                  "permissions and the free disk space.")
            .arg(trouble.fileName);
    case SettingsGuard::Trouble::Kind::Damaged:
        return trouble.copy.isEmpty()
            ? tr("Some settings in %1 couldn't be read.").arg(trouble.fileName)
            : tr("Some settings in %1 couldn't be read. The damaged file was copied to %2.")
                  .arg(trouble.fileName, trouble.copy);
    }
    Q_UNREACHABLE();
}

void FailureLine::showSuspension()
{
    if (m_controller.models().account().isSuspended) {
        m_isAboutPlatform = false;
        m_isAboutSuspension = true;
        show(Tone::Warning,
             tr("This account is suspended. Its tokens and environments can't be viewed or "
                "changed. Contact the platform operator."));
    } else if (std::exchange(m_isAboutSuspension, false)) {
        clear();
    }
}

void FailureLine::showUnread(const ServiceError &error)
{
    if (!m_controller.models().account().isSuspended)
        showFailure(errorText(error), error);
}

void FailureLine::showFailure(const QString &sentence, const ServiceError &error)
{
    m_failedMethod = error.method;
    m_isAboutPlatform = true;
    m_isAboutSuspension = false;
    show(Tone::Error, sentence, errorDetails(error));
}

void FailureLine::clearFailure()
{
    if (!m_isAboutSuspension)
        clear();
}

void FailureLine::clearFailureOf(QLatin1StringView method, QLatin1StringView other)
{
    // What the other list's reading said stays until that one was read.
    const bool isOfOther = m_failedMethod.endsWith(other) && !m_failedMethod.endsWith(method);
    if (m_isAboutPlatform && !isOfOther)
        clear();
}

} // namespace cirrusgrid
