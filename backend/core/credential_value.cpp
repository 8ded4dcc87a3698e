// SPDX-License-Identifier: Apache-2.0
#include "backend/core/credential_value.h"

#include <array>

namespace cirrusgrid {

namespace {

char randomCharacter(RandomSource &random)
{
    // 248 is the largest multiple of 62 in a byte: beyond it, the first characters would be
    // likelier.
    constexpr quint8 Fair = 248;
    std::array<quint8, 1> byte{};
    do {
        random.fill(byte);
    } while (byte[0] >= Fair);
    return CredentialAlphabet[byte[0] % CredentialAlphabet.size()];
}

Secret makeValue(QByteArrayView prefix, RandomSource &random)
{
    QByteArray value;
    value.reserve(prefix.size() + CredentialRandomLength + CredentialChecksumLength);
    value.append(prefix);
    for (qsizetype i = 0; i < CredentialRandomLength; ++i)
        value.append(randomCharacter(random));
    for (char digit : credentialChecksum(value))
        value.append(digit);
    Secret secret{QByteArrayView(value)};
    wipe(value);
    return secret;
}

} // namespace

Secret makeTokenValue(RandomSource &random) { return makeValue(TokenPrefix, random); }

Secret makeSessionValue(RandomSource &random) { return makeValue(SessionPrefix, random); }

} // namespace cirrusgrid
