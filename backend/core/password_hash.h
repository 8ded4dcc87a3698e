// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/secret.h"

#include <QByteArray>

namespace cirrusgrid {

//! Argon2id as libsodium encodes it, with its parameters and salt. Takes some 30 ms and 19 MiB.
//! Empty when there is not enough memory.
QByteArray hashPassword(const Secret &password);
bool passwordMatches(const QByteArray &hash, const Secret &password);
//! Costs what a real comparison costs and never matches, so that an unknown login can't be told by
//! the time it takes.
void comparePasswordInVain(const Secret &password);

} // namespace cirrusgrid
