// SPDX-License-Identifier: Apache-2.0
#include "domain/credential_form.h"

#include <sodium.h>
#include <zlib.h>

#include <algorithm>
#include <functional>

namespace cirrusgrid {

namespace {

constexpr qsizetype ValueLength =
    TokenPrefix.size() + CredentialRandomLength + CredentialChecksumLength;
static_assert(TokenPrefix.size() == SessionPrefix.size());

bool hasRightChecksum(QByteArrayView value)
{
    const auto digits = credentialChecksum(value.chopped(CredentialChecksumLength));
    return std::equal(digits.begin(), digits.end(), value.end() - CredentialChecksumLength);
}

bool isInAlphabet(char character)
{
    return (character >= '0' && character <= '9') || (character >= 'A' && character <= 'Z')
        || (character >= 'a' && character <= 'z');
}

} // namespace

std::array<char, CredentialChecksumLength> credentialChecksum(QByteArrayView stem)
{
    auto rest =
        crc32(0, reinterpret_cast<const Bytef *>(stem.data()), static_cast<uInt>(stem.size()));
    constexpr auto Base = static_cast<uLong>(CredentialAlphabet.size());
    std::array<char, CredentialChecksumLength> digits{};
    for (auto digit = digits.rbegin(); digit != digits.rend(); ++digit) {
        *digit = CredentialAlphabet[static_cast<qsizetype>(rest % Base)];
        rest /= Base;
    }
    return digits;
}

CredentialForm formOf(QByteArrayView value)
{
    const bool isToken = value.startsWith(TokenPrefix);
    if (!isToken && !value.startsWith(SessionPrefix))
        return CredentialForm::Foreign;
    if (value.size() != ValueLength || !hasRightChecksum(value))
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

std::vector<TokenValueSpan> findTokenValues(QByteArrayView text, std::size_t most)
{
    std::vector<TokenValueSpan> found;
    const std::boyer_moore_horspool_searcher prefix(TokenPrefix.begin(), TokenPrefix.end());
    auto from = text.begin();
    while (found.size() < most) {
        const auto begin = std::search(from, text.end(), prefix);
        if (begin == text.end())
            break;
        const auto end = std::find_if_not(begin + TokenPrefix.size(), text.end(),
                                          [](char character) { return isInAlphabet(character); });
        const QByteArrayView run(begin, end);
        // What follows a value without a break between is not a part of it.
        const auto first = run.first(std::min(run.size(), ValueLength));
        const bool isValue = formOf(first) == CredentialForm::Token;
        found.push_back({begin - text.begin(), isValue ? first.size() : run.size(),
                         isValue ? CredentialForm::Token : CredentialForm::Mistyped});
        from = end;
    }
    return found;
}

} // namespace cirrusgrid
