// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/shown_names.h"

#include "domain/shown_name.h"

namespace cirrusgrid {

using namespace Qt::StringLiterals;

QString ShownNames::login() const
{
    const QString &login = m_controller.models().account().login;
    return login.isEmpty() || !m_preferences.isPresenting() ? login : tr("Presenter");
}

bool ShownNames::hidesPlatform() const
{
    return m_preferences.isPresenting() && m_controller.platformId() != LocalPlatformId;
}

QString ShownNames::platform() const
{
    return hidesPlatform() ? tr("Platform") : m_platforms.nameOf(m_controller.platformId());
}

QString ShownNames::apiUrl() const
{
    return hidesPlatform() ? u"https://app.example.com"_s : m_controller.state().apiBaseUrl;
}

QList<std::pair<KnownAccount, QString>> ShownNames::otherAccounts() const
{
    QList<std::pair<KnownAccount, QString>> others;
    if (m_preferences.isPresenting())
        return others;
    for (const auto &account : m_platforms.accounts()) {
        if (account == m_controller.account())
            continue;
        //: An account on a platform, in the user menu.
        others.append(
            {account,
             tr("%1 \u2013 %2")
                 .arg(nameInSentence(account.login), m_platforms.nameOf(account.platformId))});
    }
    return others;
}

QString ShownNames::connectionLine() const
{
    const auto &models = m_controller.models();
    QStringList parts{platform()};
    parts.append(login().isEmpty() ? tr("not connected") : login());
    if (m_preferences.isPresenting())
        parts.append(tr("presenter mode"));
    if (models.isOffline()) {
        parts.append(tr("offline, retrying in %n s", nullptr,
                        static_cast<int>(models.timeToRetry().count())));
    }
    if (!m_controller.state().apiBaseUrl.isEmpty())
        parts.append(tr("API at %1").arg(apiUrl()));
    return parts.join(u" \u00b7 "_s);
}

} // namespace cirrusgrid
