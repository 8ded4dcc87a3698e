// SPDX-License-Identifier: Apache-2.0
#include "ui/tokens/token_list_words.h"

#include "models/token_model.h"

#include <QCoreApplication>

#include <algorithm>

namespace cirrusgrid {

using namespace Qt::StringLiterals;

namespace {

struct ListWords {
    Q_DECLARE_TR_FUNCTIONS(cirrusgrid::AccessTokensTab)
};

} // namespace

QString tokenSummary(const TokenModel &tokens, const TokenCounts &counts)
{
    const auto &all = tokens.tokens();
    const auto expiring = std::count_if(all.begin(), all.end(), [&](const Token &token) {
        return tokens.stateOf(token) == TokenState::ExpiringSoon;
    });
    QStringList parts{ListWords::tr("%L1 of %Ln token(s)", nullptr, counts.limit).arg(all.size())};
    if (counts.hidden > 0)
        parts.append(ListWords::tr("%Ln hidden by the filter", nullptr, counts.hidden));
    if (expiring > 0)
        parts.append(ListWords::tr("%Ln expire(s) within %1", nullptr, static_cast<int>(expiring))
                         .arg(ListWords::tr("%n day(s)", nullptr,
                                            static_cast<int>(tokens.notice().count()))));
    if (counts.selected > 0)
        parts.append(ListWords::tr("%Ln selected", nullptr, counts.selected));
    return parts.join(u" \u00b7 "_s);
}

} // namespace cirrusgrid
