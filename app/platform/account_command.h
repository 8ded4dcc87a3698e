// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace cirrusgrid {

//! "account add LOGIN": the password comes from standard input. \a arguments begin behind the word
//! "account".
int accountCommand(const QStringList &arguments);

} // namespace cirrusgrid
