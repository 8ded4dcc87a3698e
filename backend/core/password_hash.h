// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/secret.h"

#include <QByteArray>

namespace cirrusgrid {

//! Argon2id as libsodium encodes it, with its parameters and salt. Takes some 30 ms and 19 MiB.
//! Empty when there is not enough memory.
QByteArray hashPassword(const Secret &password);
bool passwordMatches(const QByteArray &hash, const Secret &password);
//! What no password matches, at the cost of a real comparison, so that an unknown login can't be
//! told by the time it takes.
QByteArray nobodysPasswordHash();

} // namespace cirrusgrid
