// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/api_catalogue.h"

#include <QStringList>

#include <vector>

namespace cirrusgrid {

//! Finds methods by what one types: every word must be found in the method's full name
//! ("environment.control"), in the beginnings of its camel-case words ("senv" finds StopEnv), or at
//! the beginning of a word of its summary, in the user's language and without regard to accents.
class MethodSearch
{
public:
    explicit MethodSearch(CataloguePtr catalogue);

    //! Of the grantable methods. All of them for an empty text.
    ApiMethodSet matches(const QString &text) const;

    struct Range {
        qsizetype start = 0;
        qsizetype length = 0;

        bool operator==(const Range &) const = default;
    };
    //! Where \a text is found in \a name ("StopEnv"), to be highlighted.
    static std::vector<Range> highlights(const QString &name, const QString &text);

private:
    struct Entry {
        int number = 0;
        QString fullName; //!< in lower case
        QStringList words; //!< of the name, in lower case
        QString summary; //!< folded
        std::vector<qsizetype> summaryWordStarts;
    };
    static bool entryMatches(const Entry &entry, const QString &word);

    CataloguePtr m_catalogue;
    std::vector<Entry> m_entries;
};

} // namespace cirrusgrid
