// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <array>
#include <vector>

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

inline constexpr QByteArrayView TokenPrefix = "cgpat_";
inline constexpr QByteArrayView SessionPrefix = "cgses_";
inline constexpr QByteArrayView CredentialAlphabet =
    "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
inline constexpr qsizetype CredentialRandomLength = 32;
inline constexpr qsizetype CredentialChecksumLength = 6;

CredentialForm formOf(QByteArrayView value);
//! The last characters of a credential that begins with \a stem.
std::array<char, CredentialChecksumLength> credentialChecksum(QByteArrayView stem);

//! SHA-256: what is stored of a credential. With 190 bits of entropy a slow hash would protect
//! nothing more.
QByteArray credentialHash(QByteArrayView value);

//! Where a text holds what begins as a token's value does.
struct TokenValueSpan {
    qsizetype offset = 0;
    qsizetype size = 0;
    //! Token or Mistyped.
    CredentialForm form = CredentialForm::Mistyped;

    bool operator==(const TokenValueSpan &) const = default;
};

//! From the beginning to the end, and no more than \a most.
std::vector<TokenValueSpan> findTokenValues(QByteArrayView text, std::size_t most);

} // namespace cirrusgrid
