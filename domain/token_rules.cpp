// SPDX-License-Identifier: Apache-2.0
#include "domain/token_rules.h"

#include "domain/shown_name.h"

namespace cirrusgrid {

namespace {

//! An emoji of a whole family takes less than half of it.
constexpr qsizetype UnitsOfCharacter = 32;

} // namespace

std::optional<DescriptionProblem> descriptionProblem(QStringView description)
{
    const QString text = description.trimmed().toString();
    if (text.isEmpty())
        return DescriptionProblem::Empty;
    if (text.size() > MaxDescription
        && (text.size() > MaxDescription * UnitsOfCharacter
            || characterCount(text) > MaxDescription))
        return DescriptionProblem::TooLong;
    if (hasControlCharacters(text))
        return DescriptionProblem::ControlCharacters;
    if (showsNothing(text))
        return DescriptionProblem::ShowsNothing;
    return std::nullopt;
}

} // namespace cirrusgrid
