// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/utc_time.h"

#include <QString>

#include <algorithm>
#include <optional>

namespace cirrusgrid {

//! What a token's description must be. The platform's core refuses by these, and a form can ask
//! before it sends.
enum class DescriptionProblem { Empty, TooLong, ControlCharacters, ShowsNothing };

//! In characters as a reader counts them.
inline constexpr qsizetype MaxDescription = 255;

inline bool hasControlCharacters(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar character) {
        return character.category() == QChar::Other_Control;
    });
}

//! White space at the ends does not count.
std::optional<DescriptionProblem> descriptionProblem(QStringView description);

//! A token has expired from this instant on.
inline bool isExpired(const std::optional<UtcTime> &expiresAt, UtcTime now)
{
    return expiresAt && *expiresAt <= now;
}

//! A token whose expiry is a day is valid through the last second of that day in UTC.
inline UtcTime endOfDay(std::chrono::sys_days day)
{
    return day + std::chrono::days(1) - std::chrono::seconds(1);
}

} // namespace cirrusgrid
