// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backend/core/random_source.h"
#include "domain/secret.h"

#include <QByteArray>

namespace cirrusgrid {

//! A credential is a prefix that tells what it is, 32 random characters of base62 (190 bits), and 6
//! of base62 that hold the CRC-32 of all before them. The checksum lets a typo be told from a
//! revoked value without a look-up, and lets secret scanners recognise one.
enum class CredentialForm {
    Token, //!< "cgpat_…", checksum right
    Session, //!< "cgses_…", checksum right
    Mistyped, //!< one of the prefixes, but the length, an alphabet or the checksum is wrong
    Foreign, //!< anything else
};

Secret makeTokenValue(RandomSource &random);
Secret makeSessionValue(RandomSource &random);
CredentialForm formOf(QByteArrayView value);

//! SHA-256: what is stored of a credential. With 190 bits of entropy a slow hash would protect
//! nothing more.
QByteArray credentialHash(QByteArrayView value);

} // namespace cirrusgrid
