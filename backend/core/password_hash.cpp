// SPDX-License-Identifier: Apache-2.0
#include "backend/core/password_hash.h"

#include <sodium.h>

namespace cirrusgrid {

namespace {

// OWASP Password Storage Cheat Sheet, Argon2id: 19 MiB, 2 iterations.
constexpr unsigned long long Iterations = 2;
constexpr std::size_t MemoryBytes = 19 * 1024 * 1024;

} // namespace

QByteArray hashPassword(const Secret &password)
{
    QByteArray hash(crypto_pwhash_STRBYTES, '\0');
    const auto text = password.view();
    if (crypto_pwhash_str(hash.data(), text.data(), static_cast<unsigned long long>(text.size()),
                          Iterations, MemoryBytes)
        != 0)
        return {};
    return hash.left(static_cast<qsizetype>(qstrlen(hash.constData())));
}

bool passwordMatches(const QByteArray &hash, const Secret &password)
{
    const auto text = password.view();
    return crypto_pwhash_str_verify(hash.constData(), text.data(),
                                    static_cast<unsigned long long>(text.size()))
        == 0;
}

QByteArray nobodysPasswordHash()
{
    // Of 32 random bytes that were kept nowhere.
    return QByteArrayLiteral("$argon2id$v=19$m=19456,t=2,p=1$+emjjW1zc7XlGzcMWOPvKg$"
                             "IK55frr1YzzBDcfOwNeFwSrjmIDfFVBjOiwMGBDQwRo");
}

} // namespace cirrusgrid
