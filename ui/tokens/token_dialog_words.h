// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/token_form.h"

namespace cirrusgrid {

//! What the token dialog says.
QString tokenDialogTitle(TokenFormMode mode);
QString problemText(DescriptionProblem problem);
QString problemText(ExpiryProblem problem);
//! Why the form can't be submitted yet; empty when it can.
QString submitHint(const TokenForm &form);
//! Why the tree is empty.
QString noMethodText(const QString &search, bool onlyChecked);
QString discardText(TokenFormMode mode);

} // namespace cirrusgrid
