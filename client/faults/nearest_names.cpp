// SPDX-License-Identifier: Apache-2.0
#include "client/faults/nearest_names.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace cirrusgrid {

qsizetype editDistance(QStringView from, QStringView to)
{
    // The distances from what was read of one word to each beginning of the other.
    std::vector<qsizetype> row(static_cast<std::size_t>(to.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (const QChar letter : from) {
        qsizetype diagonal = row[0]++;
        for (std::size_t i = 1; i < row.size(); ++i) {
            const bool isSame = to[static_cast<qsizetype>(i) - 1] == letter;
            const qsizetype above = row[i];
            row[i] = std::min({above + 1, row[i - 1] + 1, diagonal + (isSame ? 0 : 1)});
            diagonal = above;
        }
    }
    return row.back();
}

QStringList nearestNames(const QString &name, QStringList names, qsizetype count)
{
    std::sort(names.begin(), names.end());
    std::stable_sort(names.begin(), names.end(),
                     [wanted = name.toLower()](const QString &left, const QString &right) {
                         return editDistance(wanted, left.toLower())
                             < editDistance(wanted, right.toLower());
                     });
    return names.first(std::min(count, names.size()));
}

} // namespace cirrusgrid
