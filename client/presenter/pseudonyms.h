// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/activity_entry.h"
#include "domain/environment.h"
#include "domain/token.h"

#include <QHash>
#include <QSet>

namespace cirrusgrid {

//! What pseudonyms are called, in the audience's language.
struct PseudonymWords {
    QString token; //!< "Token %1"
};

//! The names that an audience gets to see instead of the real ones, the same ones as long as this
//! lives.
class Pseudonyms
{
public:
    explicit Pseudonyms(const PseudonymWords &words)
        : m_words(words)
    {
    }

    //! A description that the presenter has typed, which everybody has seen: it stays.
    void keep(const QString &description) { m_kept.insert(description); }
    Token token(Token token);
    Environment environment(Environment environment);
    ActivityEntry entry(ActivityEntry entry) const;
    //! \a text with every real name replaced, such as an answer's JSON.
    QString text(QString text) const;
    //! The real name for what may be a pseudonym.
    QString real(const QString &name) const;

private:
    QString shown(const QString &name) const { return m_shown.value(name, name); }

    PseudonymWords m_words;
    QSet<QString> m_kept;
    //! From the real name to the pseudonym, and back.
    QHash<QString, QString> m_shown;
    QHash<QString, QString> m_real;
    int m_environments = 0;
};

} // namespace cirrusgrid
