// SPDX-License-Identifier: Apache-2.0
#include "client/presenter/pseudonyms.h"

#include <algorithm>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

Token Pseudonyms::token(Token token)
{
    if (m_kept.contains(token.description))
        return token;
    const QString pseudonym = m_words.token.arg(token.id);
    m_shown.insert(token.description, pseudonym);
    token.description = pseudonym;
    return token;
}

Environment Pseudonyms::environment(Environment environment)
{
    if (!m_shown.contains(environment.name)) {
        const QString pseudonym = u"environment-%1"_s.arg(++m_environments);
        m_shown.insert(environment.name, pseudonym);
        m_real.insert(pseudonym, environment.name);
        if (!environment.domain.isEmpty())
            m_shown.insert(environment.domain, pseudonym + u".example.com"_s);
        if (!environment.displayName.isEmpty())
            m_shown.insert(environment.displayName, pseudonym);
    }
    environment.name = shown(environment.name);
    environment.domain = shown(environment.domain);
    environment.displayName = shown(environment.displayName);
    return environment;
}

ActivityEntry Pseudonyms::entry(ActivityEntry entry) const
{
    entry.object = text(entry.object);
    if (entry.credentialKind == CredentialKind::Token)
        entry.credentialName = text(entry.credentialName);
    return entry;
}

QString Pseudonyms::text(QString text) const
{
    // A name may be the beginning of another one.
    QStringList names = m_shown.keys();
    std::sort(names.begin(), names.end(),
              [](const QString &left, const QString &right) { return left.size() > right.size(); });
    for (const auto &name : names)
        text.replace(name, m_shown.value(name));
    return text;
}

QString Pseudonyms::real(const QString &name) const { return m_real.value(name, name); }

} // namespace cirrusgrid
