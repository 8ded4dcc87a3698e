// SPDX-License-Identifier: Apache-2.0
#include "backend/core/credential_value.h"

#include <sodium.h>
#include <zlib.h>

#include <algorithm>
#include <array>

namespace cirrusgrid {

namespace {

constexpr QByteArrayView TokenPrefix = "cgpat_";
constexpr QByteArrayView SessionPrefix = "cgses_";
constexpr QByteArrayView Alphabet =
    "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
constexpr qsizetype RandomLength = 32;
constexpr qsizetype ChecksumLength = 6;

char randomCharacter(RandomSource &random)
{
    // 248 is the largest multiple of 62 in a byte: beyond it, the first characters would be
    // likelier.
    constexpr quint8 Fair = 248;
    std::array<quint8, 1> byte{};
    do {
        random.fill(byte);
    } while (byte[0] >= Fair);
    return Alphabet[byte[0] % Alphabet.size()];
}

std::array<char, ChecksumLength> checksum(QByteArrayView text)
{
    auto rest =
        crc32(0, reinterpret_cast<const Bytef *>(text.data()), static_cast<uInt>(text.size()));
    std::array<char, ChecksumLength> digits{};
    for (auto digit = digits.rbegin(); digit != digits.rend(); ++digit) {
        *digit = Alphabet[static_cast<qsizetype>(rest % static_cast<uLong>(Alphabet.size()))];
        rest /= static_cast<uLong>(Alphabet.size());
    }
    return digits;
}

Secret makeValue(QByteArrayView prefix, RandomSource &random)
{
    QByteArray value;
    value.reserve(prefix.size() + RandomLength + ChecksumLength);
    value.append(prefix);
    for (qsizetype i = 0; i < RandomLength; ++i)
        value.append(randomCharacter(random));
    for (char digit : checksum(value))
        value.append(digit);
    Secret secret{QByteArrayView(value)};
    wipe(value);
    return secret;
}

bool hasRightChecksum(QByteArrayView value)
{
    const auto stem = value.chopped(ChecksumLength);
    const auto digits = checksum(stem);
    return std::equal(digits.begin(), digits.end(), value.end() - ChecksumLength);
}

} // namespace

Secret makeTokenValue(RandomSource &random) { return makeValue(TokenPrefix, random); }

Secret makeSessionValue(RandomSource &random) { return makeValue(SessionPrefix, random); }

CredentialForm formOf(QByteArrayView value)
{
    const bool isToken = value.startsWith(TokenPrefix);
    if (!isToken && !value.startsWith(SessionPrefix))
        return CredentialForm::Foreign;
    if (value.size() != TokenPrefix.size() + RandomLength + ChecksumLength
        || !hasRightChecksum(value))
        return CredentialForm::Mistyped;
    return isToken ? CredentialForm::Token : CredentialForm::Session;
}

QByteArray credentialHash(QByteArrayView value)
{
    QByteArray hash(crypto_hash_sha256_BYTES, Qt::Uninitialized);
    crypto_hash_sha256(reinterpret_cast<unsigned char *>(hash.data()),
                       reinterpret_cast<const unsigned char *>(value.data()),
                       static_cast<unsigned long long>(value.size()));
    return hash;
}

} // namespace cirrusgrid
