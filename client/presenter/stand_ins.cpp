// SPDX-License-Identifier: Apache-2.0
#include "client/presenter/stand_ins.h"

#include <algorithm>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

Token StandIns::token(Token token)
{
    if (m_kept.contains(token.description))
        return token;
    const QString standIn = m_words.token.arg(token.id);
    m_shown.insert(token.description, standIn);
    token.description = standIn;
    return token;
}

Environment StandIns::environment(Environment environment)
{
    if (!m_shown.contains(environment.name)) {
        const QString standIn = u"environment-%1"_s.arg(++m_environments);
        m_shown.insert(environment.name, standIn);
        m_real.insert(standIn, environment.name);
        if (!environment.domain.isEmpty())
            m_shown.insert(environment.domain, standIn + u".example.com"_s);
        if (!environment.displayName.isEmpty())
            m_shown.insert(environment.displayName, standIn);
    }
    environment.name = shown(environment.name);
    environment.domain = shown(environment.domain);
    environment.displayName = shown(environment.displayName);
    return environment;
}

ActivityEntry StandIns::entry(ActivityEntry entry) const
{
    entry.object = text(entry.object);
    if (entry.credentialKind == CredentialKind::Token)
        entry.credentialName = text(entry.credentialName);
    return entry;
}

QString StandIns::text(QString text) const
{
    // A name may be the beginning of another one.
    QStringList names = m_shown.keys();
    std::sort(names.begin(), names.end(),
              [](const QString &left, const QString &right) { return left.size() > right.size(); });
    for (const auto &name : names)
        text.replace(name, m_shown.value(name));
    return text;
}

QString StandIns::real(const QString &name) const { return m_real.value(name, name); }

} // namespace cirrusgrid
