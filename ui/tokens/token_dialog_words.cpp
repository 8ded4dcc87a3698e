// SPDX-License-Identifier: Apache-2.0
#include "ui/tokens/token_dialog_words.h"

#include <QCoreApplication>

namespace cirrusgrid {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TokenDialog)
};

} // namespace

QString tokenDialogTitle(TokenFormMode mode)
{
    switch (mode) {
    case TokenFormMode::Generate:
        return Words::tr("Generate Access Token");
    case TokenFormMode::Edit:
        return Words::tr("Edit Access Token");
    case TokenFormMode::Copy:
        return Words::tr("Copy Access Token");
    }
    Q_UNREACHABLE();
}

QString problemText(DescriptionProblem problem)
{
    switch (problem) {
    case DescriptionProblem::Empty:
        return Words::tr("Enter a description.");
    case DescriptionProblem::TooLong:
        return Words::tr("The description can't be longer than %n character(s).", nullptr,
                         MaxDescription);
    case DescriptionProblem::ControlCharacters:
        return Words::tr(
            "The description contains characters that can't be displayed. Remove them.");
    case DescriptionProblem::ShowsNothing:
        return Words::tr("The description contains only invisible characters. Enter visible text.");
    }
    Q_UNREACHABLE();
}

QString problemText(ExpiryProblem problem)
{
    switch (problem) {
    case ExpiryProblem::Empty:
        return Words::tr("Enter a date, or choose \u201cNever expires\u201d.");
    case ExpiryProblem::NotADate:
        return Words::tr("Enter the date as dd-mm-yyyy.");
    case ExpiryProblem::NoSuchDate:
        return Words::tr("This date doesn't exist. Check the day and month.");
    case ExpiryProblem::InThePast:
        return Words::tr("This date is in the past. Choose today or a later date.");
    }
    Q_UNREACHABLE();
}

QString submitHint(const TokenForm &form)
{
    if (const auto problem = form.descriptionProblem())
        return problemText(*problem);
    if (const auto problem = form.expiryProblem())
        return problemText(*problem);
    if (!form.hasMethods())
        return Words::tr("Select at least one method.");
    if (form.mode() == TokenFormMode::Edit && form.change().isEmpty())
        return Words::tr("There are no changes to apply.");
    return {};
}

QString noMethodText(const QString &search, bool onlyChecked)
{
    if (search.isEmpty())
        return Words::tr(
            "No methods are checked. Turn off \u201cOnly Checked\u201d to see all methods.");
    if (onlyChecked)
        return Words::tr("No checked methods match \u201c%1\u201d.").arg(search);
    return Words::tr("No methods match \u201c%1\u201d. Press Esc to clear the search.").arg(search);
}

QString discardText(TokenFormMode mode)
{
    switch (mode) {
    case TokenFormMode::Generate:
    case TokenFormMode::Copy:
        return Words::tr("The token hasn't been generated.");
    case TokenFormMode::Edit:
        return Words::tr("Your changes will be lost.");
    }
    Q_UNREACHABLE();
}

} // namespace cirrusgrid
