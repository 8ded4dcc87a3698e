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
        return Words::tr("Say what the token is for.");
    case DescriptionProblem::TooLong:
        return Words::tr("The description is longer than %1 characters. Shorten it.")
            .arg(MaxDescription);
    case DescriptionProblem::ControlCharacters:
        return Words::tr("The description holds characters that can't be shown. Type it again.");
    }
    Q_UNREACHABLE();
}

QString problemText(ExpiryProblem problem)
{
    switch (problem) {
    case ExpiryProblem::Empty:
        return Words::tr("Enter a date, or choose \u201cNever expires\u201d.");
    case ExpiryProblem::NotADate:
        return Words::tr("This is not a date of the form dd-mm-yyyy.");
    case ExpiryProblem::NoSuchDate:
        return Words::tr("This date doesn't exist. Check the day and month.");
    case ExpiryProblem::InThePast:
        return Words::tr("This date is in the past. Choose today or a later day.");
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
        return Words::tr("Nothing was changed yet.");
    return {};
}

QString noMethodText(const QString &search, bool onlyChecked)
{
    if (search.isEmpty())
        return Words::tr("No method is checked. Switch \u201cOnly Checked\u201d off to see all.");
    if (onlyChecked)
        return Words::tr("No checked method matches \u201c%1\u201d.").arg(search);
    return Words::tr("No method matches \u201c%1\u201d. Press Esc to clear the search.")
        .arg(search);
}

QString discardText(TokenFormMode mode)
{
    switch (mode) {
    case TokenFormMode::Generate:
    case TokenFormMode::Copy:
        return Words::tr("No token was generated yet.");
    case TokenFormMode::Edit:
        return Words::tr("The token stays as it is; your changes are lost.");
    }
    Q_UNREACHABLE();
}

} // namespace cirrusgrid
